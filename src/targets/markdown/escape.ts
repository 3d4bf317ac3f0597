import type { Json } from "../../model/json.ts";

/** White space that a Markdown file, or an editor, takes for the end of a line or a column. */
const SPACE = /[\t\n\v\f\r \u0085\u2028\u2029]+/g;

/** What nobody sees: controls, halves of surrogate pairs, and what overrides the direction of text (UAX #9). */
const UNSEEN = /[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/gu;

/**
 * What means something within a line of GitHub's Markdown (GFM 0.29, section 6, and `$` for formulas): emphasis, code,
 * links, HTML, struck text, columns. `_` does so only where no letter or digit stands on both sides, `&` only before an
 * entity, and `#` closes a heading after a space.
 */
const INLINE = /[\\`*[\]<~|$]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|&(?=#?\w+;)|(?<=^|\s)#/gu;

/** What begins a list or a quotation, and what makes a rule, a heading or a table of the line above it. */
const BLOCK = /^(?:[-+](?=\s|$)|[-:](?=[-:\s]*$)|=(?==*$)|>|\d{1,9}(?=[.)](?:\s|$)))/;

/** What GitHub links by itself, escaped or not: addresses on the web and of mail, and people. */
const LINKED = /:\/\/|www\.|@(?=\S)/i;

const OPENING = new Set("([{<\"'");
const CLOSING = new Set(")]}>\"'.,;:!?");

/** What is shown of a text of the plan: one line; characters that cannot be seen by their number, `U+202E`. */
export const shown = (value: string): string => visible(value.replace(SPACE, " ").trim());

const visible = (value: string): string =>
  value.replace(UNSEEN, (character) => `U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0")}`);

/**
 * Text of the plan as Markdown that shows that text and nothing else. It can stand at the start of a block or inside
 * one, in a heading, a cell and the label of a link. Whatever GitHub would link by itself becomes code.
 */
export function text(value: string): string {
  if (isPlain(value)) return value;
  const line = shown(value);
  return LINKED.test(line) ? line.split(/(\s+)/).map(word).join("").replace(BLOCK, escapeBlock) : escaped(line);
}

/** Whether a text is its own Markdown. Most are sentences of plain words, in which there is nothing to escape. */
export const isPlain = (value: string): boolean => PLAIN.test(value) && !LINKED.test(value);

const PLAIN = /^[A-Za-z][A-Za-z0-9,.;:'’()/"!?-]*(?: [A-Za-z0-9,.;:'’()/"!?-]+)*$/;

const escaped = (line: string): string => line.replace(INLINE, "\\$&").replace(BLOCK, escapeBlock);

/** A number keeps its digits: in `1.` it is the full stop that makes a list. */
const escapeBlock = (start: string): string => (/\d/.test(start) ? `${start}\\` : `\\${start}`);

function word(part: string): string {
  if (!LINKED.test(part)) return part.replace(INLINE, "\\$&");
  let start = 0;
  let end = part.length;
  while (start < end && OPENING.has(part.charAt(start))) start += 1;
  while (end > start && CLOSING.has(part.charAt(end - 1))) end -= 1;
  const core = part.slice(start, end);
  return (
    part.slice(0, start).replace(INLINE, "\\$&") +
    (core === "" ? "" : code(core)) +
    part.slice(end).replace(INLINE, "\\$&")
  );
}

/**
 * A name or value of the plan as code. A pipe stands outside, escaped: inside, a table and a paragraph would want it
 * written in two ways.
 */
export const code = (value: string): string =>
  ORDINARY_NAME.test(value) ? `\`${value}\`` : shownAsCode(value).split("|").map(codeSpan).join("\\|");

/** What is shown of a name or value as code: in one line, each space for itself. */
export const shownAsCode = (value: string): string => visible(value.replace(LINE_END, " "));

const LINE_END = /[\t\n\v\f\r\u0085\u2028\u2029]/g;

/** Most names: nothing in them needs a look. */
const ORDINARY_NAME = /^[\w.$:/-]+$/;

/** Code between more backticks than it holds in a row. */
function codeSpan(content: string): string {
  if (content === "") return "";
  const ticks = "`".repeat(longestRun(content) + 1);
  const padding = /^`|`$|^ .*[^ ].* $/s.test(content) ? " " : "";
  return ticks + padding + content + padding + ticks;
}

/** The most backticks in a row. */
const longestRun = (content: string): number =>
  (content.match(/`+/g) ?? []).reduce((longest, { length }) => Math.max(longest, length), 0);

/** A block of code, behind a fence that nothing in it can close. */
export function fence(content: string, language: string): string {
  const ticks = "`".repeat(Math.max(3, longestRun(content) + 1));
  return `${ticks}${language}\n${content}\n${ticks}`;
}

/** A value as a block of JSON: valid, and with nothing in it that cannot be seen. */
export function jsonBlock(value: Json): string {
  const json = JSON.stringify(value, null, 2).replace(
    HIDDEN_IN_JSON,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return fence(json, "json");
}

/** What `JSON.stringify` leaves as it is, and an editor hides or takes for the end of a line. */
const HIDDEN_IN_JSON = /[\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

/** A link with a label that is Markdown already, to a target made by `fileTarget` or `webTarget`. */
export const link = (label: string, target: string): string => `[${label}](${target})`;

/** The target of a link to a file of the output. */
export const fileTarget = (path: string, anchor?: string): string =>
  (ORDINARY_PATH.test(path) ? path : path.split("/").map(encoded).join("/")) +
  (anchor === undefined ? "" : `#${encoded(anchor)}`);

/** Most paths: nothing in them is encoded. */
const ORDINARY_PATH = /^[\w./-]+$/;

/** Percent-encodes what a path may not hold, and the brackets that a link would take for its own. */
const encoded = (part: string): string =>
  encodeURIComponent(part).replace(/[()*!']/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

const WEB = new Set(["http:", "https:", "mailto:"]);
const MAIL_ADDRESS = /^[^\s@:/]+@[^\s@:/]+\.[^\s@:/]+$/;

/** The target of a link to a URL or mail address of the plan; nothing unless it leads to the web or a mailbox. */
export function webTarget(url: string): string | undefined {
  const address = MAIL_ADDRESS.test(url) ? `mailto:${url}` : url;
  if (!URL.canParse(address)) return undefined;
  const { protocol, href } = new URL(address);
  return WEB.has(protocol)
    ? href.replace(/[^\w\-.~:/?#[\]@!$&'+,;=%]/g, encoded).replace(/&(?=#?\w+;)/g, "&amp;")
    : undefined;
}
