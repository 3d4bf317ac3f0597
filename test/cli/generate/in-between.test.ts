import { mkdirSync, statSync, symlinkSync, utimesSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { Workplace } from "../workplace.ts";
import { filesOf, generated, refused } from "./in-process.ts";

/** Two folders that are not there yet, one of them in the other; and one beside them. */
const PLAN =
  "plan: { name: a, version: 1.0.0 }\nevents: { bought: {}, sold: {} }\ngenerate:\n  - { target: json-schema, out: ../out }\n  - { target: markdown, out: ../out/docs }\n  - { target: markdown, out: ../docs }\n";

const start = (): Workplace => new Workplace({ "tracking-plan/p.yaml": PLAN });

const outputs = (place: Workplace): Readonly<Record<string, string>> => ({
  ...place.texts("docs"),
  ...place.texts("out"),
});

/** What a run makes that nobody is in the way of. */
let whole: Readonly<Record<string, string>> = {};

beforeAll(async () => {
  const place = start();
  await generated(place);
  whole = outputs(place);
});

/** A run during which somebody does something, after it looked at what is there and before the last output is written. */
async function during<T>(act: () => void, run: (onStep: (what: string) => void) => Promise<T>): Promise<T> {
  let isDone = false;
  return run((what) => {
    if (isDone || !what.startsWith("Writing docs")) return;
    isDone = true;
    act();
  });
}

const unfinished = (place: Workplace): readonly string[] =>
  place.list().filter((path) => path.includes("tracking-plan-tmp"));

describe("while the outputs of a new folder are written, somebody puts into its place", () => {
  test.each<[string, (place: Workplace) => void, Readonly<Record<string, string>>]>([
    ["an empty folder", (place) => mkdirSync(place.path("out")), {}],
    ["a folder with files of their own", (place) => place.write("out/notes.txt", "mine"), { "out/notes.txt": "mine" }],
    [
      "a link to a folder",
      (place) => {
        mkdirSync(place.path("elsewhere"));
        symlinkSync("elsewhere", place.path("out"));
      },
      {},
    ],
  ])("%s: all outputs come, and what is theirs stays", async (_, act, theirs) => {
    const place = start();
    const done = await during(
      () => act(place),
      (onStep) => generated(place, { onStep }),
    );
    expect(filesOf(done, "written").toSorted()).toEqual(Object.keys(whole).toSorted());
    const there = Object.keys({ ...whole, ...theirs }).map((path) => [path, place.read(path)]);
    expect(Object.fromEntries(there)).toEqual({ ...whole, ...theirs });
    expect(unfinished(place)).toEqual([]);
    expect(filesOf(await generated(place), "written")).toEqual([]);
  });

  test("the same outputs, as another run does: they stay as they are", async () => {
    const place = start();
    const theirs = Object.entries(whole).filter(([path]) => path.startsWith("out/"));
    await during(
      () => {
        for (const [path, text] of theirs) place.write(path, text);
        for (const [path] of theirs) utimesSync(place.path(path), 1, 1);
      },
      (onStep) => generated(place, { onStep }),
    );
    expect(outputs(place)).toEqual(whole);
    expect(theirs.map(([path]) => statSync(place.path(path)).mtimeMs)).toEqual(theirs.map(() => 1_000));
  });

  test.each([
    [
      "a file where an output goes",
      "out/events/sold.json",
      "out/events/sold.json:1:1 generate/in-the-way: this file is there already, and tracking-plan did not write it",
    ],
    [
      "a file where the folder goes",
      "out",
      "out:1:1 generate/in-the-way: a file is in the place of a folder for outputs",
    ],
  ])("%s: told, and it stays as it is", async (_, path, reason) => {
    const place = start();
    const outcome = await during(
      () => place.write(path, "mine\n"),
      (onStep) => refused(place, { onStep }),
    );
    expect(outcome).toEqual({ status: 1, reasons: [reason] });
    expect(place.list(path.startsWith("out/") ? "out" : ".").filter((each) => each.startsWith("out"))).toEqual([path]);
    expect(place.read(path)).toBe("mine\n");
    expect(unfinished(place)).toEqual([]);
  });

  test("a file where an output goes gives way to --force", async () => {
    const place = start();
    await during(
      () => place.write("out/plan.json", "mine\n"),
      (onStep) => generated(place, { force: true, onStep }),
    );
    expect(outputs(place)).toEqual(whole);
  });
});
