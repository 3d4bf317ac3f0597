import { wordsOf } from "./words.ts";

const MOST_SLIPS = 3;

/** How many slips two names of this many letters, of which the longer counts, may be apart. */
function slipsAllowed(letters: number): number {
  if (letters < 4) return 0;
  if (letters < 8) return 1;
  return letters < 20 ? 2 : MOST_SLIPS;
}

/** The letters of a name, without case and separators; of a name without words, the name. */
function lettersOf(name: string): string {
  return (wordsOf(name).join("") || name).toUpperCase();
}

/**
 * Whether at most so many slips make `b` of `a`: a letter too many, missing, wrong, or swapped with its neighbour.
 * Swaps are why this is not `fastest-levenshtein`, which counts two for `emial`. With at most three slips, following
 * each possible one is quicker than a table of distances: nearly every pair ends within a few letters.
 */
function within(slips: number, a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > slips) return false;
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  if (Math.max(a.length, b.length) - same <= slips) return true;
  if (slips === 0) return false;
  const [restA, restB] = [a.slice(same + 1), b.slice(same + 1)];
  if (within(slips - 1, restA, restB) || within(slips - 1, restA, b.slice(same))) return true;
  if (within(slips - 1, a.slice(same), restB)) return true;
  return a[same] === restB[0] && restA[0] === b[same] && within(slips - 1, restA.slice(1), restB.slice(1));
}

function slipsBetween(a: string, b: string, most: number): number | undefined {
  for (let slips = 1; slips <= most; slips++) if (within(slips, a, b)) return slips;
  return undefined;
}

/**
 * The candidate that was probably meant by a name that is none of them, for "did you mean": one of the same words in
 * another case or with other separators, else the one that the fewest slips of the keyboard lead to (Damerau's, each
 * counting one), within a bound that grows with length. Of equals the earlier candidate; undefined where none is near.
 */
export function nearest(name: string, candidates: Iterable<string>): string | undefined {
  const letters = lettersOf(name);
  let found: string | undefined;
  let most = MOST_SLIPS;
  for (const candidate of candidates) {
    if (candidate.length < letters.length - MOST_SLIPS) continue;
    const other = lettersOf(candidate);
    if (other === letters) return candidate;
    const allowed = Math.min(most, slipsAllowed(Math.max(letters.length, other.length)));
    const slips = slipsBetween(letters, other, allowed);
    if (slips === undefined) continue;
    found = candidate;
    most = slips - 1;
  }
  return found;
}
