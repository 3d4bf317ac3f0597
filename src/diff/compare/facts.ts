import type { Call } from "../../model/event.ts";
import type { Json } from "../../model/json.ts";
import { canonicalJson } from "../../model/json.ts";
import type { Pointer } from "../../model/pointer.ts";
import type { Property } from "../../model/property.ts";
import type { EnumValue } from "../../model/shape.ts";
import { type Phrase, plain } from "../../words/phrase.ts";
import type { Fact, Lost, Spot, Thing, Trials } from "../change.ts";
import type { Kind } from "../policy/policy.ts";
import { isCall, type Sent } from "./sent.ts";

/** What is said of a difference when it is found. */
export interface Found extends Trials {
  readonly kind: Kind;
  readonly what: Phrase;
  readonly preposition?: Fact["preposition"];
  readonly before?: Pointer | undefined;
  readonly after?: Pointer | undefined;
  readonly from?: Json | undefined;
  readonly to?: Json | undefined;
  readonly open?: boolean;
  readonly marks?: Fact["marks"];
  readonly about?: readonly Thing[];
  readonly member?: string;
  readonly lost?: Lost | undefined;
  /** The value of an enum that another took the place of. */
  readonly renamed?: readonly [was: EnumValue, is: EnumValue];
}

/** What each side calls in its own way: what it says → how the other side says it. */
export interface Renames {
  readonly properties: Map<Property, string>;
  readonly values: Map<EnumValue, Json>;
}

/** Gathers differences. What several events have from one place is one difference. */
export class Facts {
  readonly #facts = new Map<string, Fact & { spots: Spot[]; lost: Lost[]; about: Thing[] }>();

  /** The names that the sides have for the same things. */
  readonly renames: Readonly<Record<"before" | "after", Renames>> = {
    before: { properties: new Map(), values: new Map() },
    after: { properties: new Map(), values: new Map() },
  };

  /** How often something was added, known before or not. */
  additions = 0;

  add(found: Found, spot?: Spot): void {
    this.additions++;
    const { renamed } = found;
    if (renamed) {
      this.renames.before.values.set(renamed[0], renamed[1].value);
      this.renames.after.values.set(renamed[1], renamed[0].value);
    }
    const key = [found.kind, found.before, found.after, plain(found.what), canonicalJson(found.from), found.open].join(
      "\n",
    );
    const known = this.#facts.get(key);
    if (known !== undefined) {
      if (spot !== undefined) known.spots.push(spot);
      if (found.lost !== undefined) known.lost.push(found.lost);
      known.about.push(...(found.about ?? []));
      return;
    }
    const { before, after, from, to, lost, renamed: _, ...rest } = found;
    this.#facts.set(key, {
      ...rest,
      preposition: found.preposition,
      ...(before !== undefined && { before }),
      ...(after !== undefined && { after }),
      ...(from !== undefined && { from }),
      ...(to !== undefined && { to }),
      open: found.open ?? false,
      about: [...(found.about ?? [])],
      lost: lost === undefined ? [] : [lost],
      spots: spot === undefined ? [] : [spot],
    });
  }

  /** Notes that a property is called otherwise now. */
  rename(was: Property, is: Property): void {
    this.renames.before.properties.set(was, is.name);
    this.renames.after.properties.set(is, was.name);
  }

  get all(): readonly Fact[] {
    return [...this.#facts.values()];
  }
}

/** What kind of thing a call is. */
export const wordOf = ({ call }: Call): "event" | "page" => (call === "track" ? "event" : "page");

/** The thing that a call is. */
export const thingOf = (call: Call): Thing => ({ kind: wordOf(call), name: call.name });

/** What tells one thing that is sent from all others. */
export const sentKey = (sent: Sent): string => `${isCall(sent) ? wordOf(sent) : sent.call} ${sent.name}`;
