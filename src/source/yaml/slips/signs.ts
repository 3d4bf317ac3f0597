import { MAX_DEPTH } from "../../limits.ts";
import { lineAt } from "../line.ts";
import { type Unclosed, unclosed } from "../unclosed.ts";
import { type Diagnose, here, isInFlow, type Slip, type Stop, shortened, valueBefore } from "./stop.ts";

// Slips with brackets, quotes and signs that mean something to YAML.

export const tooDeep: Diagnose = (stop) => {
  if (!stop.reason.includes("maxDepth")) return undefined;
  const message = `mappings and lists are nested more than ${MAX_DEPTH} levels deep here`;
  return {
    rule: "plan/too-deep",
    message,
    hint: "Name the inner objects in `types`, and refer to them.",
    range: here(stop),
  };
};

export const conflictMark: Diagnose = ({ text }) => {
  const found = /^(?:<{7}|={7}|>{7})(?: .*)?$/m.exec(text);
  if (!found) return undefined;
  const range = { start: found.index, end: found.index + found[0].length };
  const hint = "Settle the conflict, then take the marks out.";
  return { message: "this is the mark of a merge conflict", hint, range };
};

export const unprintable: Diagnose = (stop) => {
  if (!/null byte|non-printable|valid JSON character/.test(stop.reason)) return undefined;
  const code = (stop.text.codePointAt(stop.position) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  const hint = "Take it out; in double quotes it can be written as an escape.";
  return { message: `a control character, U+${code}, stands here`, hint, range: here(stop) };
};

export const unknownEscape: Diagnose = (stop) => {
  if (stop.reason !== "unknown escape sequence" && stop.reason !== "expected hexadecimal character") return undefined;
  const start = stop.text.lastIndexOf("\\", stop.position);
  const sequence = stop.text.slice(start, start + 2);
  const hint = `Use single quotes, where a \`\\\` is a \`\\\`; or write \`\\${sequence}\`.`;
  return { message: `\`${sequence}\` means nothing between double quotes`, hint, range: { start, end: start + 2 } };
};

export const strayBracket: Diagnose = (stop) => {
  if (isInFlow(stop) || !/^[\]}]/.test(stop.after)) return undefined;
  const sign = stop.after.charAt(0);
  if (stop.reason === "deficient indentation") {
    const hint = "Indent it further than the key that it belongs to.";
    return { message: `this \`${sign}\` stands too far to the left`, hint, range: here(stop) };
  }
  return {
    message: `this \`${sign}\` closes nothing`,
    hint: "Take it out, or open it where it should begin.",
    range: here(stop),
  };
};

export const neverClosed: Diagnose = (stop) => {
  const isEnd = stop.reason.startsWith("unexpected end of the");
  if (!isEnd && stop.reason !== "deficient indentation") return undefined;
  const found = unclosed(stop.text, stop.position);
  if (found === undefined) return undefined;
  const eaten = commentOver(stop.text, found);
  if (eaten) return eaten;
  const what = /["']/.test(found.sign) ? "quote" : `\`${found.sign}\``;
  const by = found.closing === undefined ? "" : ` with \`${found.closing}\``;
  const hint = `Close it${by}, on this line or on one that is indented further.`;
  return {
    message: `this ${what} is never closed`,
    hint,
    range: { start: found.at, end: found.at + 1 },
    spreads: true,
  };
};

/** A comment that takes the closing bracket of its line with it: `{ enum: [a, size #1] }`. */
function commentOver(text: string, { at, closing }: Unclosed): Slip | undefined {
  const { end } = lineAt(text, at);
  const unquoted = text.slice(at, end).replace(/"[^"]*"|'[^']*'/g, (quoted) => "_".repeat(quoted.length));
  const sign = unquoted.search(/\s#/);
  if (closing === undefined || sign < 0 || !text.slice(at + sign, end).includes(closing)) return undefined;
  const start = at + sign + 1;
  return {
    message: `\` #\` begins a comment, and the \`${closing}\` that closes the \`${text[at]}\` of this line is in it`,
    hint: "Put the text that has the `#` in quotes; or close the bracket before the comment.",
    range: { start, end },
    spreads: true,
  };
}

/** No longer rest of a line is quoted in a hint. */
const MOST_QUOTED = 1_000;

const RESERVED = /^[@`%*&!]/;

export const reservedSign: Diagnose = (stop) => {
  const value = valueBefore(stop);
  const sign = RESERVED.exec(value === undefined || value.text === "" ? stop.after : value.text)?.[0];
  if (sign === undefined) return undefined;
  const start = value?.start ?? stop.position;
  const message = `a text that begins with ${sign === "`" ? "a backtick" : `\`${sign}\``} needs quotes`;
  return {
    message,
    hint: `Put it between double quotes: ${isInFlow(stop) ? `"${sign}…"` : quoted(restOf(stop, start))}.`,
    range: { start, end: Math.max(stop.position, start + 1) },
  };
};

/** The rest of a line, without the comment behind it. */
const restOf = ({ text, line }: Stop, start: number): string =>
  text
    .slice(start, Math.min(line.end, start + MOST_QUOTED))
    .replace(/\s+#.*$/, "")
    .trimEnd();

/** A text in double quotes; only its beginning where it is too long for a hint. */
const quoted = (text: string): string =>
  shortened(text) === text ? `"${text.replaceAll(/["\\]/g, "\\$&")}"` : `"${text.charAt(0)}…"`;

/** The last value of a line, all of it between brackets: a mapping or list to YAML. In a flow, only what templates write. */
const BRACKETED = /^\s*(?:- )?([^\s{[,:#"'][^{[:]*):\s+([{[].*[}\]])\s*$/;
const TEMPLATED = /([^\s{[,:]+):\s+(\{\{[^{}]*\}\})\s*$/;

/** `description: {{name}} is here`, `description: [beta] A report` */
export const afterBracket: Diagnose = (stop) => {
  const isBlock = stop.reason.startsWith("bad indentation");
  const [, key = "", value] = (isBlock ? BRACKETED : TEMPLATED).exec(stop.before) ?? [];
  if (value === undefined || !/^[^\s#:,}\]]/.test(stop.after)) return undefined;
  const start = stop.line.start + stop.line.text.lastIndexOf(value, stop.position - stop.line.start);
  const text = isBlock ? restOf(stop, start) : value;
  return {
    message: `a text that begins with \`${value.charAt(0)}\` needs quotes`,
    hint: `Write \`${shortened(key)}: ${quoted(isBlock ? text : `${text} …`)}\`.`,
    range: { start, end: start + text.length },
    from: stop.line.start,
  };
};

export const afterQuote: Diagnose = (stop) => {
  const quote = /(["'])\s*$/.exec(stop.before)?.[1];
  if (quote === undefined || stop.after.trim() === "" || /^["'{[:]/.test(stop.after)) return undefined;
  const double = "To write an apostrophe in it, double it ('the cart''s total'), or use double quotes.";
  const start = stop.position - (stop.before.length - stop.before.trimEnd().length) - 1;
  return {
    message: "the text ends at this quote, and more follows",
    hint: quote === "'" ? double : "To write a quote in it, put a \\ before it.",
    range: { start, end: stop.position + stop.after.trimEnd().length },
    from: stop.line.start,
  };
};

export const besideHeader: Diagnose = (stop) => {
  if (stop.reason !== "a line break is expected") return undefined;
  const hint = "It begins on the next line, indented.";
  return { message: "text stands beside `|` or `>`", hint, range: here(stop), from: stop.line.start };
};
