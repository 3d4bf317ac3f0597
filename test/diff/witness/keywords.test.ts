import { describe, expect, test } from "vitest";
import type { Json, JsonObject } from "../../../src/model/json.ts";
import { between } from "./searching.ts";

const text: JsonObject = { type: "string" };
const number: JsonObject = { type: "number" };
const integer: JsonObject = { type: "integer" };
const list = (items: Json, more: JsonObject = {}): JsonObject => ({ type: "array", items, ...more });
const object = (properties: JsonObject, required: readonly string[] = [], more: JsonObject = {}): JsonObject => ({
  type: "object",
  properties,
  required,
  additionalProperties: false,
  ...more,
});
const letters = (count: number): string => "text".repeat(9).slice(0, count);

type Row = readonly [what: string, accepting: JsonObject, refusing: JsonObject, payload: Json | "impossible"];

const found = (payload: Json): Json => ({ found: payload });

describe.each<readonly [keyword: string, rows: readonly Row[]]>([
  [
    "types",
    [
      ["another type", text, number, found("text")],
      ["a whole number where it may be any", integer, number, "impossible"],
      ["any number where it must be whole", number, integer, found(0.5)],
      ["a number that only looks whole", { ...number, multipleOf: 1 }, integer, "impossible"],
      ["null", { type: ["string", "null"] }, text, found(null)],
      ["one type less", { type: ["string", "integer", "boolean"] }, { type: ["string", "boolean"] }, found(1)],
      ["whole numbers beside all", { type: ["integer", "number"] }, number, "impossible"],
      ["nothing is said", {}, text, found(1)],
      ["everything is named", {}, { type: ["string", "number", "boolean", "object", "array", "null"] }, "impossible"],
    ],
  ],
  [
    "numbers",
    [
      ["a higher minimum", { ...number, minimum: 0 }, { ...number, minimum: 1 }, found(0)],
      ["a lower minimum", { ...number, minimum: 0 }, { ...number, minimum: -1 }, "impossible"],
      ["a limit that is no longer in", { ...number, minimum: 0 }, { ...number, exclusiveMinimum: 0 }, found(0)],
      ["whole numbers above 0", { ...integer, exclusiveMinimum: 0 }, { ...integer, minimum: 1 }, "impossible"],
      ["numbers above 0", { ...number, exclusiveMinimum: 0 }, { ...number, minimum: 1 }, found(0.5)],
      ["a lower maximum", { ...integer, maximum: 100 }, { ...integer, maximum: 50 }, found(51)],
      ["a maximum between two whole numbers", { ...integer, maximum: 5.5 }, { ...integer, maximum: 5 }, "impossible"],
      [
        "two limits that say one",
        { minimum: 2, ...number },
        { ...number, minimum: 2, exclusiveMinimum: 1 },
        "impossible",
      ],
      ["multiples", { ...integer, multipleOf: 2 }, { ...integer, multipleOf: 4 }, found(2)],
      ["multiples of multiples", { ...integer, multipleOf: 6 }, { ...integer, multipleOf: 3 }, "impossible"],
      [
        "multiples of both",
        { ...integer, multipleOf: 6 },
        {
          allOf: [
            { ...integer, multipleOf: 3 },
            { ...integer, multipleOf: 2 },
          ],
        },
        "impossible",
      ],
      ["halves and quarters", { ...number, multipleOf: 0.5 }, { ...number, multipleOf: 0.25 }, "impossible"],
      ["quarters and halves", { ...number, multipleOf: 0.25 }, { ...number, multipleOf: 0.5 }, found(0.25)],
      ["cents", { ...number, multipleOf: 0.01 }, { ...number, multipleOf: 0.1 }, found(0.01)],
      [
        "cents, as ajv divides",
        { ...number, multipleOf: 0.1 },
        { ...number, multipleOf: 0.01 },
        found(0.9000000000000001),
      ],
      ["a step to what was free", { ...number, minimum: 0 }, { ...number, minimum: 0, multipleOf: 0.01 }, found(0.001)],
      ["none is left between", { ...integer, minimum: 1, maximum: 5, multipleOf: 7 }, text, "impossible"],
      ["a range that is empty", { ...number, minimum: 1, exclusiveMaximum: 1 }, text, "impossible"],
    ],
  ],
  [
    "texts",
    [
      ["longer", { ...text, maxLength: 10 }, { ...text, maxLength: 5 }, found(letters(6))],
      ["shorter", text, { ...text, minLength: 1 }, found("")],
      ["signs, not halves of them", { enum: ["😀😀"] }, { maxLength: 2 }, "impossible"],
      ["no text is left", { ...text, minLength: 3, maxLength: 2 }, number, "impossible"],
      ["the empty text by name", { ...text, maxLength: 0 }, { enum: [""] }, "impossible"],
      ["lengths bound no numbers", { ...number, minLength: 3 }, number, "impossible"],
    ],
  ],
  [
    "values",
    [
      ["one less", { enum: ["a", "b"] }, { enum: ["a"] }, found("b")],
      ["one more", { enum: ["a"] }, { enum: ["a", "b"] }, "impossible"],
      ["another order", { enum: ["a", "b"] }, { enum: ["b", "a"] }, "impossible"],
      ["1 and 1.0", { const: 1.0 }, { enum: [1] }, "impossible"],
      ["of its type", { enum: ["a", 1] }, text, found(1)],
      ["within the bounds", { ...text, maxLength: 1, enum: ["a", "bb"] }, { enum: ["a"] }, "impossible"],
      ["free text to values", text, { enum: ["text"] }, found("texa")],
      ["objects, in any order", { const: { a: 1, b: [2] } }, { enum: [{ b: [2], a: 1 }] }, "impossible"],
      ["an object by its properties", { const: { a: 1 } }, object({ a: integer }), "impossible"],
      ["all objects but one", object({ a: { enum: [1, 2] } }, ["a"]), { enum: [{ a: 1 }] }, found({ a: 2 })],
      ["all objects by name", object({ a: { enum: [1, 2] } }, ["a"]), { enum: [{ a: 1 }, { a: 2 }] }, "impossible"],
      ["all lists by name", list({ const: 1 }, { maxItems: 1 }), { enum: [[], [1]] }, "impossible"],
      ["a constant", { const: "a" }, { const: "b" }, found("a")],
      ["no value", { enum: ["a"], not: {} }, number, "impossible"],
    ],
  ],
  [
    "lists",
    [
      ["items", list(text), list(number), found(["text"])],
      ["no items at all", list(text), list(false), found(["text"])],
      ["items of nothing", list({ type: "string", minLength: 1, maxLength: 0 }), list(number), "impossible"],
      ["fewer", list(text), list(text, { minItems: 1 }), found([])],
      ["more", list(text), list(text, { maxItems: 2 }), found(["text", "text", "text"])],
      ["twice the same", list(text), list(text, { uniqueItems: true }), found(["text", "text"])],
      ["too few values to be unique", list({ enum: [1, 2] }, { uniqueItems: true, minItems: 3 }), text, "impossible"],
      [
        "unique by need",
        list({ enum: [1, 2] }, { maxItems: 1 }),
        list({ enum: [1, 2] }, { uniqueItems: true }),
        "impossible",
      ],
      ["unique to its length", list({ enum: [1, 2] }, { uniqueItems: true }), list({}, { maxItems: 2 }), "impossible"],
      [
        "one item of each",
        list({ type: ["integer", "string"] }, { maxItems: 2 }),
        { anyOf: [list(integer), list(text)] },
        found([1, "text"]),
      ],
      [
        "no room for both",
        list({ type: ["integer", "string"] }, { maxItems: 1 }),
        { anyOf: [list(integer), list(text)] },
        "impossible",
      ],
    ],
  ],
  [
    "objects",
    [
      ["one more is required", object({ a: text }), object({ a: text }, ["a"]), found({})],
      ["one is optional", object({ a: text }, ["a"]), object({ a: text }), "impossible"],
      ["one is gone", object({ a: text, b: text }, ["a"]), object({ a: text }, ["a"]), found({ a: "text", b: "text" })],
      [
        "one of another type",
        object({ a: text, b: text }, ["b"]),
        object({ a: integer, b: text }, ["b"]),
        found({ a: "text", b: "text" }),
      ],
      [
        "closed",
        object({ a: text }, [], { additionalProperties: true }),
        object({ a: text }),
        found({ other: "text" }),
      ],
      [
        "open, with a property of a type",
        { type: "object" },
        object({ a: text }, [], { additionalProperties: true }),
        found({ a: 1 }),
      ],
      [
        "a map of other values",
        object({}, [], { additionalProperties: text }),
        object({}, [], { additionalProperties: integer }),
        found({ other: "text" }),
      ],
      [
        "a map to an object",
        object({}, [], { additionalProperties: text }),
        object({ a: text }),
        found({ other: "text" }),
      ],
      ["what is required cannot be", object({ a: false }, ["a"]), text, "impossible"],
      ["what is required has no name", object({ a: text }, ["a", "b"]), text, "impossible"],
      [
        "deep inside",
        object({ a: object({ b: list(text) }, ["b"]) }, ["a"]),
        object({ a: object({ b: list(integer) }, ["b"]) }, ["a"]),
        found({ a: { b: ["text"] } }),
      ],
    ],
  ],
  [
    "unions",
    [
      ["a branch less", { anyOf: [text, integer] }, text, found(1)],
      ["a branch more", text, { anyOf: [text, integer] }, "impossible"],
      [
        "a type that two branches make",
        { ...integer, minimum: 0 },
        {
          anyOf: [
            { ...integer, maximum: 5 },
            { ...integer, minimum: 6 },
          ],
        },
        "impossible",
      ],
      [
        "a gap between two branches",
        { ...number, minimum: 0 },
        {
          anyOf: [
            { ...number, maximum: 5 },
            { ...number, minimum: 6 },
          ],
        },
        found(5.5),
      ],
      [
        "what two branches hold",
        { oneOf: [integer, { ...number, minimum: 0 }] },
        { oneOf: [number, integer] },
        found(-1),
      ],
      [
        "what two branches hold, the other way round",
        { oneOf: [number, integer] },
        { oneOf: [integer, { ...number, minimum: 0 }] },
        found(-0.5),
      ],
      [
        "objects that a constant tells apart",
        object({ kind: { enum: ["a", "b"] } }, ["kind"]),
        { oneOf: [object({ kind: { const: "a" } }, ["kind"]), object({ kind: { const: "b" } }, ["kind"])] },
        "impossible",
      ],
      ["not", { not: text }, number, found(true)],
      [
        "if",
        JSON.parse('{"if":{"type":"string"},"then":{"minLength":2},"else":{"type":"integer"}}'),
        { anyOf: [{ ...text, minLength: 2 }, integer] },
        "impossible",
      ],
    ],
  ],
])("%s", (_keyword, rows) => {
  test.each(rows)("%s", async (_what, accepting, refusing, payload) => {
    expect(await between(accepting, refusing)).toEqual(payload);
  });
});

describe("references", () => {
  const defs = (line: Json): JsonObject => ({ $defs: { line, word: { type: "string" } } });

  test("are followed on both sides", async () => {
    const one = { ...list({ $ref: "#/$defs/line" }), ...defs(object({ a: { $ref: "#/$defs/word" } }, ["a"])) };
    const other = {
      ...list({ $ref: "#/$defs/line" }),
      ...defs(object({ a: { $ref: "#/$defs/word", maxLength: 2 } }, ["a"])),
    };
    expect(await between(one, other)).toEqual({ found: [{ a: "text" }] });
    expect(await between(other, one)).toBe("impossible");
  });

  test("mean the same as what they lead to", async () => {
    const one = { ...list({ $ref: "#/$defs/line" }), ...defs(object({ a: text })) };
    expect(await between(one, list(object({ a: text })))).toBe("impossible");
    expect(await between(list(object({ a: text })), one)).toBe("impossible");
  });

  test("of a schema that holds itself are equal by their text", async () => {
    const node = (value: Json): JsonObject => ({
      $ref: "#/$defs/node",
      $defs: { node: object({ next: { $ref: "#/$defs/node" }, value }) },
    });
    expect(await between(node(text), node(text))).toBe("impossible");
    expect(await between(node(text), node(integer))).toEqual({ found: { value: "text" } });
  });
});
