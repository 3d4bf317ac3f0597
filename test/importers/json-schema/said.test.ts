import { describe, expect, test } from "vitest";
import type { Said } from "../../../src/importers/draft.ts";
import { modernSchema } from "../../../src/importers/json-schema/dialect.ts";
import { Library } from "../../../src/importers/json-schema/library.ts";
import { SchemaReader } from "../../../src/importers/json-schema/schema-reader.ts";
import { Notes } from "../../../src/importers/notes.ts";
import type { Json } from "../../../src/model/json.ts";

/** What the language says for a schema, with the types that came of it and the losses. */
function read(schema: Json, others: Readonly<Record<string, Json>> = {}) {
  const library = new Library();
  for (const [path, each] of Object.entries(others)) library.add(path, modernSchema(each));
  const notes = new Notes();
  const types = new Map<string, Said>();
  const reader = new SchemaReader(library, types, notes);
  const said = reader.said(library.add("a.json", modernSchema(schema)), { file: "a.json", pointer: "" });
  return {
    said,
    types: Object.fromEntries(types),
    losses: notes.losses.map(({ path, message }) => `${path} ${message}`),
  };
}

const said = (schema: Json): Json => read(schema).said;

describe("a schema says in the language", () => {
  test.each<[string, Json, Json]>([
    ["a type", { type: "string" }, { type: "string" }],
    ["a type in a list", { type: ["integer"] }, { type: "integer" }],
    ["a type or null", { type: ["string", "null"] }, { type: "string", nullable: true }],
    ["a constant that something refuses", { const: "a", not: {} }, { enum: ["a"], schema: { not: {} } }],
    [
      "closed by `unevaluatedProperties`",
      { type: "object", properties: { a: { type: "string" } }, unevaluatedProperties: false },
      { properties: { a: { type: "string" } } },
    ],
    [
      "closed around `allOf`",
      { allOf: [{ properties: { a: { type: "string" } } }], type: "object", unevaluatedProperties: false },
      { properties: { a: { type: "string" } } },
    ],
    ["null alone", { type: "null" }, { type: "null" }],
    ["two types", { type: ["string", "number"] }, { type: ["string", "number"] }],
    ["two types or null", { type: ["string", "null", "number"] }, { type: ["string", "number"], nullable: true }],
    ["integer beside number", { type: ["integer", "number"] }, { type: "number" }],
    ["types of other tools", { type: "int" }, { type: "integer" }],
    ["nothing", {}, { schema: {} }],
    ["anything", true, { schema: {} }],
    ["no value at all", false, { schema: { not: {} } }],
    [
      "words",
      { type: "string", title: "T", description: "D", default: "x", examples: ["y"], deprecated: true },
      { type: "string", title: "T", description: "D", default: "x", examples: ["y"], deprecated: true },
    ],
    ["an enum of its type", { type: "string", enum: ["a", "b"] }, { enum: ["a", "b"] }],
    ["an enum with null", { type: ["string", "null"], enum: ["a", null] }, { enum: ["a"], nullable: true }],
    ["an enum that null is not in", { type: ["string", "null"], enum: ["a", "b"] }, { enum: ["a", "b"] }],
    ["an enum with values of other types", { type: "string", enum: ["a", 1] }, { enum: ["a"] }],
    ["an enum without values", { enum: [] }, { enum: [] }],
    ["a constant", { const: 3 }, { const: 3 }],
    [
      "described values",
      { oneOf: [{ const: "a", description: "A." }, { const: "b" }] },
      { values: { a: "A.", b: {} } },
    ],
    ["values in a union", { type: "string", anyOf: [{ const: "a" }, { enum: ["b"] }] }, { enum: ["a", "b"] }],
    ["a semantic format", { type: "string", format: "date-time" }, { type: "timestamp" }],
    ["a URL", { type: ["string", "null"], format: "uri" }, { type: "url", nullable: true }],
    ["another format", { type: "string", format: "ipv4" }, { type: "string", format: "ipv4" }],
    [
      "bounds",
      { type: "string", minLength: 1, maxLength: 3, pattern: "^a" },
      { type: "string", minLength: 1, maxLength: 3, pattern: "^a" },
    ],
    [
      "bounds of draft-04",
      { type: "number", minimum: 0, exclusiveMinimum: true, maximum: 9, exclusiveMaximum: false },
      { type: "number", exclusiveMinimum: 0, maximum: 9 },
    ],
    ["a needless escape", { type: "string", pattern: "^a\\_b\\@c$" }, { type: "string", pattern: "^a_b@c$" }],
    ["an array", { type: "array", items: { type: "string" } }, { type: "string[]" }],
    [
      "an array of arrays",
      { type: "array", items: { type: "array", items: { type: "integer" } } },
      { type: "integer[][]" },
    ],
    ["an array of anything", { type: "array" }, { type: "array" }],
    [
      "an array of what has bounds",
      { type: "array", items: { type: "string", minLength: 1 }, minItems: 1 },
      { type: "array", items: { type: "string", minLength: 1 }, minItems: 1 },
    ],
    ["an array or null", { type: ["array", "null"], items: { type: "string" } }, { type: "string[]", nullable: true }],
    [
      "a closed object",
      { type: "object", properties: { a: { type: "string" } }, required: ["a"], additionalProperties: false },
      { properties: { a: { type: "string", required: true } } },
    ],
    [
      "an open object",
      { type: "object", properties: { a: { type: "string" } } },
      { properties: { a: { type: "string" } }, additionalProperties: true },
    ],
    ["an object without properties", { type: "object" }, { type: "object" }],
    [
      "an object that may hold nothing",
      { type: "object", additionalProperties: false },
      { type: "object", additionalProperties: false },
    ],
    [
      "a map",
      { type: "object", additionalProperties: { type: "integer" } },
      { type: "object", additionalProperties: { type: "integer" } },
    ],
    [
      "an object or null",
      { type: ["object", "null"], properties: { a: {} }, additionalProperties: false },
      { properties: { a: { schema: {} } }, nullable: true },
    ],
    [
      "what is required and not described",
      { type: "object", required: ["a"] },
      { properties: { a: { schema: {}, required: true } }, additionalProperties: true },
    ],
    [
      "what is required and forbidden",
      { type: "object", required: ["a"], additionalProperties: false },
      { properties: { a: { required: true, schema: { not: {} } } } },
    ],
    [
      "properties without a type",
      { properties: { a: { type: "string" } }, additionalProperties: false },
      {
        type: ["string", "number", "boolean", "object", "array"],
        nullable: true,
        properties: { a: { type: "string" } },
      },
    ],
    ["a union beside null", { anyOf: [{ type: "null" }, { type: "integer" }] }, { type: "integer", nullable: true }],
    [
      "a union",
      { oneOf: [{ type: "integer" }, { type: "string" }] },
      { oneOf: [{ type: "integer" }, { type: "string" }] },
    ],
    [
      "a union with null in a branch",
      { oneOf: [{ type: ["integer", "null"] }, { type: "null" }] },
      { oneOf: [{ type: "integer", nullable: true }, { type: "null" }] },
    ],
    [
      "all of several",
      {
        allOf: [
          { type: "string", minLength: 1 },
          { maxLength: 3, description: "D" },
        ],
      },
      { type: "string", minLength: 1, maxLength: 3, description: "D" },
    ],
    [
      "objects put together",
      {
        allOf: [
          { type: "object", properties: { a: { type: "string" } } },
          { properties: { b: { type: "integer" } }, required: ["b"] },
        ],
      },
      { properties: { a: { type: "string" }, b: { type: "integer", required: true } }, additionalProperties: true },
    ],
    [
      "what the language cannot say",
      { type: "string", not: { const: "x" } },
      { type: "string", schema: { not: { const: "x" } } },
    ],
    [
      "names by pattern",
      { type: "object", patternProperties: { "^x_": { type: "string" } }, additionalProperties: false },
      { type: "object", additionalProperties: false, schema: { patternProperties: { "^x_": { type: "string" } } } },
    ],
    [
      "branches that say only what is required",
      {
        type: "object",
        properties: { a: {}, b: {} },
        additionalProperties: false,
        anyOf: [{ required: ["a"] }, { required: ["b"] }],
      },
      {
        properties: { a: { schema: {} }, b: { schema: {} } },
        schema: { anyOf: [{ required: ["a"] }, { required: ["b"] }] },
      },
    ],
    [
      "a tuple",
      { type: "array", items: [{ type: "string" }], additionalItems: false },
      { type: "array", schema: { prefixItems: [{ type: "string" }], items: false } },
    ],
    [
      "required of draft-03",
      { type: "object", properties: { a: { type: "string", required: true } }, additionalProperties: false },
      { properties: { a: { type: "string", required: true } } },
    ],
    ["nullable of OpenAPI", { type: "string", nullable: true }, { type: "string", nullable: true }],
    ["any of draft-03", { type: "any" }, { schema: {} }],
  ])("%s", (_, schema, language) => {
    expect(said(schema)).toEqual(language);
  });
});

describe("a reference", () => {
  test("to an object becomes a named type", () => {
    const money = { type: "object", properties: { amount: { type: "number" } }, additionalProperties: false };
    expect(read({ $ref: "#/$defs/money", $defs: { money }, description: "Price." })).toEqual({
      said: { type: "money_type", description: "Price." },
      types: { money_type: { properties: { amount: { type: "number" } } } },
      losses: [],
    });
  });

  test("to a plain type is written out", () => {
    expect(read({ $ref: "#/definitions/id", definitions: { id: { type: "string" } } }).said).toEqual({
      type: "string",
    });
  });

  test("leads into another file, by its path and by its $id", () => {
    const item = { $id: "https://shop.example/item", enum: ["a", "b"] };
    expect(read({ $ref: "lib/item.json" }, { "lib/item.json": item }).said).toEqual({ type: "item" });
    expect(read({ $ref: "https://shop.example/item#" }, { "lib/item.json": item }).said).toEqual({ type: "item" });
  });

  test("to itself is kept as raw JSON Schema, and told", () => {
    const node = { type: "object", properties: { next: { $ref: "#/$defs/node" } } };
    expect(read({ $ref: "#/$defs/node", $defs: { node } })).toEqual({
      said: { schema: { $ref: "#/$defs/node", $defs: { node } } },
      types: {},
      losses: ["a.json a type that holds itself is kept as raw JSON Schema"],
    });
  });

  test("to nothing is told", () => {
    expect(read({ $ref: "missing.json", description: "D" })).toEqual({
      said: { schema: {}, description: "D" },
      types: {},
      losses: ["a.json `missing.json` leads to nothing that was given: nothing is known of it"],
    });
  });
});

describe("what is lost is told", () => {
  test.each<[Json, string]>([
    [
      { type: "string", format: "credit-card" },
      "a.json the format `credit-card` is not one of JSON Schema's, and is left out",
    ],
    [
      { type: "string", pattern: "(" },
      "a.json the pattern `(` is no regular expression of JavaScript, and is left out",
    ],
    [{ type: "colour" }, "a.json `type: colour` is no type of JSON Schema, and is left out"],
    [{ type: { odd: 1 }, minimum: 2 }, 'a.json `type: {"odd":1}` is no type of JSON Schema, and is left out'],
    [{ type: "string", minLength: "3" }, "a.json `minLength: 3` is left out: it must be a whole number, 0 or more"],
    [{ type: "number", multipleOf: 0 }, "a.json `multipleOf: 0` is left out: it must be a number above 0"],
    [
      { not: { minProperties: "3" } },
      "a.json the schema says `minProperties`, which wants a whole number, 0 or more: that is left out",
    ],
    [{ not: { $ref: "gone.json" } }, "a.json `gone.json` leads to nothing that was given: nothing is known of it"],
    [
      { $ref: "#/$defs/a", $defs: { a: { $ref: "#/$defs/a" } } },
      "a.json the schema refers to `#/$defs/a`, which leads back to itself: that is left out",
    ],
    [7, "a.json this is no schema: taken as a property of which nothing is known"],
    [
      { type: "object", properties: { "a\u0007": {} } },
      'a.json#/properties/a\u0007 the property "a\\u0007" is left out: a name may not be empty or hold control characters',
    ],
  ])("%j", (schema, loss) => {
    expect(read(schema).losses).toEqual([loss]);
  });
});
