import { expect, test } from "vitest";
import { differInParts, patchedText } from "../../../src/cli/generate/patched-text.ts";
import { type SharedFile, sharedFile } from "../../../src/targets/excerpt.ts";

const file = (...parts: readonly string[]) => sharedFile("index.ts", parts, "");

test("parts that differ are replaced where they stand, the others are not looked for", () => {
  expect(patchedText("head\na 1\n\nb\nc\n", file("a 1", "elsewhere"), file("a 2\nmore", "elsewhere"))).toBe(
    "head\na 2\nmore\n\nb\nc\n",
  );
});

test("a definition is followed by a comma, or by the end of its line", () => {
  expect(patchedText('{\n  "a": 1,\n  "b": 2\n}\n', file('  "a": 1', '  "b": 2'), file('  "a": 3', '  "b": 4'))).toBe(
    '{\n  "a": 3,\n  "b": 4\n}\n',
  );
});

test.each([
  ["is not there", "head\nb\n"],
  ["is there twice", "head\na\na\n"],
  ["is the end of another line", "head\nb a\n"],
  ["is the beginning of another line", "head\na b\n"],
])("nothing where a part %s", (_, text) => {
  expect(patchedText(text, file("a"), file("c"))).toBeUndefined();
});

test("parts come and go with the empty line above them, where it is known what stands above", () => {
  const entries = (all: Readonly<Record<string, string>>): SharedFile => ({
    ...file(),
    keys: Object.keys(all),
    part: (key) => all[key],
    above: (key) => all[Object.keys(all)[Object.keys(all).indexOf(key) - 1] ?? ""],
  });
  const text = (...parts: readonly string[]): string => `head\n\n${parts.join("\n\n")}\n`;
  const before = entries({ a: "a 1", b: "b", d: "d\nd" });
  expect(patchedText(text("a 1", "b", "d\nd"), before, entries({ a: "a 2", b: "b", c: "c", d: "d\nd", e: "e" }))).toBe(
    text("a 2", "b", "c", "d\nd", "e"),
  );
  expect(patchedText(text("a 1", "b", "d\nd"), before, entries({ b: "b 2" }))).toBe(text("b 2"));
  expect(patchedText(text("a 1", "b", "d\nd"), before, entries({ a: "a 1", c: "c", f: "f" }))).toBe(
    text("a 1", "c", "f"),
  );
  expect(patchedText(text("a 1", "b", "d\nd"), before, entries({ A: "A", b: "b" }))).toBeUndefined();
});

test("nothing where there are more parts, or fewer", () => {
  expect(patchedText("\na\n", file("a"), file("a", "b"))).toBeUndefined();
});

test("what is new stands as it is, whatever signs it has", () => {
  expect(patchedText("\na\n", file("a"), file("$& $1"))).toBe("\n$& $1\n");
});

test.each([
  ["path", { ...file("a"), path: "other.ts" }],
  ["rest", { ...file("a"), rest: "other" }],
])("files of another %s differ in more than parts", (_, other) => {
  expect(differInParts(file("a"), file("b"))).toBe(true);
  expect(differInParts(file("a"), other)).toBe(false);
});
