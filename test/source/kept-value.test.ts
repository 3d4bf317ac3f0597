import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { keptText, keptValue } from "../../src/source/kept-value.ts";
import type { Value } from "../../src/source/value.ts";

const { value } = fc.letrec<{ value: Value }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.string(),
    fc.constantFrom("__proto__", "1", "true", "\n", "é\u2028"),
    fc.double({ noNaN: true, noDefaultInfinity: true }).filter((number) => !Object.is(number, -0)),
    fc.constantFrom(true, false, null),
    fc.array(tie("value"), { maxLength: 4 }),
    fc
      .array(fc.tuple(fc.oneof(fc.string(), fc.constantFrom("__proto__", "1", "0")), tie("value")), { maxLength: 4 })
      .map((entries) => new Map(entries)),
  ),
}));

test("whatever a file says is what is kept of it, on one line", () => {
  fc.assert(
    fc.property(value, (said) => {
      const text = keptText(said) ?? "";
      expect(keptValue(text)).toEqual({ value: said });
      expect(text).not.toContain("\n");
    }),
  );
});

test("the order of a map stays, whatever its keys look like", () => {
  const said = new Map<string, Value>([
    ["b", 1],
    ["10", 2],
    ["9", 3],
    ["__proto__", new Map()],
  ]);
  const read = keptValue(keptText(said) ?? "")?.value;
  expect([...(read instanceof Map ? read.keys() : [])]).toEqual(["b", "10", "9", "__proto__"]);
});

test.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, -0])("JSON cannot say %s", (number) => {
  expect(keptText(new Map([["a", [number]]]))).toBeUndefined();
});

describe("a text that says no value", () => {
  test.each([
    ["no JSON", "[1,"],
    ["an object", '{"a":1}'],
    ["an object inside", '[0,{"a":1}]'],
    ["neither a list nor a map", "[2]"],
    ["an empty list", "[]"],
    ["a key without a value", '[1,"a"]'],
    ["a key that is no text", "[1,2,3]"],
    ["deeper than any plan", `${"[0,".repeat(200)}0${"]".repeat(200)}`],
    ["deeper than the stack", "[".repeat(100_000)],
  ])("%s", (_, text) => {
    expect(keptValue(text)).toBeUndefined();
  });
});
