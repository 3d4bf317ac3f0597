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
  readonly #claims: ReadonlyMap<Pointer, NamedClaim>;
  readonly #names = new Map<Pointer, GeneratedNames>();
  readonly #taken = new Map<string, Claim>();
  #clashes: readonly Clash[] | undefined;

  constructor(plan: Plan) {
    this.#claims = new Map(claimsOf(plan).map((each) => [each.claim.pointer, each]));
  }

  /** Looked for when they are asked for first, and each name made then: who prints one page needs the names of few things. */
  get clashes(): readonly Clash[] {
    this.#clashes ??= [...this.#claims.values()].flatMap((each) => this.#add(each) ?? []);
    return this.#clashes;
  }

  /** The names of a thing of this plan, by its pointer. */
  of(thing: { readonly pointer: Pointer; readonly name: string }): GeneratedNames {
    const known = this.#names.get(thing.pointer);
    if (known) return known;
    const made = this.#claims.get(thing.pointer)?.names() ?? namesOf(thing.name);
    this.#names.set(thing.pointer, made);
    return made;
  }

  /** Takes the names, and gives the clash where one is taken: those in code, and that of the file. */
  #add({ claim, inCode }: NamedClaim): Clash | undefined {
    const names = this.of(claim);
    const places: readonly Place[] = [
      ...inCode.map((space) => ({ space, name: space === "type" ? names.type : names.value })),
      { space: `${claim.what} file`, name: names.file },
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

/** A claim, the names that it gets, and where in code they stand. */
interface NamedClaim {
  readonly claim: Claim;
  readonly names: () => GeneratedNames;
  readonly inCode: readonly ("function" | "type" | "sink")[];
}

type Named = Pick<Claim, "name" | "pointer">;

function claimsOf(plan: Plan): readonly NamedClaim[] {
  const of = <T extends Named>(
    what: Claim["what"],
    things: readonly T[],
    names: (thing: T) => GeneratedNames,
    inCode: NamedClaim["inCode"] = [],
  ): readonly NamedClaim[] =>
    things.map((thing) => ({
      claim: { what, name: thing.name, pointer: thing.pointer },
      names: () => names(thing),
      inCode,
    }));
  const byName = ({ name }: Named): GeneratedNames => namesOf(name);
  return [
    ...of("event", plan.events, namesOfCall, ["function", "type"]),
    ...of("page", plan.pages, namesOfCall, ["function", "type"]),
    ...of("type", plan.types, byName, ["type"]),
    ...of("group", plan.groups, ({ name }) => namesOfGroup(name), ["type"]),
    ...of("segment", plan.segments, byName),
    ...of("journey", plan.journeys, byName),
    ...of("source", plan.sources, byName),
    ...of("destination", plan.destinations, ({ name }) => namesOfDestination(name), ["sink"]),
  ];
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
