import { type AreApart, apartness } from "./apart.ts";
import type { Difference } from "./difference.ts";
import { differencesOf } from "./differences.ts";
import type { Known, NameKind } from "./known.ts";
import type { Lexicon } from "./lexicon.ts";
import { keysOf, lexiconOfNames } from "./name-keys.ts";

/** Names for one thing: the first is the one to keep, by the order in which they were given. */
export interface DriftGroup {
  readonly kept: string;
  readonly others: readonly DriftedName[];
}

/** Another name for the same thing, and how it differs from the one to keep. */
export interface DriftedName {
  readonly name: string;
  readonly differences: readonly Difference[];
}

/**
 * The names of one kind that say one thing in several ways, in the order of the first of each. `names` come with those first
 * that one would rather keep. The work grows with the number of names and the size of the groups: names meet by the keys that
 * they share, and no two others are ever compared.
 */
export function driftGroups(kind: NameKind, names: readonly string[], known: Known): readonly DriftGroup[] {
  const distinct = [...new Set(names)];
  const lexicon = lexiconOfNames(kind, distinct, known);
  const areApart = apartness(known);
  return clusters(distinct, lexicon, known)
    .flatMap((cluster) => parted(cluster, areApart))
    .flatMap(([kept, ...others]) => {
      if (kept === undefined || others.length === 0) return [];
      return [{ kept, others: others.map((name) => ({ name, differences: differencesOf(kept, name, lexicon) })) }];
    });
}

/** Names that are linked by shared keys, directly or through others, in their order. */
function clusters(names: readonly string[], lexicon: Lexicon, known: Known): readonly (readonly string[])[] {
  const sets = new DisjointSets();
  const said = saidKeys(known, lexicon);
  const join = (name: string, keys: readonly string[]): void => {
    sets.add(name);
    for (const key of keys) {
      sets.join(name, `\0${key}`);
      for (const list of said.get(key) ?? []) sets.join(name, `\0said ${list}`);
    }
  };
  const ambiguous: (readonly [name: string, keys: readonly string[]])[] = [];
  for (const name of names) {
    const keys = keysOf(name, lexicon);
    if (isAmbiguous(keys)) ambiguous.push([name, keys]);
    else join(name, keys);
  }
  // `ref_id` beside `referrer_id` and `reference_id` may be either: it joins neither, and above all not them to each other.
  for (const [name, keys] of ambiguous) {
    const known = keys.filter((key) => sets.has(`\0${key}`));
    const isTorn = new Set(known.map((key) => sets.root(`\0${key}`))).size > 1;
    join(name, isTorn ? keys.slice(0, 1) : keys);
  }
  const found = new Map<string, string[]>();
  for (const name of names) {
    const root = sets.root(name);
    const cluster = found.get(root);
    if (cluster) cluster.push(name);
    else found.set(root, [name]);
  }
  return [...found.values()].filter(({ length }) => length > 1);
}

/** Whether a short word of a name may stand for several: it reads in several ways. The first key is its letters. */
const isAmbiguous = (keys: readonly string[]): boolean => keys.filter((key) => /^\W*words /.test(key)).length > 1;

/** The keys of the names that the plan calls synonyms, and the lists in which they stand. */
function saidKeys({ synonyms }: Known, lexicon: Lexicon): ReadonlyMap<string, readonly number[]> {
  const said = new Map<string, number[]>();
  for (const [list, names] of synonyms.entries()) {
    for (const key of names.flatMap((name) => keysOf(name, lexicon))) said.set(key, [...(said.get(key) ?? []), list]);
  }
  return said;
}

/** A cluster in groups of which no two names are known to be apart. */
function parted(cluster: readonly string[], areApart: AreApart): readonly (readonly string[])[] {
  const groups: string[][] = [];
  for (const name of cluster) {
    const home = groups.find((group) => group.every((each) => !areApart(each, name)));
    if (home) home.push(name);
    else groups.push([name]);
  }
  return groups;
}

/** Union and find, with the paths halved on the way. */
class DisjointSets {
  readonly #parents = new Map<string, string>();

  add(item: string): void {
    if (!this.#parents.has(item)) this.#parents.set(item, item);
  }

  has(item: string): boolean {
    return this.#parents.has(item);
  }

  root(item: string): string {
    let at = item;
    for (;;) {
      const parent = this.#parents.get(at) ?? at;
      if (parent === at) return at;
      const above = this.#parents.get(parent) ?? parent;
      this.#parents.set(at, above);
      at = above;
    }
  }

  join(a: string, b: string): void {
    this.add(a);
    this.add(b);
    this.#parents.set(this.root(b), this.root(a));
  }
}
