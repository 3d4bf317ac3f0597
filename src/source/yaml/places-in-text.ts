import type { Range } from "../place-tree.ts";

// What js-yaml's events do not say about where things are, read from the text itself.

/** A block scalar from its `|` or `>` to its last line of text. `from` is past its key or dash. */
export function blockRange(text: string, from: number, valueStart: number, valueEnd: number): Range {
  const header = text.slice(from, valueStart);
  const found = /[|>][-+\d]*(?:[ \t]+(?:#[^\r\n]*)?)?(?:\r\n|\n|\r)?$/.exec(header);
  const start = from + (found?.index ?? header.length);
  return { start, end: withoutEmptyLines(text, start, valueEnd) };
}

/** The end of a stretch without the empty lines at its end. */
export function withoutEmptyLines(text: string, start: number, end: number): number {
  let last = end;
  for (let at = end; at > start; at--) {
    const sign = text[at - 1];
    if (sign === "\n" || sign === "\r") last = at - 1;
    else if (sign !== " " && sign !== "\t") break;
  }
  return last;
}

/** Past the bracket that closes a flow collection; only space, commas and comments can come before it. */
export function closingBracket(text: string, from: number, bracket: string): number {
  const at = skipTo(text, from, bracket);
  return at < text.length ? at + 1 : from;
}

/** Past a key and its colon, where there is one beside it. */
export function colon(text: string, from: number): number {
  const found = /^[ \t]*:/.exec(text.slice(from, from + 100));
  return from + (found?.[0].length ?? 0);
}

/** Past the dash of a list's next item. */
export function dash(text: string, from: number): number {
  const at = skipTo(text, from, "-");
  return at < text.length ? at + 1 : from;
}

function skipTo(text: string, from: number, wanted: string): number {
  let at = from;
  while (at < text.length && text[at] !== wanted) at = isComment(text, at) ? lineEnd(text, at) : at + 1;
  return at;
}

const isComment = (text: string, at: number): boolean => text[at] === "#" && /\s/.test(text[at - 1] ?? " ");

function lineEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && text[at] !== "\n" && text[at] !== "\r") at++;
  return at;
}
