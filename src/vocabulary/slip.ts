import { misspelt } from "./misspelling.ts";
import { isPlural, singular } from "./plural.ts";
import { isRealWord } from "./real-word.ts";

/** Shorter words are too often one letter from another that is meant: `uri` and `url`, `pat` and `tag`. */
const SHORTEST = 5;

/** From here on a last letter that is missing is a slip, if no ending: `favourit`. */
const LONG = 7;

/** Rows of the keyboards of most of the world; a slip of the finger lands on a neighbour. */
const ROWS = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];

const neighbours = new Set(
  ROWS.flatMap((row, index) =>
    Array.from(row, (letter, at) =>
      [row[at + 1], ROWS[index + 1]?.[at], ROWS[index + 1]?.[at - 1]].map((next) => letter + next),
    ),
  ).flat(),
);

const VOWEL = /[aeiouy]/;
/** Letters that people take for each other, because they sound alike. */
const SOUNDS = new Set(["cs", "ck", "sz", "gj", "fv", "mn", "dt", "bp"]);

/** Whether one letter stands easily for another: a neighbour on the keyboard, a vowel for a vowel, one sound. */
function isEasilySwapped(a: string, b: string): boolean {
  if (VOWEL.test(a) && VOWEL.test(b)) return true;
  return [a + b, b + a].some((pair) => neighbours.has(pair) || SOUNDS.has(pair));
}

/**
 * Whether `wrong` is `right` with one slip: two letters swapped, one left out, one too many, one wrong that is near it on the
 * keyboard or to the ear. The first letter is right, as it nearly always is, and an ending (`-s`, `-d`, `-r`) is no slip.
 */
export function isSlip(wrong: string, right: string): boolean {
  if (wrong === right || Math.min(wrong.length, right.length) < SHORTEST || wrong[0] !== right[0]) return false;
  if (!/^[a-z]+$/.test(wrong + right)) return false;
  if (singular(wrong) === singular(right) && isPlural(wrong) !== isPlural(right)) return false;
  if (undoubled(wrong) === undoubled(right)) return true;
  let at = 0;
  while (wrong[at] === right[at]) at++;
  const [a, b] = [wrong.slice(at), right.slice(at)];
  if (a.length === b.length)
    return isSwap(a, b) || (a.slice(1) === b.slice(1) && isEasilySwapped(a.charAt(0), b.charAt(0)));
  const [long, short] = a.length > b.length ? [a, b] : [b, a];
  // What is added at the very end makes another word, `views` or `viewer` of `view`; in a long one it may be left out.
  if (short === "") return wrong.length < right.length && wrong.length >= LONG && !/[sdry]/.test(long);
  return long.slice(1) === short;
}

const isSwap = (a: string, b: string): boolean => a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2);

/** Letters are doubled in the wrong place (`refferal`), or not at all. */
const undoubled = (word: string): string => word.replaceAll(/(.)\1+/g, "$1");

/** A word, and what is left of it without each of its letters: two words one slip apart have one of these in common. */
function withoutALetter(word: string): ReadonlySet<string> {
  return new Set([word, undoubled(word), ...Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))]);
}

/**
 * Of the words of a plan, in small letters, those that are misspelt, and the right spelling, which stands there too. A misspelt
 * word is none that we know, and one slip from one that we do; where that could be two, nobody can tell, and it stays. The work
 * grows with the letters, not with the pairs of words.
 */
export function slipsIn(words: ReadonlySet<string>): ReadonlyMap<string, string> {
  const slips = new Map<string, string>();
  const unknown: string[] = [];
  const real = new Map<string, string[]>();
  const long = [...words].filter((word) => word.length >= SHORTEST && /^[a-z]+$/.test(word));
  for (const word of words) {
    const right = misspelt(word);
    if (right !== undefined) slips.set(word, right);
  }
  for (const word of long) if (!slips.has(word) && !isRealWord(word)) unknown.push(word);
  if (unknown.length === 0) return slips;
  for (const word of long) {
    if (!isRealWord(word)) continue;
    for (const key of withoutALetter(word)) real.set(key, [...(real.get(key) ?? []), word]);
  }
  for (const wrong of unknown) {
    const near = new Set([...withoutALetter(wrong)].flatMap((key) => real.get(key) ?? []));
    const [right, ...others] = [...near].filter((each) => isSlip(wrong, each));
    if (right !== undefined && others.length === 0) slips.set(wrong, right);
  }
  return slips;
}
