import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Json, JsonObject } from "../../src/model/json.ts";
import { type Fault, faultOf } from "../../src/schema/fault.ts";
import { mayHaveFormat } from "../../src/schema/formats.ts";
import { PlanSchemas } from "../../src/schema/plan-schemas.ts";
import { planOf } from "../support/plan.ts";
import { ajv2020, fromDisk, RAW } from "./support/ajv.ts";
import { brokenPayload, payload } from "./support/payload.ts";
import { randomPlan } from "./support/random-plan.ts";

const fault = (keyword: string, wanted: Json, ...keys: Fault["keys"]): Fault => ({ keyword, wanted, keys });

const CONDITIONAL: JsonObject = JSON.parse('{ "if": { "type": "string" }, "then": { "minLength": 1 }, "else": false }');

const TABLE: readonly (readonly [schema: JsonObject, value: Json, fault: Fault | undefined])[] = [
  [{}, 1, undefined],
  [{ type: "integer" }, 1.5, fault("type", "integer")],
  [{ type: ["integer", "null"] }, null, undefined],
  [{ type: "number" }, 1, undefined],
  [{ type: "object" }, [], fault("type", "object")],
  [{ enum: [{ a: 1, b: 2 }] }, { b: 2, a: 1 }, undefined],
  [{ enum: ["a", "b"] }, "c", fault("enum", ["a", "b"])],
  [{ minLength: 2 }, "🛒", fault("minLength", 2)],
  [{ maxLength: 1 }, "🛒", undefined],
  [{ properties: { a: { items: { minimum: 1 } } } }, { a: [1, 0] }, fault("minimum", 1, "a", 1)],
  [{ additionalProperties: false }, { a: 1 }, fault("false", false, "a")],
  [{ patternProperties: { "^x": { type: "string" } }, additionalProperties: false }, { x1: "a" }, undefined],
  [{ required: ["toString"] }, {}, fault("required", ["toString"])],
  [{ propertyNames: { maxLength: 1 } }, { ab: 1 }, fault("maxLength", 1)],
  [{ dependentRequired: { a: ["b"] } }, { a: 1 }, fault("dependentRequired", { a: ["b"] })],
  [{ dependentSchemas: { a: { required: ["b"] } } }, { a: 1 }, fault("required", ["b"])],
  [{ prefixItems: [{ type: "string" }], items: false }, ["a", 1], fault("false", false, 1)],
  [{ contains: { const: 1 }, minContains: 2 }, [1, 2], fault("contains", { const: 1 })],
  [{ contains: { const: 1 }, maxContains: 1 }, [1, 1], fault("contains", { const: 1 })],
  [{ uniqueItems: true }, [{ a: 1 }, { a: 1 }], fault("uniqueItems", true)],
  [{ anyOf: [{ const: 1 }, { const: 2 }] }, 2, undefined],
  [{ oneOf: [{ minimum: 1 }, { minimum: 2 }] }, 2, fault("oneOf", [{ minimum: 1 }, { minimum: 2 }])],
  [{ not: {} }, 1, fault("not", {})],
  [CONDITIONAL, "", fault("if", { type: "string" })],
  [CONDITIONAL, 1, fault("if", { type: "string" })],
  [{ allOf: [{}, { $ref: "#/$defs/a~1b" }], $defs: { "a/b": { const: 1 } } }, 2, fault("const", 1)],
  [{ $ref: "#" }, 1, undefined],
  [
    JSON.parse('{ "properties": { "__proto__": { "type": "string" } }, "required": ["__proto__"] }'),
    JSON.parse('{ "__proto__": 1 }'),
    fault("type", "string", "__proto__"),
  ],
];

test.each(TABLE)("%j of %j", (schema, value, expected) => {
  expect(faultOf(schema, value)).toEqual(expected);
});

describe("a format", () => {
  const FORMS: Readonly<Record<string, readonly [right: readonly string[], wrong: readonly string[]]>> = {
    "date-time": [
      ["2026-11-23T09:30:00Z", "2026-11-23t09:30:00.5+01:00"],
      ["2026-11-23", "2026-11-23T09:30:00", "today"],
    ],
    date: [["2026-11-23"], ["2026-11-23T09:30:00Z", "23.11.2026"]],
    time: [["09:30:00Z"], ["09:30"]],
    duration: [
      ["P1D", "PT1H", "P2W"],
      ["P", "1h", "PT"],
    ],
    email: [["ada@mail.example"], ["ada", "ada@mail", "a b@mail.example"]],
    uuid: [["0190163d-8694-739b-aea5-966c26f8ad90"], ["0190163d8694739baea5966c26f8ad90"]],
    uri: [
      ["https://shop.example/a?b#c", "urn:a:b"],
      ["/products", "shop.example", "https://shop.example/a b"],
    ],
    other: [["anything"], []],
  };

  test.each(Object.entries(FORMS))("%s", (format, [right, wrong]) => {
    expect(right.filter((text) => !mayHaveFormat(text, format))).toEqual([]);
    expect(wrong.filter((text) => mayHaveFormat(text, format))).toEqual([]);
  });
});

test("finds fault with what validators refuse, and with nothing else", async () => {
  await fc.assert(
    fc.asyncProperty(randomPlan, fc.integer(), async (said, seed) => {
      const plan = await planOf(said);
      const schemas = new PlanSchemas(plan);
      for (const call of [...plan.events, ...plan.pages]) {
        const schema = fromDisk(schemas.call(call));
        const validate = ajv2020(RAW).compile(schema);
        const values = [
          ...fc.sample(payload(schema), { numRuns: 4, seed }),
          ...fc.sample(brokenPayload(schema), { numRuns: 4, seed }),
        ];
        for (const value of values)
          expect([value, faultOf(schema, value) === undefined]).toEqual([value, validate(value)]);
      }
    }),
    { numRuns: 20 },
  );
});

test("the payloads that tests make are of both kinds", async () => {
  let right = 0;
  let wrong = 0;
  await fc.assert(
    fc.asyncProperty(randomPlan, fc.integer(), async (said, seed) => {
      const [event] = (await planOf(said)).events;
      const schema = fromDisk(event ? new PlanSchemas(await planOf(said)).call(event) : {});
      for (const value of fc.sample(payload(schema), { numRuns: 10, seed }))
        if (faultOf(schema, value) === undefined) right++;
      for (const value of fc.sample(brokenPayload(schema), { numRuns: 10, seed }))
        if (faultOf(schema, value) !== undefined) wrong++;
    }),
    { numRuns: 30, seed: 7 },
  );
  expect(right).toBeGreaterThan(200);
  expect(wrong).toBeGreaterThan(200);
});
