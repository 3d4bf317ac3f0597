import { afterEach, beforeEach, expect, test } from "vitest";
import { ParsedFiles } from "../../src/cli/parsed-files.ts";
import type { SourceFile } from "../../src/index.ts";
import { Workplace } from "./workplace.ts";

const HOME = process.cwd();
let place: Workplace;

beforeEach(() => {
  place = new Workplace();
  process.chdir(place.root);
});

afterEach(() => process.chdir(HOME));

/** Files that are large enough together. */
const file = (letter: string): SourceFile => ({ path: `${letter}.yaml`, bytes: Buffer.from(letter.repeat(60_000)) });
const [a, b] = [file("a"), file("b")];

const parsed = (tool = "1", root = "plan"): ParsedFiles => {
  const made = ParsedFiles.of(root, [a, b], tool);
  if (made === undefined) throw new Error("the files are too small");
  return made;
};

/** What a run before this one kept. */
function kept(): string {
  const run = parsed();
  run.keep(a, '[1,"a",1]');
  run.keep(b, '[1,"b",2]');
  run.save();
  const [path = ""] = place.list().filter((each) => each.includes("parsed-"));
  return path;
}

test("what is kept is there for the next run, and git does not see it", () => {
  kept();
  const next = parsed();
  expect([next.get(a), next.get(b), next.get(file("c"))]).toEqual(['[1,"a",1]', '[1,"b",2]', undefined]);
  expect(place.read(".tracking-plan/cache/.gitignore")).toBe("*\n");
});

test("a run that finds nothing new writes nothing", () => {
  const path = kept();
  place.edit(path, (text) => text);
  const before = place.read(path);
  const next = parsed();
  next.get(a);
  next.get(b);
  next.save();
  expect(place.read(path)).toBe(before);
});

test("more that is found out about a file is written, and apart from what is kept of it otherwise", () => {
  const places = (): ParsedFiles | undefined => ParsedFiles.of("plan", [a, b], "1", "places");
  kept();
  for (const text of ["1", "2"]) {
    const run = places();
    run?.keep(a, text);
    run?.save();
    expect(places()?.get(a)).toBe(text);
  }
  expect(parsed().get(a)).toBe('[1,"a",1]');
});

test("what a run did not ask for stays for the next as long as it is little, and the newest of it longest", () => {
  const large = `"${"x".repeat(100)}"`;
  const run = parsed();
  for (const letter of ["a", "b", "c"]) run.keep(file(letter), `"${letter.repeat(20)}"`);
  run.save();
  const next = parsed();
  next.keep(file("d"), large);
  next.save();
  expect(["a", "b", "c", "d"].map((letter) => parsed().get(file(letter))?.slice(1, 2))).toEqual([
    undefined,
    undefined,
    "c",
    "x",
  ]);
});

/** A run that says something else of the one file, and asks for the other. */
function edited(text: string): void {
  const run = parsed();
  run.get(a);
  run.keep(file("c"), text);
  run.save();
}

test("what is new is put behind what is kept, and is taken with it", () => {
  const path = kept();
  const large = parsed();
  large.keep(a, `"${"a".repeat(1_000)}"`);
  large.save();
  const before = place.read(path);
  edited('"c"');
  expect(place.read(path).startsWith(before)).toBe(true);
  edited('"d"');
  expect([parsed().get(a)?.length, parsed().get(file("c"))]).toEqual([1_002, '"d"']);
});

test("however often something else is said, the file grows by a quarter of what is used at most", () => {
  const path = kept();
  const large = parsed();
  large.keep(a, `"${"a".repeat(1_000)}"`);
  large.save();
  const sizes = Array.from({ length: 40 }, (_, index) => {
    edited(`"${index}"`);
    return place.read(path).length;
  });
  expect(Math.max(...sizes)).toBeLessThan(1_000 * 1.25 + 200);
  expect(parsed().get(file("c"))).toBe('"39"');
});

test.each([
  ["not written to its end", (text: string) => text.slice(0, -3)],
  ["damaged", (text: string) => text.replace('"c"', '"x"')],
])("what was put behind the rest and is %s counts for nothing, and goes with the next", (_, damage) => {
  const path = kept();
  const large = parsed();
  large.keep(a, `"${"a".repeat(1_000)}"`);
  large.save();
  edited('"c"');
  place.edit(path, damage);
  expect([parsed().get(a)?.length, parsed().get(file("c"))]).toEqual([1_002, undefined]);
  edited('"d"');
  expect([parsed().get(a)?.length, parsed().get(file("c"))]).toEqual([1_002, '"d"']);
});

test.each([
  ["of another version of the tool", () => parsed("2")],
  ["of another plan", () => parsed("1", "other")],
])("not what was kept %s", (_, other) => {
  kept();
  expect(other().get(a)).toBeUndefined();
});

test.each([
  ["a byte", (text: string) => text.replace('"b",2', '"b",3')],
  ["its end", (text: string) => text.slice(0, -4)],
  ["all of it", () => ""],
  ["its head", (text: string) => text.slice(5)],
])("nothing of it is taken where it lost %s", (_, damage) => {
  place.edit(kept(), damage);
  expect([parsed().get(a), parsed().get(b)]).toEqual([undefined, undefined]);
});

test("a small plan is not worth it", () => {
  expect(ParsedFiles.of("plan", [{ path: "a.yaml", bytes: Buffer.from("a") }], "1")).toBeUndefined();
});
