import { expect, test } from "vitest";
import { differences } from "../../../src/cli/generate/differences.ts";
import type { Difference } from "../../../src/cli/generate/outcome.ts";
import type { FileStatus } from "../../../src/cli/generate/report.ts";
import { plainPaint } from "../../../src/cli/output.ts";

const of = (path: string, status: FileStatus, before?: string, text?: string): Difference => ({
  report: { path, status, row: 0 },
  ...(before !== undefined && { before }),
  ...(text !== undefined && { text }),
});

const shown = (...all: readonly Difference[]): readonly string[] => differences(all, plainPaint).split("\n");

test("names each file, and shows what is on the disk (-) and what the plan says (+)", () => {
  const before = "a\nb\nX\nd\ne\n";
  const text = "a\nb\nc\nd\ne\n";
  expect(
    shown(of("out/a.ts", "edited", before, text), of("out/b.ts", "missing", undefined, text), of("out/c.ts", "stale")),
  ).toEqual([
    "  edited   out/a.ts",
    "    line 2",
    "     b",
    "    -X",
    "    +c",
    "     d",
    "  missing  out/b.ts",
    "  stale    out/c.ts  (nothing makes it any more)",
  ]);
});

test("a difference in line endings alone can be seen", () => {
  expect(shown(of("a", "stale", "a\r\n", "a\n"))).toEqual(["  stale    a", "    line 1", "    -a␍", "    +a"]);
});

test("what a terminal would obey is not passed on", () => {
  expect(shown(of("a", "edited", "\u001b[2Ja\u202eb\n", "c\n"))).toEqual([
    "  edited   a",
    "    line 1",
    "    -\ufffd[2Ja\ufffdb",
    "    +c",
  ]);
});

test("is cut after sixty lines, but every file is named", () => {
  const long = Array.from({ length: 100 }, (_, index) => `${index}\n`);
  const changed = long.map((line) => `new ${line}`);
  const lines = shown(
    of("a", "stale", long.join(""), changed.join("")),
    of("b", "stale", "1\n", "2\n"),
    of("c", "stale", "1\n", "2\n"),
  );
  expect(lines.filter((line) => /^ {4}[-+]/.test(line))).toHaveLength(59);
  expect(lines.slice(-3)).toEqual(["    … and 141 more lines", "  stale    b", "  stale    c"]);
});

test("texts that have nothing in common are not compared for minutes", () => {
  const lines = (word: string): string => Array.from({ length: 50_000 }, (_, index) => `${word} ${index}\n`).join("");
  expect(shown(of("a", "stale", lines("a"), lines("b")))).toEqual(["  stale    a", "    nearly every line differs"]);
});
