import { describe, expect, test } from "vitest";
import type { Json } from "../../../src/model/json.ts";
import { keyText, literal, memberName, narrowLiteral } from "../../../src/targets/typescript/literal.ts";
import { byName } from "../../support/by-name.ts";
import { HOSTILE_NAMES, HOSTILE_TEXTS } from "../../support/hostile-names.ts";

describe("a value is written as an expression", () => {
  test.for<readonly [value: Json, text: string]>([
    ["a", '"a"'],
    ['say "hi" \\', '"say \\"hi\\" \\\\"'],
    ["\u2028\u202e\ufeff\u0007\ud800", '"\\u2028\\u202e\\ufeff\\u0007\\ud800"'],
    [1e21, "1e+21"],
    [null, "null"],
    [[1, ["a"], {}], '[1, ["a"], {}]'],
    [{ a: 1, "b c": { d: true } }, '{ a: 1, "b c": { d: true } }'],
    [byName(["__proto__"], () => 1), '{ ["__proto__"]: 1 }'],
  ])("%j", ([value, text]) => {
    expect(literal(value)).toBe(text);
  });

  test.for(HOSTILE_TEXTS)("that gives it back: %j", (text) => {
    expect(new Function(`return ${literal([text])}`)()).toEqual([text]);
  });

  test.for(HOSTILE_NAMES)("whose keys are its keys: %j", (name) => {
    const object = new Function(`return ${literal(byName([name], () => 1))}`)();
    expect(Object.entries(object)).toEqual([[name, 1]]);
  });

  test("on one line, whatever line ends there are", () => {
    expect(literal([...HOSTILE_TEXTS])).not.toMatch(/[\n\r\u2028\u2029]/);
  });
});

test.for([
  ["a", "a", "a"],
  ["$a_1", "$a_1", "$a_1"],
  ["1a", '"1a"', '"1a"'],
  ["é", '"é"', '"é"'],
  ["", '""', '""'],
  ["delete", "delete", "delete"],
  ["__proto__", '["__proto__"]', "__proto__"],
] as const)("the key %j", ([key, inValue, inType]) => {
  expect([keyText(key), memberName(key)]).toEqual([inValue, inType]);
});

test("a value keeps its types where TypeScript would lose sight of them", () => {
  expect(narrowLiteral({ a: ["trim"] })).toBe('{ a: ["trim"] }');
  expect(narrowLiteral({ a: { constructor: ["trim"] } })).toBe('{ a: { constructor: ["trim"] } } as const');
});
