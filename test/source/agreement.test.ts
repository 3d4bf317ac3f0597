import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import type { Json, JsonObject } from "../../src/model/json.ts";
import { isJsonObject } from "../../src/model/json.ts";
import { toJson } from "../../src/source/json.ts";
import { language } from "../../src/source/language/language.ts";
import { merge } from "../../src/source/merge.ts";
import { parse } from "../../src/source/parse.ts";
import { planSchema } from "../../src/source/plan-schema.ts";
import type { Value } from "../../src/source/value.ts";
import { planFiles } from "../support/plan.ts";
import { mutated } from "./mutated.ts";
import { schemaValue } from "./schema-value.ts";

const SCHEMA = planSchema();
const validate = compiled(SCHEMA);

function compiled(schema: JsonObject): ValidateFunction {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  return ajv.compile(schema);
}

/** What the grammar complains of: the shape of the plan, and not where its names lead. */
function complaints(value: Value): readonly Diagnostic[] {
  const errors: Diagnostic[] = [];
  language.read(value, "", (error) => errors.push(error));
  return errors;
}

/** JSON as the loader holds it. */
function loaderValue(json: Json): Value {
  if (Array.isArray(json)) return json.map(loaderValue);
  return isJsonObject(json)
    ? new Map(Object.entries(json).map(([key, each]) => [key, loaderValue(each)]))
    : (json as Value);
}

/** Both verdicts on a plan, with what each of them says. */
function verdicts(json: Json): { schema: boolean; grammar: boolean; why: string } {
  const schema = validate(json);
  const said = complaints(loaderValue(json));
  const why = JSON.stringify(
    {
      json,
      schema: validate.errors?.slice(0, 5).map(({ instancePath, message }) => `${instancePath} ${message}`),
      grammar: said.map(({ message, at }) => `${JSON.stringify(at)} ${message}`),
    },
    undefined,
    1,
  );
  return { schema, grammar: said.length === 0, why };
}

function expectAgreement(json: Json): void {
  const { schema, grammar, why } = verdicts(json);
  expect(schema, why).toBe(grammar);
}

async function jsonOf(folder: string): Promise<Json> {
  const ignore = () => undefined;
  const documents = await Promise.all(planFiles(folder).map((file) => parse(file, ignore)));
  return toJson(merge(documents, ignore).root);
}

const FOLDERS = ["tracking-plan", "templates/init/saas", "templates/init/ecommerce-spec", "templates/init/empty"];
const PLANS = await Promise.all(FOLDERS.map(jsonOf));

describe("the schema of the language and the loader agree", () => {
  test.each(FOLDERS.map((folder, index) => [folder, PLANS[index] ?? null] as const))(
    "on %s: both take it",
    (_, plan) => {
      expect(verdicts(plan)).toMatchObject({ schema: true, grammar: true });
    },
  );

  test("on each section of these plans alone", () => {
    for (const plan of PLANS) {
      if (!isJsonObject(plan)) continue;
      for (const [section, value] of Object.entries(plan)) expectAgreement({ [section]: value });
    }
  });

  test("on these plans with something changed", () => {
    const plans = fc.constantFrom(...PLANS);
    fc.assert(
      fc.property(
        plans.chain((plan) => mutated(plan, SCHEMA)),
        expectAgreement,
      ),
      { numRuns: 250 },
    );
  });

  test("on random plans, right and nearly so", () => {
    let right = 0;
    fc.assert(
      fc.property(schemaValue(SCHEMA), (plan) => {
        expectAgreement(plan);
        if (validate(plan)) right++;
      }),
      { numRuns: 4_000 },
    );
    expect(right).toBeGreaterThan(150);
  });

  test("on random plans with something changed", () => {
    fc.assert(
      fc.property(
        schemaValue(SCHEMA).chain((plan) => mutated(plan, SCHEMA)),
        expectAgreement,
      ),
      { numRuns: 250 },
    );
  });
});

describe("what editors show", () => {
  /** Every schema inside one, with the way to it. */
  function* inside(schema: Json, way = ""): Generator<readonly [way: string, schema: JsonObject]> {
    if (Array.isArray(schema)) for (const [index, each] of schema.entries()) yield* inside(each, `${way}/${index}`);
    if (!isJsonObject(schema)) return;
    yield [way, schema];
    for (const [key, each] of Object.entries(schema)) yield* inside(each, `${way}/${key}`);
  }

  test("every key of every mapping has a description", () => {
    const bad = [...inside(SCHEMA)].flatMap(([way, { properties }]) =>
      isJsonObject(properties ?? null) && !/\/(?:properties|if)$/.test(way)
        ? Object.entries(properties as JsonObject)
            .filter(
              ([, each]) =>
                !isJsonObject(each) ||
                typeof each["description"] !== "string" ||
                !/^[A-Z*`].*[.…)]$/.test(each["description"]),
            )
            .map(([key]) => `${way}/${key}`)
        : [],
    );
    expect(bad).toEqual([]);
  });

  test("the schema itself is sound, and has a name that nobody has to answer for", () => {
    expect(new Ajv2020({ strict: false }).validateSchema(SCHEMA)).toBe(true);
    expect(SCHEMA).toMatchObject({
      $schema: "https://json-schema.org/draft/2020-12/schema",
      $id: "urn:tracking-plan:schema:plan:1",
      title: "Tracking plan",
    });
    expect(typeof SCHEMA["description"]).toBe("string");
    expect(JSON.stringify(planSchema())).toBe(JSON.stringify(SCHEMA));
  });

  test("words are offered, and any other text is taken, where both may stand", () => {
    const offered = (way: string): Json => [...inside(SCHEMA)].find(([each]) => each === way)?.[1] ?? null;
    expect(offered("/$defs/property/anyOf/0")).toEqual({
      anyOf: [
        { enum: expect.arrayContaining(["required", "optional", "string", "money", "timestamp"]) },
        { type: "string" },
      ],
    });
    expect(offered("/properties/sources/additionalProperties/properties/platform")).toMatchObject({
      anyOf: [{ enum: expect.arrayContaining(["browser", "ios", "android", "node"]) }, { type: "string" }],
    });
    expect(offered("/properties/consumers/additionalProperties/properties/kind")).toMatchObject({
      anyOf: [{ enum: expect.arrayContaining(["dashboard", "table", "model", "job"]) }, { type: "string" }],
    });
  });

  test("every section of the language is there", () => {
    expect(Object.keys(SCHEMA["properties"] as JsonObject)).toEqual([
      "plan",
      "conventions",
      "vocabulary",
      "identity",
      "consent",
      "sources",
      "destinations",
      "environments",
      "context",
      "types",
      "properties",
      "propertyGroups",
      "traits",
      "groups",
      "events",
      "pages",
      "segments",
      "journeys",
      "consumers",
      "scenarios",
      "lint",
      "diff",
      "generate",
    ]);
  });
});
