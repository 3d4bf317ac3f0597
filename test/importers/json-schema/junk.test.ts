import fc from "fast-check";
import { expect, test } from "vitest";
import type { Json, JsonObject } from "../../../src/model/json.ts";
import { generatorOf } from "../../../src/targets/generate.ts";
import { arbitraryPayloadSchema } from "../support/arbitrary-schema.ts";
import { imported, planOfImport } from "../support/imported.ts";

/** What stands in schemas where something else should. */
const JUNK: readonly Json[] = [
  ...[null, true, false, 0, -1, 1.5, "", "[", "(?<a", [], ["a", "a"], [null], {}],
  ...[
    { type: "x" },
    { type: [] },
    { type: {} },
    { $ref: "#" },
    { $ref: "#/properties" },
    { $ref: 7 },
    { $dynamicRef: "#x" },
  ],
  ...[{ enum: [] }, { const: {} }, { not: "x" }, { anyOf: [] }, { allOf: [false] }, { items: [[]] }, { if: 7 }],
  ...[{ patternProperties: { "[": {} } }, { minLength: -1 }, { multipleOf: 0 }, { minProperties: "3" }, { $defs: [] }],
];

const KEYWORDS = [
  ...["type", "properties", "required", "additionalProperties", "patternProperties", "items", "enum", "const", "anyOf"],
  ...[
    "oneOf",
    "allOf",
    "not",
    "if",
    "then",
    "$ref",
    "$defs",
    "minLength",
    "pattern",
    "format",
    "minimum",
    "multipleOf",
  ],
  ...["default", "examples", "description", "title", "propertyNames", "dependentRequired", "dependentSchemas", "$id"],
  ...[
    "prefixItems",
    "contains",
    "unevaluatedProperties",
    "contentEncoding",
    "minProperties",
    "uniqueItems",
    "nullable",
  ],
];

interface Change {
  readonly at: number;
  readonly keyword: string;
  readonly junk: Json;
}

const change: fc.Arbitrary<Change> = fc.record({
  at: fc.nat(),
  keyword: fc.constantFrom(...KEYWORDS),
  junk: fc.constantFrom(...JUNK),
});

/** A schema with a keyword of one of its objects set to something else. */
function broken(schema: JsonObject, { at, keyword, junk }: Change): JsonObject {
  const copy: JsonObject = JSON.parse(JSON.stringify(schema));
  const objects: Record<string, Json>[] = [];
  JSON.stringify(copy, (_, value) => {
    if (typeof value === "object" && value !== null && !Array.isArray(value)) objects.push(value);
    return value;
  });
  Object.assign(objects[at % objects.length] ?? {}, { [keyword]: junk });
  return copy;
}

test("whatever stands in a schema, the plan that comes of it loads and generates", async () => {
  const schemas = fc
    .tuple(arbitraryPayloadSchema, fc.array(change, { minLength: 1, maxLength: 4 }))
    .map(([schema, changes]) => changes.reduce(broken, schema));
  await fc.assert(
    fc.asyncProperty(schemas, async (schema) => {
      const rules = [
        { type: "TRACK", key: "done", jsonSchema: { type: "object", properties: { properties: schema } } },
      ];
      const plan = await planOfImport(imported("segment", { "plan.json": { rules } }));
      expect(generatorOf(plan).refusals).toEqual([]);
    }),
    { numRuns: Number(process.env["RUNS"] ?? 100) },
  );
});
