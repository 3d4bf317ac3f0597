import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Report } from "../../../src/runtime/checks/check.ts";
import { checkOf, type Schema } from "./check-of.ts";

const NAMES = ["a", "b", "ab", "x-1"];
const TEXTS = ["", "a", "ab", "b1", "😀", "😀a", "\ud83d", "2026-01-31", "a@b.example", "A b", "x-1"];
const NUMBERS = [0, -0, 1, 2, 3, 0.5, 1.5, -1, 0.1, 0.3, 1e21, 1e-7, 4];

const scalar = fc.oneof(fc.constantFrom(...TEXTS), fc.constantFrom(...NUMBERS), fc.boolean(), fc.constant(null));

const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    scalar,
    fc.array(tie("value"), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...NAMES), tie("value"), { maxKeys: 3, noNullPrototype: true }),
  ),
}));

const small = fc.integer({ min: 0, max: 3 });
const bound = fc.constantFrom(...NUMBERS);
const type = fc.constantFrom("string", "number", "integer", "boolean", "null", "array", "object");
const names = fc.uniqueArray(fc.constantFrom(...NAMES), { maxLength: 3 });

const { schema } = fc.letrec<{ schema: Schema }>((tie) => {
  const schema = tie("schema");
  const schemas = fc.array(schema, { minLength: 1, maxLength: 3 });
  const members = fc.dictionary(fc.constantFrom(...NAMES), schema, { maxKeys: 3, noNullPrototype: true });
  const keywords = {
    type: fc.oneof(type, fc.uniqueArray(type, { minLength: 1, maxLength: 3 })),
    enum: fc.uniqueArray(value, { minLength: 1, maxLength: 3, selector: (each) => JSON.stringify(each) }),
    const: value,
    allOf: schemas,
    anyOf: schemas,
    oneOf: schemas,
    not: schema,
    if: schema,
    // biome-ignore lint/suspicious/noThenProperty: it is a keyword of JSON Schema
    then: schema,
    else: schema,
    $ref: fc.constantFrom("#/$defs/one", "#/$defs/two"),
    minLength: small,
    maxLength: small,
    pattern: fc.constantFrom("^a", "b$", ".", "^.$", "\\d", "\\p{L}", "^\\S+$"),
    format: fc.constantFrom("date", "email", "uri", "date-time"),
    minimum: bound,
    maximum: bound,
    exclusiveMinimum: bound,
    exclusiveMaximum: bound,
    multipleOf: fc.constantFrom(1, 0.5, 0.1, 2, 1e-7),
    items: schema,
    prefixItems: schemas,
    contains: schema,
    minContains: small,
    maxContains: small,
    minItems: small,
    maxItems: small,
    uniqueItems: fc.boolean(),
    properties: members,
    patternProperties: fc.dictionary(fc.constantFrom("^a", "-", "b$"), schema, { maxKeys: 2, noNullPrototype: true }),
    additionalProperties: schema,
    required: names,
    minProperties: small,
    maxProperties: small,
    propertyNames: schema,
    dependentRequired: fc.dictionary(fc.constantFrom(...NAMES), names, { maxKeys: 2, noNullPrototype: true }),
    dependentSchemas: members,
  };
  type Keyword = keyof typeof keywords;
  const some = fc
    .uniqueArray(fc.constantFrom(...(Object.keys(keywords) as Keyword[])), { minLength: 1, maxLength: 4 })
    // Beside `prefixItems`, ajv 8.20 takes an empty list for one that contains what it should.
    .map((chosen) => chosen.filter((each) => each !== "prefixItems" || !chosen.includes("contains")))
    .chain((chosen) => fc.record(Object.fromEntries(chosen.map((each) => [each, keywords[each]]))));
  const plain = fc.record(
    { type: fc.constant("object"), properties: members, required: names, additionalProperties: fc.boolean() },
    { requiredKeys: ["type", "properties"] },
  );
  return { schema: fc.oneof({ maxDepth: 3, depthSize: "small" }, fc.boolean(), some, some, plain, plain) };
});

const ajv = (): Ajv2020 => {
  const ajv = new Ajv2020({ strict: false, logger: false, addUsedSchema: false });
  addFormats.default(ajv);
  return ajv;
};

/** A root whose definitions cannot refer to each other, so that no validation runs for ever. */
const root = fc.tuple(schema, schema, schema).map(([schema, one, two]) => {
  const withoutRefs = (each: Schema): Schema =>
    JSON.parse(JSON.stringify(each, (key, member) => (key === "$ref" ? undefined : member)));
  return {
    ...(typeof schema === "object" ? schema : { not: !schema }),
    $defs: { one: withoutRefs(one), two: withoutRefs(two) },
  };
});

/** What ajv says; nothing where it fails itself (8.20 trips over its count of evaluated properties under an `if`). */
function verdict(validate: (value: unknown) => boolean, value: unknown): boolean | undefined {
  try {
    return validate(value);
  } catch {
    return undefined;
  }
}

describe("checks agree with ajv", () => {
  test("on random schemas and values", () => {
    fc.assert(
      fc.property(root, fc.array(value, { minLength: 8, maxLength: 8 }), (schema, values) => {
        const validate = ajv().compile(schema);
        const check = checkOf(schema);
        for (const each of values) {
          const report: Report = { faults: [], path: [], secret: false, later: false };
          const right = verdict(validate, each);
          if (right === undefined) continue;
          expect([check(each), check(each, report), report.faults.length === 0]).toEqual([right, right, right]);
        }
      }),
      { numRuns: Number(process.env["RUNS"] ?? 300) },
    );
  });
});
