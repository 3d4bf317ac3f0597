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
  const offset = line.length > WINDOW ? Math.max(place.column - 1 - LEAD, 0) : 0;
  const frame: string[] = [];
  for (let number = from; number <= to; number++) {
    const shown = printable((lines[number - 1] ?? "").slice(offset, offset + WINDOW));
    frame.push(`${String(number).padStart(gutter)} | ${shown}`.trimEnd());
    if (number === place.line) frame.push(`${" ".repeat(gutter)} | ${underline(place, line, offset)}`);
  }
  return frame;
}

function underline(place: Place, line: string, offset: number): string {
  const start = Math.max(place.column - 1 - offset, 0);
  const stop = place.endLine === place.line ? place.endColumn - 1 : line.length;
  const length = Math.max(Math.min(stop - offset, WINDOW) - start, 1);
  return " ".repeat(start) + "^".repeat(length);
}
