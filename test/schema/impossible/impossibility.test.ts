import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { JsonObject } from "../../../src/model/json.ts";
import { impossibility } from "../../../src/schema/impossible/impossibility.ts";

const IMPOSSIBLE: readonly (readonly [schema: JsonObject, keys: string, because: string])[] = [
  [{ type: "integer", minimum: 10, maximum: 5 }, "minimum", "`minimum` 10 is above `maximum` 5"],
  [
    { type: "number", exclusiveMinimum: 1, maximum: 1 },
    "exclusiveMinimum",
    "nothing is between `exclusiveMinimum` 1 and `maximum` 1",
  ],
  [
    { type: "integer", exclusiveMinimum: 1, exclusiveMaximum: 2 },
    "exclusiveMinimum",
    "no whole number is between `exclusiveMinimum` 1 and `exclusiveMaximum` 2",
  ],
  [
    { type: "number", multipleOf: 10, minimum: 11, maximum: 19 },
    "multipleOf",
    "no multiple of 10 is between `minimum` 11 and `maximum` 19",
  ],
  [{ type: "string", minLength: 3, maxLength: 2 }, "minLength", "`minLength` 3 is above `maxLength` 2"],
  [{ type: "array", minItems: 2, maxItems: 1 }, "minItems", "`minItems` 2 is above `maxItems` 1"],
  [{ type: "array", minItems: 1, items: false }, "items", "it must have 1 elements, and may have none"],
  [{ type: "array", minItems: 1, items: { enum: [] } }, "items/enum", "`enum` has no value"],
  [
    { type: "array", minItems: 3, uniqueItems: true, items: { type: "boolean" } },
    "uniqueItems",
    "it must have 3 different elements, and there are 2",
  ],
  [{ enum: [] }, "enum", "`enum` has no value"],
  [{ const: "c", enum: ["a", "b"] }, "const", '`const` is "c", which `enum` refuses'],
  [{ type: "integer", enum: ["a", "b"] }, "enum", 'no value of `enum` is allowed: "a" is refused by `type`'],
  [{ type: "string", const: "EUR", pattern: "^[a-z]+$" }, "const", '`const` is "EUR", which `pattern` refuses'],
  [{ type: "string", allOf: [{ type: "integer" }] }, "allOf/0/type", "it must be string, and integer"],
  [{ allOf: [{ minimum: 3, type: "number" }, { maximum: 2 }] }, "allOf/0/minimum", "`minimum` 3 is above `maximum` 2"],
  [{ $ref: "#/$defs/a", type: "string", $defs: { a: { type: "null" } } }, "$ref/type", "it must be string, and null"],
  [{ not: {} }, "not", "`not` of everything allows nothing"],
  [{ type: "object", required: ["a"], properties: { a: false } }, "properties/a", "`a` is required, and forbidden"],
  [
    { type: "object", required: ["a"], properties: { b: true }, additionalProperties: false },
    "required/0",
    "`a` is required, and no such property may be there",
  ],
  [
    { type: "object", required: ["a"], properties: { a: { type: "string", minLength: 2, maxLength: 1 } } },
    "properties/a/minLength",
    "`minLength` 2 is above `maxLength` 1",
  ],
  [{ type: "object", required: ["a"], not: { required: ["a"] } }, "not", "`a` is required, and forbidden by `not`"],
  [
    { type: "object", required: ["a", "b"], maxProperties: 1 },
    "maxProperties",
    "2 properties are required, and `maxProperties` is 1",
  ],
  [
    { type: "object", properties: { a: true }, additionalProperties: false, minProperties: 2 },
    "minProperties",
    "`minProperties` is 2, and 1 properties may be there",
  ],
  [
    { type: "string", anyOf: [{ type: "integer" }, { const: 3 }] },
    "anyOf",
    "no branch of `anyOf` is possible: it must be string, and integer",
  ],
  [
    { oneOf: [{ type: "string" }, { type: "string" }] },
    "oneOf",
    "the branches of `oneOf` are the same, so that none is the only one",
  ],
];

const POSSIBLE: readonly JsonObject[] = [
  {},
  { type: ["integer", "string"], minimum: 10, maximum: 5 }, // text
  { minimum: 10, maximum: 5 }, // whatever is no number
  { type: "number", multipleOf: 0.1, minimum: 0.3, maximum: 0.3 },
  { type: "integer", minimum: 5, maximum: 5 },
  { type: "object", properties: { a: false } }, // without it
  { type: "object", required: ["x_a"], patternProperties: { "^x_": { type: "string" } }, additionalProperties: false },
  { type: "array", items: false },
  { type: "array", minItems: 1, items: false, prefixItems: [{ type: "string" }] },
  { enum: ["a", 1], type: "integer" },
  { oneOf: [{ type: "string" }, { type: "integer" }] },
  { $ref: "#/$defs/tree", $defs: { tree: { type: "object", properties: { next: { $ref: "#/$defs/tree" } } } } },
];

describe("what no value satisfies", () => {
  test.each(IMPOSSIBLE)("%j", (schema, keys, because) => {
    const found = impossibility(schema);
    expect([found?.keys.join("/"), found?.because]).toEqual([keys, because]);
  });

  test.each(POSSIBLE)("nothing is said of %j", (schema) => {
    expect(impossibility(schema)).toBeUndefined();
  });
});

const VALUES: fc.Arbitrary<unknown> = fc.constantFrom(
  null,
  true,
  false,
  0,
  1,
  2,
  3,
  0.5,
  -1,
  "",
  "a",
  "ab",
  "abc",
  "EUR",
  [],
  [1],
  ["a"],
  [true, false],
  [1, 2, 3],
  {},
  { a: 1 },
  { a: "ab", b: 2 },
  { b: null },
);
const TYPES = fc.constantFrom("null", "boolean", "integer", "number", "string", "array", "object");

/** Keywords at random, many of which contradict one another. */
const { schema: SCHEMAS } = fc.letrec<{ schema: JsonObject; keyword: JsonObject }>((tie) => ({
  schema: fc.array(tie("keyword"), { maxLength: 4 }).map((all) => Object.assign({}, ...all)),
  keyword: fc.oneof(
    { maxDepth: 2, depthSize: "xsmall", withCrossShrink: true },
    TYPES.map((type) => ({ type })),
    fc.uniqueArray(TYPES, { minLength: 1, maxLength: 2 }).map((type) => ({ type })),
    fc.record({ minimum: fc.integer({ min: -1, max: 3 }) }),
    fc.record({ maximum: fc.integer({ min: -1, max: 3 }) }),
    fc.record({ exclusiveMinimum: fc.integer({ min: -1, max: 3 }) }),
    fc.record({ multipleOf: fc.constantFrom(2, 3, 0.5) }),
    fc.record({ minLength: fc.nat(3) }),
    fc.record({ maxLength: fc.nat(3) }),
    fc.record({ minItems: fc.nat(3) }),
    fc.record({ maxItems: fc.nat(3) }),
    fc.constant({ uniqueItems: true }),
    VALUES.map((value) => ({ const: value })),
    fc
      .uniqueArray(VALUES, { maxLength: 3, selector: (value) => JSON.stringify(value) })
      .map((values) => ({ enum: values })),
    fc.uniqueArray(fc.constantFrom("a", "b"), { minLength: 1 }).map((required) => ({ required })),
    fc.record({ additionalProperties: fc.boolean() }),
    tie("schema").map((items) => ({ items })),
    tie("schema").map((a) => ({ properties: { a } })),
    tie("schema").map((not) => ({ not })),
    fc.array(tie("schema"), { minLength: 1, maxLength: 2 }).map((allOf) => ({ allOf })),
    fc.array(tie("schema"), { minLength: 1, maxLength: 2 }).map((anyOf) => ({ anyOf })),
    fc.array(tie("schema"), { minLength: 1, maxLength: 2 }).map((oneOf) => ({ oneOf })),
  ) as fc.Arbitrary<JsonObject>,
}));

test("what a validator accepts of anything is never called impossible", () => {
  const ajv = new Ajv2020({ strict: false, logger: false, validateSchema: false });
  const all = [
    null,
    true,
    0,
    1,
    2,
    3,
    0.5,
    -1,
    "",
    "a",
    "ab",
    "abc",
    [],
    [1],
    ["a"],
    [1, 2, 3],
    {},
    { a: 1 },
    { a: "ab", b: 2 },
  ];
  fc.assert(
    fc.property(SCHEMAS, (schema) => {
      const found = impossibility(schema);
      if (found === undefined) return;
      // An empty enum is no valid schema for the validator, and means that nothing will do.
      const validate = ajv.compile(
        JSON.parse(JSON.stringify(schema).replaceAll('"enum":[]', '"if":true,"then":false')),
      );
      expect(all.filter((value) => validate(value))).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

describe("branches", () => {
  const oneOfFour = ["a", "b", "c", "d"].map((name) => ({ required: [name] }));

  test("are looked at once each, also where a reference leads to them", () => {
    const part = { type: "object", properties: { a: {}, b: {}, c: {}, d: {} }, anyOf: oneOfFour };
    const list = { type: "array", minItems: 1, items: { $ref: "#/$defs/part" }, $defs: { part } };
    expect(impossibility(list)).toBeUndefined();
    expect(impossibility({ allOf: [part, { type: "object" }] })).toBeUndefined();
  });

  test("are told where what a reference says refuses them all", () => {
    const schema = {
      $ref: "#/$defs/part",
      anyOf: [{ required: ["a"] }, { required: ["b"] }],
      $defs: { part: { type: "object", properties: { a: false, b: false } } },
    };
    expect(impossibility(schema)).toEqual({
      keys: ["anyOf"],
      because: "no branch of `anyOf` is possible: `a` is required, and forbidden",
    });
  });

  test("inside branches without end are given up", () => {
    const nested = (depth: number): JsonObject => ({
      type: "object",
      required: ["x"],
      properties: { x: depth === 0 ? { type: "string" } : nested(depth - 1) },
      anyOf: oneOfFour,
    });
    expect(impossibility(nested(11))).toBeUndefined();
  });
});
