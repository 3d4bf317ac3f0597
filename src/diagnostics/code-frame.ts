import { columns, fitting } from "./columns.ts";
import type { Place } from "./place.ts";
import { printable } from "./printable.ts";

/** Lines longer than this are cut to a window around what is meant: with indent and numbers, eighty columns are full. */
const WINDOW = 68;

/** How much of a cut line is shown before what is meant. */
const LEAD = 20;

/** The lines around a place, with what is meant underlined. `lines` are those of the whole file. */
export function codeFrame(lines: readonly string[], place: Place): readonly string[] {
  const from = Math.max(place.line - 1, 1);
  const to = Math.min(place.line + 1, lines.length);
  const gutter = String(to).length;
  const line = lines[place.line - 1] ?? "";
  const isLong = line.length > WINDOW || columns(line) > WINDOW;
  const offset = isLong ? Math.max(place.column - 1 - LEAD, 0) : 0;
  const frame: string[] = [];
  for (let number = from; number <= to; number++) {
    const shown = fitting(printable((lines[number - 1] ?? "").slice(offset, offset + WINDOW)), WINDOW);
    frame.push(`${String(number).padStart(gutter)} | ${shown}`.trimEnd());
    if (number === place.line) frame.push(`${" ".repeat(gutter)} | ${underline(place, line, offset)}`);
  }
  return frame;
}

function underline(place: Place, line: string, offset: number): string {
  const from = Math.max(place.column - 1, offset);
  const stop = place.endLine === place.line ? place.endColumn - 1 : line.length;
  const start = columns(printable(line.slice(offset, from)));
  const length = columns(printable(line.slice(from, Math.min(stop, offset + WINDOW))));
  return " ".repeat(start) + "^".repeat(Math.max(Math.min(length, WINDOW - start), 1));
}
