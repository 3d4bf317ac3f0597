import { wordsOf } from "../vocabulary/words.ts";

/** What is wrong with a text that should explain a thing. */
export type Emptiness = "missing" | "empty" | "placeholder" | "name again";

const PLACEHOLDER = /^(todo|tbd|tba|fixme|xxx+|wip|lorem ipsum)\b/i;
const NOTHING = new Set([
  "",
  "n/a",
  "na",
  "none",
  "nil",
  "null",
  "description",
  "no description",
  "placeholder",
  "same",
  "see above",
]);
const LONGEST_NOTHING = 24;

/** Words that add nothing to a name. */
const FILLERS = new Set([
  "a",
  "an",
  "the",
  "of",
  "is",
  "was",
  "when",
  "this",
  "event",
  "property",
  "it",
  "fired",
  "fires",
]);

/** Judges a text that explains the thing of some names: its own and its title. Undefined where it explains something. */
export function emptiness(text: string | undefined, ...names: readonly (string | undefined)[]): Emptiness | undefined {
  if (text === undefined) return "missing";
  const plain = text.trim();
  if (plain === "") return "empty";
  if (PLACEHOLDER.test(plain) || isNothing(plain)) return "placeholder";
  const letters = plain.toLowerCase();
  const alike = names.filter((name): name is string => name !== undefined && mayRepeat(letters, name.toLowerCase()));
  if (alike.length === 0) return undefined;
  const said = meaningOf(plain);
  return alike.some((name) => meaningOf(name) === said) ? "name again" : undefined;
}

const isNothing = (text: string): boolean =>
  text.length < LONGEST_NOTHING && NOTHING.has(text.toLowerCase().replace(/[.!?\-–—…:]+$/, ""));

const WORD = /[\p{L}\p{N}]+/gu;

/**
 * Whether every word of a text is in a name or adds nothing, both in small letters: a quick look that spares most texts a
 * thorough one. It ends at the first word that does add something, which is seldom far.
 */
function mayRepeat(text: string, name: string): boolean {
  WORD.lastIndex = 0;
  for (let found = WORD.exec(text); found !== null; found = WORD.exec(text))
    if (!FILLERS.has(found[0]) && !name.includes(found[0].slice(0, 3))) return false;
  return true;
}

const meaningOf = (text: string): string =>
  wordsOf(text)
    .map((word) => word.toLowerCase())
    .filter((word) => !FILLERS.has(word))
    .join(" ");

/** "`order_id` has no description", "the description of `order_id` is empty". */
export function emptyWords(what: string, name: string, reason: Emptiness): string {
  switch (reason) {
    case "missing":
      return `\`${name}\` has no ${what}`;
    case "empty":
      return `the ${what} of \`${name}\` is empty`;
    case "placeholder":
      return `the ${what} of \`${name}\` is a placeholder`;
    case "name again":
      return `the ${what} of \`${name}\` only says its name again`;
  }
}
