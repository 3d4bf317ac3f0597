import { mkdirSync, readFileSync, statSync, symlinkSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { writeWhole } from "../../src/cli/whole-file.ts";
import { Workplace } from "./workplace.ts";

describe("writing a file as a whole", () => {
  test("makes its folders, replaces what was there, and leaves nothing else behind", () => {
    const place = new Workplace();
    writeWhole(place.path("a/b/c.txt"), "one");
    writeWhole(place.path("a/b/c.txt"), "two");
    expect(place.texts()).toEqual({ "a/b/c.txt": "two" });
  });

  test("a link is replaced, and what it led to stays", () => {
    const place = new Workplace({ "precious.txt": "precious" });
    symlinkSync("precious.txt", place.path("c.txt"));
    writeWhole(place.path("c.txt"), "new");
    expect(place.texts()).toEqual({ "c.txt": "new", "precious.txt": "precious" });
  });

  test("a reader that has it open keeps the old one: it is another file", () => {
    const place = new Workplace({ "c.txt": "old" });
    const { ino } = statSync(place.path("c.txt"));
    writeWhole(place.path("c.txt"), "new");
    expect(statSync(place.path("c.txt")).ino).not.toBe(ino);
  });

  test("what an earlier process of the same id left behind, even a link, is not written through", () => {
    const place = new Workplace({ "precious.txt": "precious" });
    // Whichever name it takes next, it is taken.
    for (let next = 0; next < 100; next++)
      symlinkSync("precious.txt", place.path(`.${process.pid}-${next}.tracking-plan-tmp`));
    writeWhole(place.path("c.txt"), "new");
    expect(readFileSync(place.path("precious.txt"), "utf8")).toBe("precious");
    expect(statSync(place.path("c.txt")).isFile()).toBe(true);
    expect(readFileSync(place.path("c.txt"), "utf8")).toBe("new");
  });

  test("a name may be as long as the disk allows", () => {
    const place = new Workplace();
    writeWhole(place.path("é".repeat(127)), "long");
    expect(place.list()).toEqual(["é".repeat(127)]);
  });

  test.each([
    ["a folder in its place", "a", "a cannot be written: it is a folder"],
    ["a file in the place of its folder", "f/b", "f/b cannot be written: a part of its path is a file"],
    ["a name that is too long", `${"x".repeat(300)}`, `${"x".repeat(300)} cannot be written: the name is too long`],
  ])("%s: said in words, and nothing is left behind", (_, path, message) => {
    const place = new Workplace({ f: "file" });
    mkdirSync(place.path("a"));
    const home = process.cwd();
    process.chdir(place.root);
    try {
      expect(() => writeWhole(place.path(path), "new")).toThrow(message);
    } finally {
      process.chdir(home);
    }
    expect(place.list()).toEqual(["a/", "f"]);
  });
});
