import type { Known } from "./known.ts";
import { smallWords } from "./letters.ts";

/** Whether two names are known not to drift: both are meant, or one is the old name of the other. */
export type AreApart = (a: string, b: string) => boolean;

/** What a plan says is alike and meant, and what it has renamed. */
export function apartness({ distinct, linked }: Known): AreApart {
  const exact = listsByName([...distinct, ...linked], (name) => name);
  const loose = listsByName(distinct, looseName);
  return (a, b) =>
    isTogether(exact, a, b) || (looseName(a) !== looseName(b) && isTogether(loose, looseName(a), looseName(b)));
}

const looseName = (name: string): string => smallWords(name).join(" ") || name;

/** The lists in which a name stands. */
function listsByName(
  lists: readonly (readonly string[])[],
  keyOf: (name: string) => string,
): ReadonlyMap<string, ReadonlySet<number>> {
  const found = new Map<string, Set<number>>();
  for (const [index, names] of lists.entries()) {
    for (const name of names) {
      const known = found.get(keyOf(name));
      if (known) known.add(index);
      else found.set(keyOf(name), new Set([index]));
    }
  }
  return found;
}

function isTogether(lists: ReadonlyMap<string, ReadonlySet<number>>, a: string, b: string): boolean {
  const [ofA, ofB] = [lists.get(a), lists.get(b)];
  return ofA !== undefined && ofB !== undefined && [...ofA].some((list) => ofB.has(list));
}
