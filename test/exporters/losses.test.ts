import { expect, test } from "vitest";
import { listedNames, lossOf } from "../../src/exporters/losses.ts";

const names = (count: number): readonly string[] => Array.from({ length: count }, (_, at) => `e${at + 1}`);

test.each([
  [1, "`e1`"],
  [2, "`e1`, `e2`"],
  // One name more is as short as to count it.
  [6, "`e1`, `e2`, `e3`, `e4`, `e5`, `e6`"],
  [7, "`e1`, `e2`, `e3`, `e4`, `e5` and 2 more"],
])("%i names in a sentence", (count, said) => {
  expect(listedNames(names(count))).toBe(said);
});

test("a loss is told where there is one", () => {
  expect(lossOf("/events/*/tags", "no place for tags:", [])).toEqual([]);
  expect(lossOf("/events/*/tags", "no place for tags:", ["a"])).toEqual([
    { path: "/events/*/tags", message: "no place for tags: `a`" },
  ]);
});
