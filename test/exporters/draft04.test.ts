import { expect, test } from "vitest";
import { draft04, draft04Gaps } from "../../src/exporters/draft04.ts";
import type { JsonObject } from "../../src/model/json.ts";

const json = (text: string): JsonObject => JSON.parse(text);

const TABLE: Readonly<Record<string, readonly [schema: JsonObject, old: JsonObject]>> = {
  "what both have stays": [
    { type: ["string", "null"], pattern: "^a", enum: ["a", null], definitions: { a: { minLength: 1 } } },
    { type: ["string", "null"], pattern: "^a", enum: ["a", null], definitions: { a: { minLength: 1 } } },
  ],
  "a constant is the one value of an enum": [{ const: { a: 1 } }, { enum: [{ a: 1 }] }],
  "a constant beside an enum must hold as well": [
    { const: 1, enum: [1, 2] },
    { enum: [1, 2], allOf: [{ enum: [1] }] },
  ],
  "an exclusive bound is a flag": [
    { exclusiveMinimum: 0, exclusiveMaximum: 9 },
    { minimum: 0, exclusiveMinimum: true, maximum: 9, exclusiveMaximum: true },
  ],
  "of two bounds the tighter one holds": [
    { minimum: 1, exclusiveMinimum: 0, maximum: 9, exclusiveMaximum: 9 },
    { minimum: 1, maximum: 9, exclusiveMaximum: true },
  ],
  "boolean schemas are objects, where draft 04 has no booleans": [
    {
      properties: { a: true, b: false },
      additionalProperties: false,
      items: [true],
      additionalItems: true,
      not: false,
    },
    {
      properties: { a: {}, b: { not: {} } },
      additionalProperties: false,
      items: [{}],
      additionalItems: true,
      not: { not: {} },
    },
  ],
  "a condition is two alternatives": [
    json('{ "if": { "const": 1 }, "then": { "type": "integer" }, "else": false }'),
    json(
      '{ "allOf": [{ "anyOf": [{ "not": { "enum": [1] } }, { "type": "integer" }] }, { "anyOf": [{ "enum": [1] }, { "not": {} }] }] }',
    ),
  ],
  "a list contains one where not all of it are others": [
    { contains: { const: 1 } },
    { allOf: [{ not: { type: "array", items: { not: { enum: [1] } } } }] },
  ],
  "empty lists of names are left out": [
    { required: [], dependencies: { a: [], b: ["c"], d: { const: 1 } } },
    { dependencies: { b: ["c"], d: { enum: [1] } } },
  ],
  "names and values are no keywords": [
    { properties: { const: { type: "string" }, if: {} }, default: { const: 1 } },
    { properties: { const: { type: "string" }, if: {} }, default: { const: 1 } },
  ],
};

test.each(Object.entries(TABLE))("%s", (_, [schema, old]) => {
  expect(draft04(schema)).toEqual(old);
});

test("what it cannot say is told with its place", () => {
  const schema = { properties: { a: { items: { propertyNames: { maxLength: 2 } } } } };
  expect(draft04Gaps(schema).map(({ keys }) => keys)).toEqual([["properties", "a", "items", "propertyNames"]]);
});
