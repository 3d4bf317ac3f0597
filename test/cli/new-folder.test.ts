import { mkdirSync, renameSync, statSync, symlinkSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { NewFolder, outermost } from "../../src/cli/new-folder.ts";
import { unfinishedIn } from "../../src/cli/unfinished.ts";
import { Workplace } from "./workplace.ts";

/** A folder `a/out` that is to come, with two files written to it. */
function filling(place: Workplace): NewFolder {
  const folder = new NewFolder(place.path("a/out"));
  folder.write(place.path("a/out/one.txt"), "one");
  folder.write(place.path("a/out/b/c/two.txt"), "two");
  return folder;
}

const FILLED = { "a/out/b/c/two.txt": "two", "a/out/one.txt": "one" };

describe("a new folder", () => {
  test("comes with all that is in it, and nothing of it is to be seen before", () => {
    const place = new Workplace();
    const folder = filling(place);
    expect(place.has("a/out")).toBe(false);
    expect(folder.filled).toBeUndefined();
    expect(folder.place()).toBe(true);
    expect(place.texts()).toEqual(FILLED);
  });

  test("knows from when to when its files were written", () => {
    const place = new Workplace();
    const folder = filling(place);
    folder.place();
    const [from, until] = folder.filled ?? [0, 0];
    for (const path of Object.keys(FILLED)) {
      const { ctimeMs } = statSync(place.path(path));
      expect([from <= ctimeMs, ctimeMs <= until]).toEqual([true, true]);
    }
  });

  test("does not come where nothing was written", () => {
    const place = new Workplace();
    expect(new NewFolder(place.path("a/out")).place()).toBe(true);
    expect(place.list()).toEqual([]);
  });

  test("holds what is in it, by whole names", () => {
    const folder = new NewFolder("/a/out");
    expect(["/a/out/b", "/a/out/b/c", "/a/out", "/a/outer/b", "/a"].filter((path) => folder.holds(path))).toEqual([
      "/a/out/b",
      "/a/out/b/c",
    ]);
  });

  test.each<[string, (place: Workplace) => void, readonly string[]]>([
    ["a file", (place: Workplace) => place.write("a/out", "precious"), ["a/out"]],
    ["a folder with a file", (place: Workplace) => place.write("a/out/x", "precious"), ["a/out/x"]],
    [
      "a link to a folder",
      (place: Workplace) => {
        mkdirSync(place.path("elsewhere"));
        symlinkSync("../elsewhere", place.path("a/out"));
      },
      ["a/out", "elsewhere/"],
    ],
  ])("leaves %s alone that somebody put into its place in the meantime", (_, put, theirs) => {
    const place = new Workplace();
    const folder = filling(place);
    put(place);
    expect(folder.place()).toBe(false);
    expect(folder.filled).toBeUndefined();
    expect(place.list()).toEqual(theirs);
  });

  test("is told from one of which somebody took something away, and then nothing is left of it", () => {
    const place = new Workplace();
    const folder = filling(place);
    const [unfinished = ""] = unfinishedIn(place.path("a"));
    renameSync(unfinished, place.path("taken"));
    folder.write(place.path("a/out/b/three.txt"), "three");
    folder.write(place.path("a/out/four.txt"), "four");
    expect(folder.place()).toBe(false);
    expect(place.list("a")).toEqual([]);
  });

  test("a folder in it that is gone is not made again: what was in it would be missing", () => {
    const place = new Workplace();
    const folder = filling(place);
    const [unfinished = ""] = unfinishedIn(place.path("a"));
    renameSync(`${unfinished}/b/c`, place.path("taken"));
    folder.write(place.path("a/out/b/c/three.txt"), "three");
    expect(folder.place()).toBe(false);
    expect(place.list("a")).toEqual([]);
  });

  test("a file that the disk refuses is told of by its place, and the others stay", () => {
    const place = new Workplace();
    const folder = filling(place);
    const path = place.path(`a/out/${"x".repeat(300)}`);
    expect(() => folder.write(path, "long")).toThrow(/a\/out\/x+ cannot be written: the name is too long$/);
    expect(folder.place()).toBe(true);
    expect(place.texts()).toEqual(FILLED);
  });

  test("what an earlier process of the same id left behind is no part of it", () => {
    const place = new Workplace();
    for (let next = 0; next < 100; next++) place.write(`a/.${process.pid}-${next}.tracking-plan-tmp/old.txt`, "old");
    filling(place).place();
    expect(place.texts("a/out")).toEqual(FILLED);
  });
});

test("of new folders in one another, the outermost holds all", () => {
  expect(outermost(["/a/b", "/a", "/ab", "/c/d/e", "/c/d"])).toEqual(["/a", "/ab", "/c/d"]);
});
