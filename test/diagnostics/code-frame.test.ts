import { describe, expect, test } from "vitest";
import { codeFrame } from "../../src/diagnostics/code-frame.ts";
import { wrap } from "../../src/diagnostics/wrap.ts";

const frame = (text: string, line: number, column: number, endLine: number, endColumn: number): readonly string[] =>
  codeFrame(text.split("\n"), { file: "f", line, column, endLine, endColumn });

describe("code frames", () => {
  test("show the line, its neighbours, and what is meant", () => {
    expect(frame("one\ntwo three\nfour\nfive", 2, 5, 2, 10)).toEqual([
      "1 | one",
      "2 | two three",
      "  |     ^^^^^",
      "3 | four",
    ]);
    expect(frame("one\ntwo", 1, 1, 1, 4)).toEqual(["1 | one", "  | ^^^", "2 | two"]);
    expect(frame("one\ntwo", 2, 1, 2, 1)).toEqual(["1 | one", "2 | two", "  | ^"]);
    expect(frame("", 1, 1, 1, 1)).toEqual(["1 |", "  | ^"]);
  });

  test("number lines to the right", () => {
    const lines = Array.from({ length: 12 }, (_, index) => `l${index + 1}`).join("\n");
    expect(frame(lines, 9, 1, 9, 3)).toEqual([" 8 | l8", " 9 | l9", "   | ^^", "10 | l10"]);
  });

  test("underline what goes over several lines to the end of its first", () => {
    expect(frame("a: |\n  b\n  c", 1, 4, 3, 4)).toEqual(["1 | a: |", "  |    ^", "2 |   b"]);
  });

  test("cut long lines to a window around what is meant", () => {
    const line = `${"x".repeat(500)}HERE${"y".repeat(500)}`;
    const [, shown = "", under = ""] = frame(`a\n${line}`, 2, 501, 2, 505);
    expect(shown.slice(under.indexOf("^"), under.lastIndexOf("^") + 1)).toBe("HERE");
    expect(shown.length).toBeLessThanOrEqual(80);
  });

  test("underline by the columns of a terminal, of which some characters take two or none", () => {
    expect(frame("注文: { 数量: 1 }", 1, 7, 1, 9)).toEqual(["1 | 注文: { 数量: 1 }", "  |         ^^^^"]);
    expect(frame("👩‍👩‍👧: e\u0301a", 1, 11, 1, 13)).toEqual(["1 | 👩‍👩‍👧: e\u0301a", "  |     ^"]);
  });

  test("cut long lines by columns too", () => {
    const [shown = ""] = frame(`${"量".repeat(50)}`, 1, 1, 1, 3);
    expect(shown).toBe(`1 | ${"量".repeat(34)}`);
  });

  test("let no file move the cursor of a terminal", () => {
    const [shown] = frame("a\u001b[31mb\tc\u202e\u0000", 1, 1, 1, 2);
    expect(shown).toBe("1 | a\ufffd[31mb c\ufffd\ufffd");
  });
});

describe("wrapping", () => {
  test.each([
    ["one two three", 7, ["one two", "three"]],
    ["one", 2, ["one"]],
    ["one verylongword two", 5, ["one", "verylongword", "two"]],
    ["one\ntwo", 80, ["one", "two"]],
    ["", 10, [""]],
    ["a  b", 10, ["a  b"]],
    ["数量 数量", 8, ["数量", "数量"]],
    ["数量 数量", 9, ["数量 数量"]],
  ])("%j in %i columns", (text, width, lines) => {
    expect(wrap(text, width)).toEqual(lines);
  });

  test.each([
    [3, ["one", "two three", "four"]],
    [8, ["one two", "three four"]],
    [20, ["one two three four"]],
  ])("the first line may be %i wide where the others are ten", (first, lines) => {
    expect(wrap("one two three four", 10, first)).toEqual(lines);
  });
});
