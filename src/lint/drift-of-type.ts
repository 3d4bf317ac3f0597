import { grouped } from "../model/grouped.ts";
import { carriers, kinds } from "./carried.ts";
import type { Declared } from "./declared.ts";
import type { Facts } from "./facts.ts";
import { differ, type Kind, kindKey } from "./kind.ts";
import { saysHere, saysTypeHere } from "./said-place.ts";
import { unitKey, unitsDiffer } from "./unit.ts";

/** A property that says another type or unit than the others of its name. */
export interface TypeDrift {
  readonly odd: Declared;
  /** The place that has it as most do, or as the dictionary does. */
  readonly canonical: Declared;
  readonly what: "type" | "unit";
  /** In how many places it is as in the canonical one. */
  readonly places: number;
}

/** Names that say nothing by themselves: inside an object they mean what the object is about. */
const GENERIC = new Set("id key name title label type kind value code status position index text url count".split(" "));

/** Every property that says another type or unit than others of its name: `facts.of(typeDrifts)`. */
export function typeDrifts(facts: Facts): readonly TypeDrift[] {
  const saidTwice = meaningsSaidTwice(facts);
  if (saidTwice.size === 0) return [];
  const all = facts.declared.filter((each) => saidTwice.has(meaningOf(each)));
  return [...grouped(all, meaningOf).values()].flatMap((same) => [
    ...driftOf(same, facts, TYPE),
    ...driftOf(same, facts, UNIT),
  ]);
}

/**
 * The meanings that say more than one kind or unit. Most say the very same everywhere: they are looked at once, and kept
 * nowhere, since a large plan does not fit into the processor's cache.
 */
function meaningsSaidTwice(facts: Facts): ReadonlySet<string> {
  const kindsOf = facts.of(kinds);
  const first = new Map<string, { readonly kind: Kind | undefined; readonly unit: string | undefined }>();
  const twice = new Set<string>();
  for (const declared of facts.declared) {
    const meaning = meaningOf(declared);
    const kind = kindsOf.of(declared.property.shape);
    const unit = unitKey(declared.property.unit);
    const known = first.get(meaning);
    if (known === undefined) first.set(meaning, { kind, unit });
    else if (known.kind !== kind || known.unit !== unit) twice.add(meaning);
  }
  return twice;
}

/** The name, and for one that says nothing by itself the object that it stands in. */
function meaningOf({ property, owner, path }: Declared): string {
  const isInner = path.length > 1 || owner.kind === "type";
  if (!isInner || !GENERIC.has(property.name.toLowerCase())) return property.name;
  return `${path.at(-2) ?? ("name" in owner ? owner.name : "")}.${property.name}`;
}

/** One thing that a name says, and how two of them are told apart. */
interface Aspect<T> {
  readonly what: TypeDrift["what"];
  readonly of: (declared: Declared, facts: Facts) => T | undefined;
  readonly key: (value: T) => string;
  readonly differ: (a: T, b: T) => boolean;
  readonly isSaidHere: (declared: Declared) => boolean;
}

const TYPE: Aspect<Kind> = {
  what: "type",
  of: ({ property }, facts) => facts.of(kinds).of(property.shape),
  key: kindKey,
  differ,
  isSaidHere: ({ property }) => saysTypeHere(property),
};

const UNIT: Aspect<string> = {
  what: "unit",
  of: ({ property }) => unitKey(property.unit),
  key: (unit) => unit,
  differ: unitsDiffer,
  isSaidHere: ({ property }) => saysHere(property, "unit"),
};

interface Said<T> {
  readonly declared: Declared;
  readonly value: T;
  readonly key: string;
}

function driftOf<T>(all: readonly Declared[], facts: Facts, aspect: Aspect<T>): readonly TypeDrift[] {
  const said = all.flatMap((declared): readonly Said<T>[] => {
    const value = aspect.of(declared, facts);
    return value === undefined ? [] : [{ declared, value, key: aspect.key(value) }];
  });
  if (new Set(said.map(({ key }) => key)).size < 2) return [];
  const canonical = canonicalOf(said, facts);
  if (canonical === undefined) return [];
  const places = said.filter(({ key }) => key === canonical.key).length;
  return said
    .filter(({ declared, value }) => aspect.isSaidHere(declared) && aspect.differ(value, canonical.value))
    .map(({ declared }) => ({ odd: declared, canonical: canonical.declared, what: aspect.what, places }));
}

/** What the dictionary says, else what most events carry. The order of the plan decides nothing. */
function canonicalOf<T>(said: readonly Said<T>[], facts: Facts): Said<T> | undefined {
  const shared = said.find(({ declared }) => declared.owner.kind === "dictionary");
  if (shared) return shared;
  const counts = facts.of(carriers);
  const votes = new Map<string, number>();
  for (const { declared, key } of said)
    votes.set(key, (votes.get(key) ?? 0) + Math.max(1, counts.get(declared.property.pointer) ?? 1));
  const most = Math.max(...votes.values());
  const [key] = [...votes.keys()].filter((each) => votes.get(each) === most).sort();
  return said.filter((each) => each.key === key).sort((a, b) => byPlace(a.declared, b.declared))[0];
}

/** Orders places as text: the same whatever stands first in the plan. */
export const byPlace = ({ property: a }: Declared, { property: b }: Declared): number =>
  a.pointer < b.pointer ? -1 : Number(a.pointer > b.pointer);
