import { expect, test } from "vitest";
import { type FileReport, type FileStatus, generateText } from "../../../src/cli/generate/report.ts";
import { plainPaint } from "../../../src/cli/output.ts";

const ROWS = [
  { where: "src/tracking/web", what: "typed client, 11 events" },
  { where: "src/tracking/server", what: "typed client, 9 events" },
  { where: "schemas", what: "JSON Schemas" },
  { where: "docs/tracking", what: "Markdown" },
];

const files = (row: number, statuses: Readonly<Partial<Record<FileStatus, number>>>): readonly FileReport[] =>
  Object.entries(statuses).flatMap(([status, count]) =>
    Array.from(
      { length: count },
      (_, index): FileReport => ({ path: `${row}/${status}/${index}`, status: statusOf(status), row }),
    ),
  );

const STATUSES: readonly FileStatus[] = ["written", "unchanged", "removed", "stale", "missing", "edited"];
const statusOf = (name: string): FileStatus => STATUSES.find((status) => status === name) ?? "unchanged";

test("what was written", () => {
  const all = [
    files(0, { written: 3 }),
    files(1, { unchanged: 3 }),
    files(2, { unchanged: 1_200, written: 23, removed: 1 }),
    files(3, { written: 1, unchanged: 30 }),
  ];
  expect(generateText("acme-shop 2.4.0: 18 events, 4 pages", ROWS, all.flat(), false, plainPaint)).toBe(`\
Compiled acme-shop 2.4.0: 18 events, 4 pages

  src/tracking/web      typed client, 11 events   3 files written
  src/tracking/server   typed client, 9 events    unchanged
  schemas               JSON Schemas              23 files written, 1 removed, 1,200 unchanged
  docs/tracking         Markdown                  1 file written, 30 unchanged
`);
});

test("what --check found", () => {
  const all = [
    files(0, { edited: 1, unchanged: 2 }),
    files(1, { missing: 3 }),
    files(2, { unchanged: 24 }),
    files(3, { stale: 2, missing: 1 }),
  ];
  expect(generateText("acme-shop 2.4.0: 18 events", ROWS, all.flat(), true, plainPaint)).toBe(`\
Checked acme-shop 2.4.0: 18 events

  src/tracking/web      typed client, 11 events   1 file edited, 2 unchanged
  src/tracking/server   typed client, 9 events    3 files missing
  schemas               JSON Schemas              unchanged
  docs/tracking         Markdown                  2 files stale, 1 missing
`);
});
