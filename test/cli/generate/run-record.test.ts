import { renameSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { reportOf } from "../../../src/cli/generate/remembered-run.ts";
import { type FinishedRun, RunRecords } from "../../../src/cli/generate/run-record.ts";
import { NewFolder } from "../../../src/cli/new-folder.ts";
import { lookForPlan, readFound } from "../../../src/cli/plan-files.ts";
import { Workplace } from "../workplace.ts";

const HOME = process.cwd();
let place: Workplace;

beforeEach(() => {
  place = new Workplace({ "plan/a.yaml": "one\n", "out/a.ts": "// a\n" });
  process.chdir(place.root);
});

afterEach(() => process.chdir(HOME));

const ROWS = [{ where: "out", what: "typed client" }];

/** A run that found the plan as it is, and left `out/a.ts` behind. */
const finished = (): FinishedRun => {
  const job = {
    target: "typescript",
    options: {},
    folder: place.path("out"),
    scope: place.path("out"),
    pointer: "",
  } as const;
  const made = [{ job, summary: "typed client", files: [{ path: place.path("out/a.ts"), text: "// a\n" }] }];
  return {
    planFiles: readFound(lookForPlan("plan")),
    outlines: new Map(),
    templates: [],
    made,
    headline: "a 1.0.0",
    rows: ROWS,
    fresh: [],
  };
};

const records = (tool = "1", ...command: readonly string[]): RunRecords => new RunRecords(["plan", ...command], tool);

/** What the last run reported, where nothing changed since. */
function upToDate(known: RunRecords) {
  const last = known.since(lookForPlan("plan"));
  return last?.edited.length === 0 ? reportOf(last, new Map()) : undefined;
}

test("a run is remembered as it was reported", () => {
  expect(upToDate(records())).toBeUndefined();
  records().save(finished());
  expect(upToDate(records())).toEqual({
    headline: "a 1.0.0",
    rows: ROWS,
    files: [{ path: "out/a.ts", status: "unchanged", row: 0 }],
    templates: [],
  });
});

test.each([
  ["another version of the tool", () => records("2")],
  ["another command line", () => records("1", "--target")],
])("not by %s", (_, other) => {
  records().save(finished());
  expect(upToDate(other())).toBeUndefined();
  expect(records().outputs.wrote("out/a.ts", "// a\n")).toBe(true);
});

test.each([
  ["a plan file that changed", () => place.write("plan/a.yaml", "two\n")],
  ["a plan file that came", () => place.write("plan/b.yaml", "")],
  ["an output that changed", () => place.write("out/a.ts", "// b\n")],
  ["a file beside the outputs", () => place.write("out/b.ts", "")],
  ["what an interrupted run left", () => place.write("out/.1.tracking-plan-tmp", "")],
])("it is not up to date with %s", (_, change) => {
  records().save(finished());
  change();
  expect(upToDate(records())).toBeUndefined();
});

test("an edit while the run was at work is seen by the next, however quick it was", () => {
  const run = finished();
  place.write("plan/a.yaml", "two\n");
  records().save(run);
  expect(upToDate(records())).toBeUndefined();
});

test("an output that somebody rewrote before the run ended is seen by its size", () => {
  const run = finished();
  place.write("out/a.ts", "// formatted\n");
  records().save(run);
  expect(upToDate(records())).toBeUndefined();
});

test("touched but the same: still up to date", () => {
  records().save(finished());
  place.write("plan/a.yaml", "one\n");
  place.write("out/a.ts", "// a\n");
  expect(upToDate(records())).toBeDefined();
});

test("what one run of a watch found untouched, the next looks at again", async () => {
  records().save(finished());
  // A clock of a disk may be coarse: what was changed this instant is not trusted.
  await new Promise((done) => setTimeout(done, 30));
  records().save(finished());
  const watching = records();
  expect(watching.outputs.holds("out/a.ts", "// a\n")).toBe(true);
  place.write("out/a.ts", "// by hand\n");
  expect(upToDate(watching)).toBeUndefined();
  expect(watching.outputs.holds("out/a.ts", "// a\n")).toBe(false);
  place.write("out/a.ts", "// a\n");
  watching.save(finished());
  expect(upToDate(records())).toBeDefined();
  place.write("out/a.ts", "// b\n");
  expect(upToDate(records())).toBeUndefined();
});

describe("outputs in a folder that came with the run", () => {
  /** As `finished`, with `out` filled beside its place; old enough for its times to be trusted. */
  const fresh = async (): Promise<FinishedRun> => {
    renameSync(place.path("out"), place.path("out.before"));
    const folder = new NewFolder(place.path("out"));
    folder.write(place.path("out/a.ts"), "// a\n");
    expect(folder.place()).toBe(true);
    await new Promise((done) => setTimeout(done, 30));
    return { ...finished(), fresh: [folder] };
  };

  test("are known without a look at each", async () => {
    records().save(await fresh());
    expect(upToDate(records())).toBeDefined();
    expect(records().outputs.holds("out/a.ts", "// a\n")).toBe(true);
  });

  test.each([
    ["another text of the same size", () => place.write("out/a.ts", "// b\n"), false, false],
    ["the same text, written again", () => place.write("out/a.ts", "// a\n"), true, false],
    ["a file beside them", () => place.write("out/b.ts", ""), false, true],
    [
      "a folder beside theirs that a killed run left",
      () => place.write(".1-1.tracking-plan-tmp/a.ts", ""),
      false,
      true,
    ],
  ])("%s", async (_, change, isUpToDate, holds) => {
    records().save(await fresh());
    change();
    expect(upToDate(records()) !== undefined).toBe(isUpToDate);
    expect(records().outputs.holds("out/a.ts", "// a\n")).toBe(holds);
  });
});
