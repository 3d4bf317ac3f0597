import type { Refusal } from "../change.ts";
import { lineBefore, lineStop, type Spot } from "./spot.ts";
import type { TextEdit } from "./text-edit.ts";

/** Takes out a key with its value, or an element of a list; the last one leaves an empty collection. */
export function removeEdit({ document, path }: Spot): TextEdit | Refusal {
  const { text, path: file, places } = document;
  const above = path.slice(0, -1);
  const members = places.childrenAt(above);
  const index = members.findIndex(({ key }) => key === path.at(-1));
  const member = members[index];
  const around = places.find(above, "value");
  if (member === undefined || above.length === 0) return { refused: "a whole section cannot be taken out" };
  const start = member.keyRange?.start ?? member.range.start;
  const end = Math.max(member.range.end, member.keyRange?.end ?? 0);
  const isFlow = /[{[]/.test(text[around.start] ?? "");
  if (members.length === 1) {
    const empty = member.keyRange === undefined ? "[]" : "{}";
    return { file, ...around, text: empty };
  }
  if (!isFlow) return blockEdit(text, file, start, end);
  const next = members[index + 1];
  if (next) return { file, start, end: next.keyRange?.start ?? next.range.start, text: "" };
  const before = members[index - 1];
  return { file, start: Math.max(before?.range.end ?? start, before?.keyRange?.end ?? 0), end, text: "" };
}

/** The lines of an entry; of the first key behind a dash only what is behind it. */
function blockEdit(text: string, file: string, start: number, end: number): TextEdit {
  const stop = lineStop(text, end);
  const past = stop + (text.startsWith("\r\n", stop) ? 2 : stop < text.length ? 1 : 0);
  const before = lineBefore(text, start);
  if (/^\s*(?:-\s+)?$/.test(before) && !/^\s*-\s+$/.test(before))
    return { file, start: start - before.length, end: past, text: "" };
  const dashed = /^(\s*)-\s+$/.exec(before);
  const isElement = dashed !== null && !/^\S/.test(text.slice(start, start));
  if (isElement && isWholeElement(text, before, past))
    return { file, start: start - before.length, end: past, text: "" };
  const indent = /^\s*/.exec(text.slice(past))?.[0].length ?? 0;
  return { file, start, end: past + indent, text: "" };
}

/** Whether what follows an entry is no further key of the same element: it stands no deeper than the dash. */
function isWholeElement(text: string, before: string, past: number): boolean {
  const next =
    text
      .slice(past)
      .split(/[\r\n]/)
      .find((line) => line.trim() !== "") ?? "";
  const depth = next.length - next.trimStart().length;
  return depth < before.length;
}
