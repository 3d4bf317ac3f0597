import { structuredPatch } from "diff";
import { type Paint, printable } from "../../index.ts";
import { digits } from "../quantity.ts";
import type { Difference } from "./outcome.ts";

/** How many lines of difference are shown: a screenful or two says enough. The files are all named. */
const MOST_LINES = 60;

/** Two texts with more different lines than this are not compared line by line: it would take minutes. */
const MOST_EDITS = 2_000;

/** What differs between the files on the disk and those of the plan: `-` is on the disk, `+` in the plan. */
export function differences(all: readonly Difference[], paint: Paint): string {
  let room = MOST_LINES;
  const lines: string[] = [];
  for (const { report, before, text } of all) {
    lines.push(
      `  ${paint.bold(report.status.padEnd(7))}  ${report.path}${text === undefined ? paint.dim("  (nothing makes it any more)") : ""}`,
    );
    if (before === undefined || text === undefined || room <= 0) continue;
    const patch = patchLines(before, text);
    lines.push(...patch.slice(0, room).map((line) => `    ${painted(line, paint)}`.trimEnd()));
    if (patch.length > room) lines.push(`    ${paint.dim(`… and ${digits(patch.length - room)} more lines`)}`);
    room -= patch.length;
  }
  return lines.join("\n");
}

function patchLines(before: string, after: string): readonly string[] {
  const patch = structuredPatch("", "", before, after, "", "", { context: 1, maxEditLength: MOST_EDITS });
  if (patch === undefined) return ["nearly every line differs"];
  return patch.hunks.flatMap(({ oldStart, lines }) => [`line ${oldStart}`, ...lines.map(shownLine)]);
}

/** A file that somebody edited may hold what a terminal would obey. A carriage return is shown: it may be all that differs. */
const shownLine = (line: string): string => printable(line.replace(/\r$/, "␍"));

function painted(line: string, paint: Paint): string {
  if (line.startsWith("-")) return paint.red(line);
  if (line.startsWith("+")) return paint.green(line);
  return line.startsWith(" ") ? line : paint.dim(line);
}
