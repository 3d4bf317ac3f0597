import { isPlain, shown, text } from "./escape.ts";

/** A description as Markdown paragraphs: an empty line parts them, any other line goes on. */
export const paragraphs = (description: string | undefined): string =>
  (description ?? "")
    .split(/\n[\t ]*\r?\n/)
    .map(text)
    .filter((each) => each !== "")
    .join("\n\n");

/** In characters: what a line of an index has room for. */
const LONGEST = 140;

/** A sentence ends at its mark, if a new one begins behind it. */
const FIRST_SENTENCE = /^.{20,}?[.!?](?=\s+\p{Lu}|$)/su;

/** Something behind what may be the end of a sentence. */
const MORE = /[.!?]\s/;

/** The first sentence of a description, shortened where it is long, as Markdown. */
export function brief(description: string | undefined): string {
  if (description === undefined) return "";
  if (description.length <= LONGEST && isPlain(description) && !MORE.test(description)) return description;
  // Far more than is shown, and little enough to look through.
  const line = shown(description).slice(0, 4 * LONGEST);
  const sentence = FIRST_SENTENCE.exec(line)?.[0] ?? line;
  return text(sentence.length <= LONGEST ? sentence : shortened(sentence));
}

function shortened(sentence: string): string {
  const characters = [...sentence].slice(0, LONGEST).join("");
  return `${characters.replace(/\s\S*$/, "").replace(/[\s,;:]+$/, "")}…`;
}

/** A statement as a sentence of its own: a capital in front, a full stop behind. */
export const sentence = (said: string): string =>
  said.charAt(0).toUpperCase() + said.slice(1) + (/[.!?:]$/.test(said) ? "" : ".");
