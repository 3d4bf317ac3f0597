import { expect, test } from "vitest";
import { listed, listedUpTo } from "../../src/diagnostics/listed.ts";

test.each([
  [[], ""],
  [["a"], "a"],
  [["a", "b"], "a and b"],
  [["a", "b", "c"], "a, b and c"],
])("%j is listed as %j", (words, said) => {
  expect(listed(words)).toBe(said);
});

test.each([
  [1, "a and 3 more"],
  [2, "a, b and 2 more"],
  [3, "a, b, c and 1 more"],
  [4, "a, b, c and d"],
  [9, "a, b, c and d"],
])("of four, %i are listed as %j", (most, said) => {
  expect(listedUpTo(most, ["a", "b", "c", "d"])).toBe(said);
});
