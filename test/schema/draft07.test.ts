import { describe, expect, test } from "vitest";
import type { JsonObject } from "../../src/model/json.ts";
import { draft07 } from "../../src/schema/draft07.ts";
import { draft07Gaps } from "../../src/schema/draft07-gaps.ts";
import { ajv07 } from "./support/ajv.ts";

const TABLE: Readonly<Record<string, readonly [schema: JsonObject, old: JsonObject]>> = {
  "what both have stays": [
    {
      title: "T",
      type: ["object", "null"],
      properties: { a: { enum: [1, null] } },
      required: ["a"],
      additionalProperties: false,
    },
    {
      title: "T",
      type: ["object", "null"],
      properties: { a: { enum: [1, null] } },
      required: ["a"],
      additionalProperties: false,
    },
  ],
  "definitions have their old name": [
    { $defs: { a: { $defs: { b: true } } } },
    { definitions: { a: { definitions: { b: true } } } },
  ],
  "a $ref alone stays alone": [
    { items: { $ref: "#/$defs/a" }, $defs: { a: {} } },
    { items: { $ref: "#/definitions/a" }, definitions: { a: {} } },
  ],
  "what stands beside a $ref is read": [
    { description: "D", minItems: 1, $ref: "urn:x:y" },
    { description: "D", minItems: 1, allOf: [{ $ref: "urn:x:y" }] },
  ],
  "an $id beside a $ref is read": [
    { $id: "urn:x:a", $ref: "urn:x:b" },
    { $id: "urn:x:a", allOf: [{ $ref: "urn:x:b" }] },
  ],
  "an allOf beside a $ref comes after it": [
    { $ref: "urn:x:y", allOf: [{ $ref: "#/$defs/a" }, { minimum: 1 }], $defs: { a: {} } },
    { allOf: [{ $ref: "urn:x:y" }, { $ref: "#/definitions/a" }, { minimum: 1 }], definitions: { a: {} } },
  ],
  tuples: [
    { prefixItems: [{ $ref: "#/$defs/a" }, { prefixItems: [true] }], items: { type: "string" }, $defs: { a: {} } },
    {
      items: [{ $ref: "#/definitions/a" }, { items: [true] }],
      additionalItems: { type: "string" },
      definitions: { a: {} },
    },
  ],
  dependencies: [
    {
      dependentRequired: { a: ["b"], c: ["d"] },
      dependentSchemas: { a: { minProperties: 2 }, e: { maxProperties: 3 } },
    },
    { dependencies: { a: { allOf: [{ required: ["b"] }, { minProperties: 2 }] }, c: ["d"], e: { maxProperties: 3 } } },
  ],
  "references go to where things are now": [
    {
      anyOf: [
        { $ref: "#/$defs/t/prefixItems/1" },
        { $ref: "#/$defs/t/items" },
        { $ref: "#/dependentSchemas/items/properties/$defs" },
        { $ref: "#/$defs/a~1b%20c" },
      ],
      dependentSchemas: { items: { properties: { $defs: { type: "null" } } } },
      $defs: { t: { prefixItems: [true, { type: "string" }], items: { type: "integer" } }, "a/b c": {} },
    },
    {
      anyOf: [
        { $ref: "#/definitions/t/items/1" },
        { $ref: "#/definitions/t/additionalItems" },
        { $ref: "#/dependencies/items/properties/$defs" },
        { $ref: "#/definitions/a~1b%20c" },
      ],
      dependencies: { items: { properties: { $defs: { type: "null" } } } },
      definitions: { t: { items: [true, { type: "string" }], additionalItems: { type: "integer" } }, "a/b c": {} },
    },
  ],
  "below an $id, # is what has it": [
    {
      $defs: {
        prefixItems: {
          $id: "urn:x:y",
          properties: { a: { $ref: "#/$defs/b/items" } },
          $defs: { b: { items: { type: "null" } } },
        },
      },
    },
    {
      definitions: {
        prefixItems: {
          $id: "urn:x:y",
          properties: { a: { $ref: "#/definitions/b/items" } },
          definitions: { b: { items: { type: "null" } } },
        },
      },
    },
  ],
  "what says nothing of values goes": [
    { deprecated: true, type: "string", contentMediaType: "application/json", contentSchema: { type: "object" } },
    { type: "string", contentMediaType: "application/json" },
  ],
  "values are no schemas": [
    {
      const: { $ref: "#/$defs/a", deprecated: true },
      enum: [{ prefixItems: [] }],
      default: { $defs: 1 },
      examples: [{ deprecated: 1 }],
    },
    {
      const: { $ref: "#/$defs/a", deprecated: true },
      enum: [{ prefixItems: [] }],
      default: { $defs: 1 },
      examples: [{ deprecated: 1 }],
    },
  ],
  "names are no keywords": [
    { properties: { deprecated: {}, $defs: {}, prefixItems: { deprecated: true }, $ref: { type: "string" } } },
    { properties: { deprecated: {}, $defs: {}, prefixItems: {}, $ref: { type: "string" } } },
  ],
};

describe("draft 07", () => {
  test.each(Object.entries(TABLE))("%s", (_, [schema, old]) => {
    expect(JSON.parse(JSON.stringify(draft07(schema)))).toEqual(old);
    const ajv = ajv07({ strict: false });
    for (const id of ["urn:x:y", "urn:x:b"])
      if (!JSON.stringify(old).includes(`"$id":"${id}"`)) ajv.addSchema({ $id: id });
    expect(() => ajv.compile(old)).not.toThrow();
  });

  test("keeps a property called __proto__", () => {
    const schema = JSON.parse('{ "properties": { "__proto__": { "deprecated": true, "type": "string" } } }');
    expect(JSON.stringify(draft07(schema))).toBe('{"properties":{"__proto__":{"type":"string"}}}');
  });
});

describe("what draft 07 cannot say", () => {
  test("is found at any depth", () => {
    const schema = {
      anyOf: [true, { properties: { a: { unevaluatedProperties: false } } }],
      contains: {},
      minContains: 2,
      maxContains: 3,
      $defs: { b: { unevaluatedItems: {} } },
    };
    expect(draft07Gaps(schema).map(({ keys }) => keys)).toEqual([
      ["minContains"],
      ["maxContains"],
      ["anyOf", 1, "properties", "a", "unevaluatedProperties"],
      ["$defs", "b", "unevaluatedItems"],
    ]);
  });

  test("is nothing where only values and names are so called", () => {
    expect(draft07Gaps({ const: { minContains: 1 }, properties: { unevaluatedItems: {} } })).toEqual([]);
  });
});
