import type { Call } from "../model/event.ts";
import type { Plan } from "../model/plan.ts";
import type { Pointer } from "../model/pointer.ts";
import { CLIENT_FUNCTIONS, CLIENT_TYPES, SINK_FUNCTIONS } from "./client-names.ts";
import { fileName } from "./filename.ts";
import { identifier, safeIdentifier } from "./identifier.ts";
import { wordsOf } from "./words.ts";

/** What a thing of the plan is called in generated code and on disk. */
export interface GeneratedNames {
  /** The exported function: `productAdded`. */
  readonly value: string;
  /** The exported type: `ProductAdded`. */
  readonly type: string;
  /** The stem of its files: `product_added`. */
  readonly file: string;
}

/** A thing of the plan that wants names. */
export interface Claim {
  readonly what: "event" | "page" | "type" | "group" | "segment" | "journey" | "source" | "destination";
  readonly name: string;
  readonly pointer: Pointer;
}

/** A name in code, or of a file in a folder, that one thing alone can have. */
interface Place {
  readonly space: "function" | "type" | "sink" | `${Claim["what"]} file`;
  readonly name: string;
}

/** Two things of a plan that would be one in generated code or on disk. */
export interface Clash {
  /** The later one. */
  readonly claim: Claim;
  readonly other: Claim;
  /** What is wrong, in words. */
  readonly message: string;
  /** What to do about it. */
  readonly hint: string;
}

/**
 * Gives every event, page, type, group, segment, journey and destination of a plan its identifiers and file. A name depends on
 * nothing but itself, so that a new event never renames another; where two would be one, that is a clash.
 */
export class CodeNames {
  readonly clashes: readonly Clash[];
  readonly #names = new Map<Pointer, GeneratedNames>();
  readonly #taken = new Map<string, Claim>();

  constructor(plan: Plan) {
    this.clashes = [
      ...[...plan.events, ...plan.pages].map((call) => this.#addCall(call)),
      ...plan.types.map((type) => this.#add({ what: "type", ...type }, namesOf(type.name), ["type"])),
      ...plan.groups.map((group) => this.#add({ what: "group", ...group }, namesOfGroup(group.name), ["type"])),
      ...plan.segments.map((segment) => this.#add({ what: "segment", ...segment }, namesOf(segment.name))),
      ...plan.journeys.map((journey) => this.#add({ what: "journey", ...journey }, namesOf(journey.name))),
      ...plan.sources.map((source) => this.#add({ what: "source", ...source }, namesOf(source.name))),
      ...plan.destinations.map((each) =>
        this.#add({ what: "destination", ...each }, namesOfDestination(each.name), ["sink"]),
      ),
    ].flatMap((clash) => clash ?? []);
  }

  /** The names of a thing of this plan, by its pointer. */
  of(thing: { readonly pointer: Pointer; readonly name: string }): GeneratedNames {
    return this.#names.get(thing.pointer) ?? namesOf(thing.name);
  }

  #addCall(call: Call): Clash | undefined {
    const what = call.call === "track" ? "event" : "page";
    return this.#add({ what, name: call.name, pointer: call.pointer }, namesOfCall(call), ["function", "type"]);
  }

  /** Takes the names, and gives the clash where one is taken: those in code, and that of the file. */
  #add(
    { what, name, pointer }: Claim,
    names: GeneratedNames,
    inCode: readonly ("function" | "type" | "sink")[] = [],
  ): Clash | undefined {
    const claim: Claim = { what, name, pointer };
    this.#names.set(pointer, names);
    const places: readonly Place[] = [
      ...inCode.map((space) => ({ space, name: space === "type" ? names.type : names.value })),
      { space: `${what} file`, name: names.file },
    ];
    return places.flatMap((place) => this.#take(claim, place) ?? [])[0];
  }

  #take(claim: Claim, place: Place): Clash | undefined {
    const key = `${place.space} ${place.name}`;
    const other = this.#taken.get(key);
    if (other === undefined) this.#taken.set(key, claim);
    return other && clashOf(claim, other, place);
  }
}

function namesOfCall({ name, codeName }: Call): GeneratedNames {
  if (codeName === undefined) return namesOf(name);
  const type = codeName.charAt(0).toUpperCase() + codeName.slice(1);
  return {
    value: CLIENT_FUNCTIONS.has(codeName) ? `${codeName}_` : safeExact(codeName),
    type: CLIENT_TYPES.has(type) ? `${type}_` : type,
    file: fileName(codeName),
  };
}

/** A name that the plan spells itself stays as it is, unless the language takes it. */
function safeExact(codeName: string): string {
  const safe = safeIdentifier(codeName, "camel", CLIENT_FUNCTIONS);
  return safe.endsWith("_") && safe === `${codeName}_` ? safe : codeName;
}

function namesOf(name: string): GeneratedNames {
  return {
    value: safeIdentifier(name, "camel", CLIENT_FUNCTIONS),
    type: safeIdentifier(name, "pascal", CLIENT_TYPES),
    file: fileName(name),
  };
}

/** The type of a group is that of its traits. */
function namesOfGroup(name: string): GeneratedNames {
  // A name without words is spelt by its code points, which it would not be beside a word.
  const spelt = wordsOf(name).length > 0 ? name : identifier(name, "pascal");
  return { ...namesOf(name), type: safeIdentifier(`${spelt} traits`, "pascal", CLIENT_TYPES) };
}

/** The function of a destination is its sink. */
function namesOfDestination(name: string): GeneratedNames {
  return { ...namesOf(name), value: safeIdentifier(name, "camel", SINK_FUNCTIONS) };
}

function clashOf(claim: Claim, other: Claim, { space, name }: Place): Clash {
  const inCode = !space.endsWith(" file");
  const isCall = [claim, other].some(({ what }) => what === "event" || what === "page");
  return {
    claim,
    other,
    message: `the ${claim.what} \`${claim.name}\` and the ${other.what} \`${other.name}\` become one ${inCode ? "identifier in code" : "file"}, \`${name}\``,
    hint: isCall ? "Rename one, or give an event or page a `codeName`." : "Rename one of them.",
  };
}
