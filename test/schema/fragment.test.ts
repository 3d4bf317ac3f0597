import { expect, test } from "vitest";
import { fragmentOf, keysOfFragment, valueAt } from "../../src/schema/fragment.ts";
import { HOSTILE_NAMES } from "../support/hostile-names.ts";

test("keys become a fragment of a URI", () => {
  expect(fragmentOf([])).toBe("#");
  expect(fragmentOf(["$defs", "a/b", "~c", 0, "d e%", "日", ""])).toBe("#/$defs/a~1b/~0c/0/d%20e%25/%E6%97%A5/");
});

test("and come back from it", () => {
  for (const name of HOSTILE_NAMES) expect(keysOfFragment(fragmentOf(["$defs", name]))).toEqual(["$defs", name]);
  expect(keysOfFragment("#")).toEqual([]);
  expect(keysOfFragment("#/100%/a")).toEqual(["100%", "a"]);
});

test("they lead to a value, or nowhere", () => {
  const value = JSON.parse('{ "a": [{ "b": null }], "__proto__": { "c": 1 } }');
  expect(valueAt(value, [])).toBe(value);
  expect(valueAt(value, ["a", 0, "b"])).toBe(null);
  expect(valueAt(value, ["a", "0", "b"])).toBe(null);
  expect(valueAt(value, ["__proto__", "c"])).toBe(1);
  for (const keys of [["b"], ["a", 1], ["a", 0, "b", "c"], ["toString"], ["a", "length"]])
    expect(valueAt(value, keys)).toBeUndefined();
});
