import { wordsOf } from "../vocabulary/words.ts";

/** What is wrong with a text that should explain a thing: completes "… of `name`"; nothing where it explains something. */
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

/** Judges a text that explains the thing of a name. */
export function emptiness(text: string | undefined, ...names: readonly (string | undefined)[]): Emptiness | undefined {
  if (text === undefined) return "missing";
  const plain = text.trim();
  if (plain === "") return "empty";
  const bare = plain.toLowerCase().replace(/[.!?\-–—…:]+$/, "");
  if (PLACEHOLDER.test(plain) || NOTHING.has(bare)) return "placeholder";
  const said = meaningOf(plain);
  return names.some((name) => name !== undefined && meaningOf(name) === said) ? "name again" : undefined;
}

const meaningOf = (text: string): string =>
  wordsOf(text)
    .map((word) => word.toLowerCase())
    .filter((word) => !FILLERS.has(word))
    .join(" ");

/** "`order_id` has no description", "the description of `order_id` is only its name again". */
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
