import { beforeAll, describe, expect, test } from "vitest";
import { isJsonObject, type Json, type JsonObject } from "../../src/model/json.ts";
import { PlanSchemas } from "../../src/schema/plan-schemas.ts";
import { planOf } from "../support/plan.ts";
import { ajv2020, fromDisk } from "./support/ajv.ts";

/** What a plan says of a property, and the JSON Schema that it becomes. */
type Row = readonly [said: unknown, schema: JsonObject];

const TYPES = {
  size: { enum: ["S", "M"] },
  line: { properties: { sku: { type: "string", required: true } } },
};

const PRIMITIVES: readonly Row[] = [
  ["string", { type: "string" }],
  ["number", { type: "number" }],
  ["integer", { type: "integer" }],
  ["boolean", { type: "boolean" }],
  ["object", { type: "object" }],
  ["array", { type: "array" }],
  ["null", { type: "null" }],
  [{ type: ["string", "integer"] }, { type: ["string", "integer"] }],
  [{ type: ["string", "string"] }, { type: "string" }],
  [{ type: ["string"] }, { type: "string" }],
  [{ schema: {} }, {}],
];

const LOCALE = "^[A-Za-z]{2,3}(?:-[A-Za-z]{4})?(?:-(?:[A-Za-z]{2}|[0-9]{3}))?(?:-[A-Za-z0-9]{1,8})*$";

const SEMANTICS: readonly Row[] = [
  ["timestamp", { type: "string", format: "date-time" }],
  ["email", { type: "string", format: "email" }],
  ["uuid", { type: "string", format: "uuid" }],
  ["date", { type: "string", format: "date" }],
  ["time", { type: "string", format: "time" }],
  ["duration", { type: "string", format: "duration" }],
  ["url", { type: "string", format: "uri" }],
  ["phone", { type: "string", pattern: "^\\+[1-9]\\d{1,14}$" }],
  ["currency", { type: "string", pattern: "^[A-Z]{3}$" }],
  ["country", { type: "string", pattern: "^[A-Z]{2}$" }],
  [
    { type: "money", unit: "EUR" },
    { type: "number", minimum: 0 },
  ],
  ["locale", { type: "string", pattern: LOCALE }],
  ["money[]", { type: "array", items: { type: "number", minimum: 0 } }],
  // What the plan says itself stands in place of what goes without saying.
  [
    { type: "money", minimum: -5 },
    { type: "number", minimum: -5 },
  ],
  [
    { type: "currency", pattern: "^E" },
    { type: "string", pattern: "^E" },
  ],
  [
    { type: "country", enum: ["DE", "AT"] },
    { type: "string", pattern: "^[A-Z]{2}$", enum: ["DE", "AT"] },
  ],
];

const VALUES: readonly Row[] = [
  [{ enum: ["a", 1, true, null, { x: [1] }] }, { enum: ["a", 1, true, null, { x: [1] }] }],
  [{ enum: ["a", "a", { x: 1, y: 2 }, { y: 2, x: 1 }] }, { enum: ["a", { y: 2, x: 1 }] }],
  [{ enum: [] }, { not: {} }],
  [
    { type: "string", enum: [] },
    { type: "string", not: {} },
  ],
  [{ values: { a: "first", b: { description: "second", renamedFrom: ["c"] } } }, { enum: ["a", "b"] }],
  [
    { type: "integer", values: { 1: "low", 2: "high" } },
    { type: "integer", enum: [1, 2] },
  ],
  [{ const: "x" }, { const: "x" }],
  [{ const: null }, { const: null }],
  [
    { type: "string", const: "x" },
    { type: "string", const: "x" },
  ],
  [
    { const: "x", enum: ["x", "y"] },
    { const: "x", enum: ["x", "y"] },
  ],
];

const BOUNDS: readonly Row[] = [
  [
    { type: "string", minLength: 1, maxLength: 3, pattern: "^a" },
    { type: "string", pattern: "^a", minLength: 1, maxLength: 3 },
  ],
  [
    { type: "string", format: "ipv4" },
    { type: "string", format: "ipv4" },
  ],
  [
    { type: "number", minimum: 0, maximum: 9, multipleOf: 0.5 },
    { type: "number", minimum: 0, maximum: 9, multipleOf: 0.5 },
  ],
  [
    { type: "number", exclusiveMinimum: 0, exclusiveMaximum: 9 },
    { type: "number", exclusiveMinimum: 0, exclusiveMaximum: 9 },
  ],
  [{ minimum: 1, schema: {} }, { minimum: 1 }],
];

const ARRAYS: readonly Row[] = [
  ["string[]", { type: "array", items: { type: "string" } }],
  ["integer[][]", { type: "array", items: { type: "array", items: { type: "integer" } } }],
  [
    { type: "array", items: "string" },
    { type: "array", items: { type: "string" } },
  ],
  [{ items: "string" }, { type: "array", items: { type: "string" } }],
  [
    { type: "string[]", minItems: 1, maxItems: 3, uniqueItems: true },
    { type: "array", minItems: 1, maxItems: 3, uniqueItems: true, items: { type: "string" } },
  ],
  [
    { items: { enum: ["a"], description: "One of them." } },
    { type: "array", items: { description: "One of them.", enum: ["a"] } },
  ],
  ["line[]", { type: "array", items: { $ref: "#/$defs/line" } }],
];

const OBJECTS: readonly Row[] = [
  [
    { properties: { a: "string" } },
    { type: "object", properties: { a: { type: "string" } }, additionalProperties: false },
  ],
  [
    { properties: { a: { type: "string", required: true }, b: "integer" } },
    {
      type: "object",
      properties: { a: { type: "string" }, b: { type: "integer" } },
      required: ["a"],
      additionalProperties: false,
    },
  ],
  [
    { properties: { a: { properties: { b: { type: "null", required: true } }, required: true } } },
    {
      type: "object",
      properties: {
        a: { type: "object", properties: { b: { type: "null" } }, required: ["b"], additionalProperties: false },
      },
      required: ["a"],
      additionalProperties: false,
    },
  ],
  [{ properties: {} }, { type: "object", properties: {}, additionalProperties: false }],
  [
    { properties: {}, additionalProperties: true },
    { type: "object", properties: {}, additionalProperties: true },
  ],
  [
    { properties: { a: "string" }, additionalProperties: "integer" },
    { type: "object", properties: { a: { type: "string" } }, additionalProperties: { type: "integer" } },
  ],
  [
    { type: "object", additionalProperties: false },
    { type: "object", additionalProperties: false },
  ],
  [
    { type: "object", additionalProperties: "line" },
    { type: "object", additionalProperties: { $ref: "#/$defs/line" } },
  ],
];

const UNIONS: readonly Row[] = [
  [
    { anyOf: ["string", { type: "integer", title: "Count" }] },
    { anyOf: [{ type: "string" }, { title: "Count", type: "integer" }] },
  ],
  [
    { oneOf: ["line", "size[]"] },
    { oneOf: [{ $ref: "#/$defs/line" }, { type: "array", items: { $ref: "#/$defs/size" } }] },
  ],
  [
    { type: "string", anyOf: [{ maxLength: 2, schema: {} }] },
    { type: "string", anyOf: [{ maxLength: 2 }] },
  ],
  ["size", { $ref: "#/$defs/size" }],
  [
    { type: "line", description: "One line." },
    { description: "One line.", $ref: "#/$defs/line" },
  ],
  [
    { type: "size", enum: ["S"] },
    { $ref: "#/$defs/size", enum: ["S"] },
  ],
];

const NULLABLES: readonly Row[] = [
  [{ type: "string", nullable: true }, { type: ["string", "null"] }],
  [{ type: ["string", "integer"], nullable: true }, { type: ["string", "integer", "null"] }],
  [{ type: ["string", "null"], nullable: true }, { type: ["string", "null"] }],
  [{ type: "null", nullable: true }, { type: "null" }],
  [
    { type: "email", nullable: true },
    { type: ["string", "null"], format: "email" },
  ],
  [
    { type: "money", nullable: true },
    { type: ["number", "null"], minimum: 0 },
  ],
  [
    { type: "string[]", nullable: true },
    { type: ["array", "null"], items: { type: "string" } },
  ],
  [{ items: { type: "string", nullable: true } }, { type: "array", items: { type: ["string", "null"] } }],
  [
    { properties: {}, nullable: true },
    { type: ["object", "null"], properties: {}, additionalProperties: false },
  ],
  [{ enum: ["a", "b"], nullable: true }, { enum: ["a", "b", null] }],
  [{ enum: ["a", null], nullable: true }, { enum: ["a", null] }],
  [
    { type: "string", enum: ["a"], nullable: true },
    { type: ["string", "null"], enum: ["a", null] },
  ],
  [{ values: { a: "first" }, nullable: true }, { enum: ["a", null] }],
  [{ enum: [], nullable: true }, { anyOf: [{ not: {} }, { type: "null" }] }],
  [{ const: "x", nullable: true }, { anyOf: [{ const: "x" }, { type: "null" }] }],
  [{ type: "line", nullable: true }, { anyOf: [{ $ref: "#/$defs/line" }, { type: "null" }] }],
  [
    { type: "line[]", nullable: true },
    { type: ["array", "null"], items: { $ref: "#/$defs/line" } },
  ],
  [
    { anyOf: ["string", "integer"], nullable: true },
    { anyOf: [{ anyOf: [{ type: "string" }, { type: "integer" }] }, { type: "null" }] },
  ],
  [{ oneOf: ["string"], nullable: true }, { anyOf: [{ oneOf: [{ type: "string" }] }, { type: "null" }] }],
  [{ schema: { type: "string" }, nullable: true }, { type: ["string", "null"] }],
  [{ schema: { enum: [1] }, nullable: true }, { enum: [1, null] }],
  [{ schema: { not: { type: "null" } }, nullable: true }, { anyOf: [{ not: { type: "null" } }, { type: "null" }] }],
  [
    { schema: { allOf: [{ type: "string" }] }, nullable: true },
    { anyOf: [{ allOf: [{ type: "string" }] }, { type: "null" }] },
  ],
  [{ schema: {}, nullable: true }, {}],
];

const WORDS: readonly Row[] = [
  [
    { type: "string", title: "T", description: "D", examples: ["x"], default: "y", deprecated: true },
    { title: "T", description: "D", type: "string", examples: ["x"], default: "y", deprecated: true },
  ],
  // What is no business of JSON Schema's
  [
    { type: "string", unit: "kg", pii: "personal", since: "1.0.0", renamedFrom: ["q"], normalize: ["trim"] },
    { type: "string" },
  ],
  [
    { type: "boolean", default: false, fill: true },
    { type: "boolean", default: false },
  ],
];

const RAW: readonly Row[] = [
  [{ schema: { type: "string", pattern: "^a" } }, { type: "string", pattern: "^a" }],
  [
    { type: "string", schema: { not: { const: "x" } } },
    { type: "string", not: { const: "x" } },
  ],
  // Beside the plan's own properties, where closing the object sees it
  [
    { properties: { a: "string" }, schema: { patternProperties: { "^x": { type: "integer" } } } },
    {
      type: "object",
      properties: { a: { type: "string" } },
      additionalProperties: false,
      patternProperties: { "^x": { type: "integer" } },
    },
  ],
  [
    { type: "string", schema: { type: "string", minLength: 1 } },
    { type: "string", allOf: [{ type: "string", minLength: 1 }] },
  ],
  [
    { description: "Ours.", schema: { description: "Theirs.", type: "null" } },
    { description: "Ours.", type: "null" },
  ],
  [{ schema: { $comment: "said", readOnly: true } }, { $comment: "said", readOnly: true }],
  [
    { schema: { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://a.example/b", type: "null" } },
    { type: "null" },
  ],
  [{ schema: { const: { $ref: "#/x", $id: "y" } } }, { const: { $ref: "#/x", $id: "y" } }],
  [{ schema: JSON.parse('{ "type": "null", "__proto__": { "type": "string" } }') }, { type: "null" }],
];

const TABLE = { PRIMITIVES, SEMANTICS, VALUES, BOUNDS, ARRAYS, OBJECTS, UNIONS, NULLABLES, WORDS, RAW };
const ROWS = Object.values(TABLE).flat();

const ajv = ajv2020();
let made: JsonObject = {};
let definitions: Json | undefined;

beforeAll(async () => {
  const properties = Object.fromEntries(ROWS.map(([said], index) => [`p${index}`, said]));
  const plan = await planOf({ types: TYPES, events: { all: { properties } } });
  const [event] = plan.events;
  const schema = event && new PlanSchemas(plan).call(event);
  if (isJsonObject(schema?.["properties"])) made = schema["properties"];
  definitions = schema?.["$defs"];
});

describe.each(Object.entries(TABLE))("%s", (_, rows) => {
  test.each(rows.map((row) => [JSON.stringify(row[0]), ROWS.indexOf(row), row[1]] as const))(
    "%s",
    (_, index, schema) => {
      const own = made[`p${index}`];
      expect(JSON.stringify(own, sorted)).toBe(JSON.stringify(schema, sorted));
      expect(() =>
        ajv.compile(fromDisk({ ...(isJsonObject(own) ? own : {}), $defs: definitions ?? {} })),
      ).not.toThrow();
    },
  );
});

/** The order of keywords is nobody's promise, that of values is. */
const sorted = (_: string, value: unknown): unknown =>
  isObject(value) ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) : value;

const isObject = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value);

test("timestamps are what the conventions say", async () => {
  const plan = await planOf({
    conventions: { timestamps: "unix_seconds" },
    traits: { at: { type: "timestamp", nullable: true }, ats: "timestamp[]" },
  });
  expect(fromDisk(new PlanSchemas(plan).traits())["properties"]).toEqual({
    at: { type: ["integer", "null"], minimum: 0 },
    ats: { type: "array", items: { type: "integer", minimum: 0 } },
  });
});
