import type { Rename } from "../../model/shape.ts";

/** What can be matched with what it was: by name, else by the names that it had. */
export interface Renamable {
  readonly name: string;
  readonly renamedFrom: readonly Rename[];
}

/** Two lists held against each other. */
export interface Matched<T> {
  readonly kept: readonly (readonly [before: T, after: T])[];
  /** Renamed, as `renamedFrom` says. */
  readonly renamed: readonly (readonly [before: T, after: T])[];
  readonly removed: readonly T[];
  readonly added: readonly T[];
}

/** Matches by name, then by earlier names. */
export function matched<T extends Renamable>(before: readonly T[], after: readonly T[]): Matched<T> {
  const was = new Map(before.map((each) => [each.name, each]));
  const is = new Set(after.map(({ name }) => name));
  const kept: (readonly [T, T])[] = [];
  const renamed: (readonly [T, T])[] = [];
  const added: T[] = [];
  const found = new Set<T>();
  for (const each of after) {
    const same = was.get(each.name);
    const earlier = each.renamedFrom
      .map(({ name }) => was.get(name))
      .find((old) => old && !is.has(old.name) && !found.has(old));
    if (same !== undefined) kept.push([same, each]);
    else if (earlier !== undefined) renamed.push([earlier, each]);
    else added.push(each);
    const old = same ?? earlier;
    if (old !== undefined) found.add(old);
  }
  return { kept, renamed, removed: before.filter((each) => !found.has(each)), added };
}

/** Takes the pairs out of what went and what came that are alike enough to be one thing, each in one pair. */
export function paired<T>(
  removed: readonly T[],
  added: readonly T[],
  alike: (was: T, is: T) => boolean,
): { readonly pairs: readonly (readonly [T, T])[]; readonly removed: readonly T[]; readonly added: readonly T[] } {
  const pairs: (readonly [T, T])[] = [];
  const taken = new Set<T>();
  const gone = removed.filter((was) => {
    const fits = added.filter((is) => !taken.has(is) && alike(was, is));
    const [only] = fits;
    // Of several that fit, nobody can tell which.
    if (only === undefined || fits.length > 1) return true;
    taken.add(only);
    pairs.push([was, only]);
    return false;
  });
  return { pairs, removed: gone, added: added.filter((is) => !taken.has(is)) };
}
