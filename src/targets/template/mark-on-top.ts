import { MARK, readMark } from "../mark.ts";
import { commentSigns, endingOf } from "./comment-signs.ts";

/**
 * What must be the first line of a file, or the first lines: an interpreter, the declaration of XML, PHP's tag, the
 * encoding of Python and Ruby (in its first two lines), that of CSS, the front matter of Markdown.
 */
const FIRST_LINES = new RegExp(
  [
    String.raw`#!(?!\[).*\n(?:#.*coding[:=].*\n)?`,
    String.raw`#.*coding[:=].*\n`,
    String.raw`<\?xml\b[\s\S]*?\?>[^\S\n]*\n?`,
    String.raw`<\?php\b.*\n`,
    String.raw`@charset "[^"\n]*";.*\n`,
  ]
    .map((line) => `^${line}`)
    .join("|"),
);

const FRONT_MATTER = /^---\n[\s\S]*?\n---\n/;

/** A text that carries the mark, or why it cannot. */
export type Marked = { readonly text: string } | { readonly message: string; readonly hint: string };

/** The text with the mark near its top: as it stands there, else put there in a comment. */
export function markOnTop(text: string, file: string, mark: string): Marked {
  if (isMarked(text, mark)) return { text };
  const signs = commentSigns(file);
  if (signs === undefined) return unmarkable(file);
  const [open, close] = signs;
  const head = headOf(text, file);
  const line = `${open}${mark}${close}\n`;
  const whole = `${head}${head === "" || head.endsWith("\n") ? "" : "\n"}${line}${text.slice(head.length)}`;
  return isMarked(whole, mark) ? { text: whole } : tooLate(file);
}

/** Whether the first mark of the text is this one, near enough to the top to be found again. */
function isMarked(text: string, mark: string): boolean {
  return readMark(text) !== undefined && text.indexOf(mark) === text.indexOf(MARK);
}

function headOf(text: string, file: string): string {
  const isMarkdown = /^(?:md|markdown)$/.test(endingOf(file));
  return (isMarkdown ? FRONT_MATTER : FIRST_LINES).exec(text)?.[0] ?? "";
}

function unmarkable(file: string): Marked {
  const ending = endingOf(file);
  const what = ending === "" ? "a file without an ending" : `a .${ending} file`;
  const hint =
    ending === "json"
      ? 'Write `"$comment": {{json mark}},` as the first member in the template.'
      : "Write `{{mark}}` in the first line of the template, in whatever that format leaves unread.";
  return {
    message: `nothing in ${file} says that it was generated, and ${what} has no comments that it could be put in`,
    hint,
  };
}

const tooLate = (file: string): Marked => ({
  message: `nothing near the top of ${file} says that it was generated`,
  hint: "Write `{{mark}}` in the template, within the first lines.",
});
