import { type At, atValue, type Report } from "../../diagnostics/diagnostic.ts";
import { child, type Pointer } from "../../model/pointer.ts";
import type { Layer } from "../../model/property.ts";
import { nearest } from "../../vocabulary/nearest.ts";
import type { Flaws } from "../flaws.ts";
import type { PropertyRecord, PropertyText } from "../language/property.ts";
import { MAX_DEPTH } from "../limits.ts";
import { type Layered, layer, longForm, saysType, stack } from "./layered.ts";

/** What a property is put over, and the name of the group or type that says it. */
export interface Below {
  readonly base?: Layered | undefined;
  readonly name?: string;
}

/** Reads the short forms, and merges what stands in the dictionary, in groups and at the property itself. */
export class PropertyLayers {
  readonly #dictionary: ReadonlyMap<string, PropertyText>;
  readonly #flaws: Flaws;
  readonly #report: Report;
  /** The shared property that each `ref` names, by the place of that `ref`. */
  readonly refs = new Map<Pointer, string>();
  readonly #shared = new Map<string, Layered | "open" | "failed">();
  /** The shared properties that are being read, each for the `ref` of the one before. */
  readonly #open: string[] = [];
  #refused = false;

  constructor(dictionary: ReadonlyMap<string, PropertyText>, flaws: Flaws, report: Report) {
    this.#dictionary = dictionary;
    this.#flaws = flaws;
    this.#report = report;
  }

  /** A property outside the dictionary. Nothing where it says no type and has nothing to inherit; reported. */
  layered(
    name: string,
    text: PropertyText,
    pointer: Pointer,
    from: Layer["from"],
    below: Below = {},
  ): Layered | undefined {
    const record = longForm(text);
    const base = record.ref === undefined ? (below.base ?? this.shared(name)) : this.#referred(record.ref, pointer);
    if (base === undefined && !saysType(record)) return this.#inheritsNothing(name, text, pointer);
    return stack(base, record, layer(from, pointer, record, below.name));
  }

  /** What has no name to inherit by: an item, a branch, a named type. */
  nameless(record: PropertyRecord, pointer: Pointer): Layered {
    const base = record.ref === undefined ? undefined : this.#referred(record.ref, pointer);
    return stack(base, record, layer("own", pointer, record, undefined));
  }

  /** What the dictionary says of a name. */
  shared(name: string): Layered | undefined {
    const known = this.#shared.get(name);
    if (known === "open") return this.#circular(name);
    if (known !== undefined) return known === "failed" ? undefined : known;
    const text = this.#dictionary.get(name);
    if (text === undefined) return undefined;
    this.#shared.set(name, "open");
    this.#open.push(name);
    const made = this.#open.length > MAX_DEPTH ? this.#tooDeep(name) : this.#readShared(name, text);
    this.#open.pop();
    this.#shared.set(name, made ?? "failed");
    return made;
  }

  #readShared(name: string, text: PropertyText): Layered | undefined {
    const pointer = child("/properties", name);
    const record = longForm(text);
    const base = record.ref === undefined ? undefined : this.#referred(record.ref, pointer);
    if (base === undefined && !saysType(record)) return this.#saysNothing(name, pointer);
    return stack(base, record, layer("dictionary", pointer, record, name));
  }

  #referred(ref: string, pointer: Pointer): Layered | undefined {
    if (!this.#dictionary.has(ref))
      this.#missing(
        ref,
        atValue(child(pointer, "ref")),
        `there is no shared property \`${ref}\``,
        "Add it to `properties`.",
      );
    this.refs.set(child(pointer, "ref"), ref);
    const base = this.shared(ref);
    return (
      base && {
        ...base,
        layers: base.layers.map((each) => (each.from === "dictionary" ? { ...each, from: "ref" } : each)),
      }
    );
  }

  #inheritsNothing(name: string, text: PropertyText, pointer: Pointer): undefined {
    // What is wrong with this property itself, or with the shared one, is told where it is wrong.
    if (this.#flaws.at(pointer) || this.#dictionary.has(name)) return;
    const what =
      typeof text === "string"
        ? `\`${text}\` takes its type from \`properties\`, which has`
        : "this says no type, and `properties` has";
    const hint = `Say what it is (\`${name}: string\`, or \`schema: {}\` where nothing is known of it), or add it to \`properties\`.`;
    this.#missing(name, atValue(pointer), `${what} no \`${name}\``, hint);
  }

  #saysNothing(name: string, pointer: Pointer): undefined {
    if (this.#flaws.at(pointer)) return;
    const message = `the shared property \`${name}\` does not say what it is`;
    this.#report({
      rule: "plan/value",
      severity: "error",
      message,
      hint: `Give it a type: \`${name}: string\`.`,
      at: atValue(pointer),
    });
  }

  #missing(name: string, at: At, message: string, hint: string): void {
    if (this.#flaws.at(child("/properties", name))) return;
    const close = nearest(name, this.#dictionary.keys());
    this.#report({
      rule: "plan/reference",
      severity: "error",
      message,
      hint: close === undefined ? hint : `Did you mean \`${close}\`?`,
      at,
    });
  }

  #circular(name: string): undefined {
    const path = [...this.#open.slice(this.#open.indexOf(name)), name];
    const message =
      path.length === 2
        ? `the shared property \`${name}\` inherits from itself`
        : `the shared property \`${name}\` inherits from itself: ${path.map((each) => `\`${each}\``).join(" → ")}`;
    const at = atValue(child("/properties", name, "ref"));
    this.#report({ rule: "plan/cycle", severity: "error", message, hint: "Let one of them say its type itself.", at });
  }

  #tooDeep(name: string): undefined {
    if (this.#refused) return;
    this.#refused = true;
    const message = `more than ${MAX_DEPTH} shared properties inherit from one another by \`ref\` up to \`${name}\``;
    this.#report({
      rule: "plan/too-deep",
      severity: "error",
      message,
      hint: "Let each refer to the one that says the type.",
      at: atValue(child("/properties", name)),
    });
  }
}
