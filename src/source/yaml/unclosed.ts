import { type Line, lineAbove, lineAt } from "./line.ts";

/** A bracket or quote without its other half. */
export interface Unclosed {
  readonly sign: string;
  readonly at: number;
  readonly closing: string | undefined;
}

const CLOSING: Readonly<Record<string, string>> = { "{": "}", "[": "]" };

/** How far up is looked: whoever opens something closes it soon. */
const MAX_LINES = 200;

/** The bracket or quote above an offset that nothing closes: the innermost one. */
export function unclosed(text: string, position: number): Unclosed | undefined {
  const stop = lineAt(text, position);
  let pending = 0;
  let line: Line | undefined = position >= text.length ? stop : lineAbove(text, stop);
  for (let count = 0; line !== undefined && count < MAX_LINES; count++) {
    const { open, closed } = scan(line);
    const innermost = open.at(pending < open.length ? -1 - pending : -1);
    if (open.length > pending && innermost) return innermost;
    pending += closed - open.length;
    line = lineAbove(text, line);
  }
  return undefined;
}

/** What a line opens and does not close, and how much it closes that it did not open. */
function scan(line: Line): { open: Unclosed[]; closed: number } {
  const open: Unclosed[] = [];
  let closed = 0;
  const { text, start } = line;
  for (let at = line.indent; at < text.length; at++) {
    const sign = text.charAt(at);
    if (sign === "#" && /\s/.test(text.charAt(at - 1))) break;
    if ((sign === '"' || sign === "'") && /[\s{[,:-]/.test(text.charAt(at - 1) || " ")) {
      const end = quoteEnd(text, at);
      if (end < 0) return { open: [...open, { sign, at: start + at, closing: undefined }], closed };
      at = end;
    } else if (sign === "{" || sign === "[") open.push({ sign, at: start + at, closing: CLOSING[sign] });
    else if ((sign === "}" || sign === "]") && open.pop() === undefined) closed++;
  }
  return { open, closed };
}

/** Where a quoted text ends on its line, or -1. */
function quoteEnd(text: string, from: number): number {
  const quote = text.charAt(from);
  for (let at = from + 1; at < text.length; at++) {
    if (text[at] === "\\" && quote === '"') at++;
    else if (text[at] === quote && quote === "'" && text[at + 1] === "'") at++;
    else if (text[at] === quote) return at;
  }
  return -1;
}
