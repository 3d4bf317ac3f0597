import type { Range } from "../place-tree.ts";

/** A line of a text, without its break. */
export interface Line extends Range {
  readonly text: string;
  /** How many spaces it begins with. */
  readonly indent: number;
}

/** The line that an offset is in. */
export function lineAt(text: string, offset: number): Line {
  let start = offset;
  while (start > 0 && !isBreak(text[start - 1])) start--;
  let end = offset;
  while (end < text.length && !isBreak(text[end])) end++;
  const line = text.slice(start, end);
  return { text: line, start, end, indent: line.length - line.trimStart().length };
}

/** The nearest line above that says something: no empty one, and no comment. */
export function lineAbove(text: string, line: Line): Line | undefined {
  for (let at = line.start - 1; at >= 0; ) {
    const above = lineAt(text, text[at] === "\n" && text[at - 1] === "\r" ? at - 1 : at);
    if (/^\s*[^\s#]/.test(above.text)) return above;
    at = above.start - 1;
  }
  return undefined;
}

/** A line with all that is indented further below it: a key and its value, an item of a list. At least up to an offset. */
export function entryAt(text: string, line: Line, least: number): Range {
  let { end } = line;
  while (end < text.length) {
    const next = lineAt(text, end + (text[end] === "\r" && text[end + 1] === "\n" ? 2 : 1));
    const isBelow = next.text.trim() === "" || next.indent > line.indent || next.start < least;
    if (!isBelow) break;
    end = next.end;
  }
  return { start: line.start, end };
}

/** The same text with spaces for a stretch of it: what follows stays where it was. */
export function blanked(text: string, { start, end }: Range): string {
  return text.slice(0, start) + text.slice(start, end).replace(/[^\r\n]/g, " ") + text.slice(end);
}

const isBreak = (character: string | undefined): boolean => character === "\n" || character === "\r";
