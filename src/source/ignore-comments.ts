import { LineIndex } from "../diagnostics/line-index.ts";
import type { Suppression } from "../diagnostics/suppressions/suppression.ts";
import type { Document } from "./document.ts";
import { lineAt } from "./yaml/line.ts";

const MARK = "tracking-plan-ignore";

/** The sign, the mark, the names of rules, and after two dashes the reason. */
const COMMENT = /^#+[ \t]*tracking-plan-ignore(?![\w-])[ \t:]*(.*)$/;

/**
 * What the comments of a file silence: `# tracking-plan-ignore <rule>[, <rule>] -- <reason>`, behind something on its
 * line, or alone above it. What looks like a comment and stands in a text is none.
 */
export function ignoreComments(document: Document): readonly Suppression[] {
  const { path, text } = document;
  // The places are found out when they are asked for, which takes as long as reading the file.
  if (!text.includes(MARK)) return [];
  const { places } = document;
  const lines = new LineIndex(text);
  const found: Suppression[] = [];
  for (let at = text.indexOf(MARK); at >= 0; at = text.indexOf(MARK, at + MARK.length)) {
    const start = commentAround(text, at);
    if (start === undefined || places.textAround(start, text) !== undefined) continue;
    const { end } = lineAt(text, at);
    const said = COMMENT.exec(text.slice(start, end));
    if (said === null) continue;
    const line = coveredLine(text, start, lines);
    found.push(...suppressions(path, said[1] ?? "", end - (said[1] ?? "").length, line, { start, end }));
  }
  return found;
}

/** Where the comment begins that an offset is in, if it is in one: its sign begins a line, or follows a space. */
function commentAround(text: string, offset: number): number | undefined {
  const { start } = lineAt(text, offset);
  const before = text.slice(start, offset);
  const sign = /(?:^|\s)(#+[ \t]*)$/.exec(before)?.[1];
  return sign === undefined ? undefined : offset - sign.length;
}

/** The line of the comment where something stands before it, else the next that is no comment itself. */
function coveredLine(text: string, start: number, lines: LineIndex): number {
  const own = lineAt(text, start);
  const { line } = lines.position(start);
  if (text.slice(own.start, start).trim() !== "") return line;
  let below = line + 1;
  for (let { end } = own; end < text.length; below++) {
    const next = lineAt(text, end + (text[end] === "\r" && text[end + 1] === "\n" ? 2 : 1));
    if (!/^\s*#/.test(next.text)) break;
    end = next.end;
  }
  return below;
}

function suppressions(
  file: string,
  said: string,
  from: number,
  line: number,
  whole: { readonly start: number; readonly end: number },
): readonly Suppression[] {
  const { 1: names = "", 2: reason = "" } = /^(.*?)(?:(?:^|\s)--(?:\s+(.*?))?)?\s*$/.exec(said) ?? [];
  const made = (rule: string, at: { readonly start: number; readonly end: number }): Suppression => ({
    by: "comment",
    rule,
    scope: { kind: "line", file, line },
    ...(reason !== "" && { reason }),
    at: { file, ...at },
  });
  const rules = [...names.matchAll(/[^\s,]+/g)].map((match) => {
    const start = from + match.index;
    return made(match[0], { start, end: start + match[0].length });
  });
  return rules.length > 0 ? rules : [made("", whole)];
}
