import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Json } from "../../../src/model/json.ts";
import type { Plan } from "../../../src/model/plan.ts";
import * as checks from "../../../src/runtime/checks.ts";
import type { Validator } from "../../../src/runtime/core.ts";
import { PlanSchemas } from "../../../src/schema/plan-schemas.ts";
import { NameRegistry } from "../../../src/targets/name-registry.ts";
import { NameUses } from "../../../src/targets/typescript/name-uses.ts";
import { validatorsFile } from "../../../src/targets/typescript/validators/validators-file.ts";
import { ajv2020, fromDisk } from "../../schema/support/ajv.ts";
import { brokenPayload, payload } from "../../schema/support/payload.ts";
import { randomPlan } from "../../schema/support/random-plan.ts";
import { planOf, shopPlan } from "../../support/plan.ts";

/** The validators of a plan's first source, run from their own text with the runtime's checks. */
function validatorsOf(plan: Plan): ReadonlyMap<string, Validator> {
  const [source] = plan.sources;
  if (source === undefined) throw new Error("a plan has a source");
  const input = { plan, names: new NameRegistry(plan), schemas: new PlanSchemas(plan), options: {} };
  const { text } = validatorsFile(input, source, "", new NameUses()).output;
  const body = text
    .replace(/^(?:import|export \{|export type) .*$/gm, "")
    .replace(/^export const (\S+): Validator = /gm, "found.$1 = ")
    .replace(/^(const \S+): \$Check = /gm, "$1 = ");
  const names = Object.keys(checks);
  const found: Record<string, Validator> = {};
  new Function("found", ...names.map((name) => `$${name}`), body)(found, ...Object.values(checks));
  return new Map(Object.values(found).map((validator) => [`${validator.call} ${validator.name}`, validator]));
}

function validatorOf(plan: Plan, key: string): Validator {
  const validator = validatorsOf(plan).get(key);
  if (validator === undefined) throw new Error(`there is no validator ${key}`);
  return validator;
}

test("validators and ajv agree on the payloads of random plans", { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(randomPlan, fc.integer(), async (said, seed) => {
      const plan = await planOf(said);
      const validators = validatorsOf(plan);
      const source = plan.sources[0]?.name ?? "";
      const schemas = new PlanSchemas(plan);
      for (const call of [...plan.events, ...plan.pages].filter(({ sources }) => sources.includes(source))) {
        const schema = fromDisk(schemas.call(call, source));
        // ajv 8.20 takes `[]` for `contains` beside `prefixItems`; the checks of `contains` have a table of their own.
        // And it cannot compare objects that have a property `toString`, which it does for unique items.
        const text = JSON.stringify(schema);
        if (text.includes('"contains"') || (text.includes('"uniqueItems"') && text.includes('"toString"'))) continue;
        const verdict = ajv2020({ strict: false }).compile(schema);
        const validator = validators.get(`${call.call} ${call.name}`);
        for (const value of fc.sample(fc.oneof(payload(schema), brokenPayload(schema)), { numRuns: 6, seed })) {
          const faults = validator?.check(value);
          expect({ value, right: faults?.length === 0, faults }).toEqual({ value, right: verdict(value), faults });
        }
      }
    }),
    { numRuns: 30 },
  );
});

describe("what a validator says", async () => {
  const shop = await shopPlan();
  const check = (key: string, value: Json, later = false) =>
    validatorOf(shop, key)
      .check(value, later)
      .map(({ property, expected, got }) => `${property}: ${expected}, not ${got}`);
  const envelope = { channel: "web", event_source: "storefront" };

  test.each<[string, string, Json, readonly string[]]>([
    [
      "nothing of what is right",
      "track email_captured",
      { ...envelope, email: "a@b.example", capture_point: "popup" },
      [],
    ],
    [
      "what is missing, and of what value it should be",
      "track email_captured",
      { ...envelope, capture_point: "poppup" },
      [
        "email: text, not nothing",
        'capture_point: "popup" or "quiz" or "back_in_stock" or "checkout" or "account", not "poppup"',
      ],
    ],
    [
      "nothing of personal data",
      "track email_captured",
      { ...envelope, capture_point: "popup", email: "ann at home" },
      ["email: an e-mail address, not text"],
    ],
    [
      "what the plan does not name, without its value",
      "track email_captured",
      { ...envelope, capture_point: "popup", email: "a@b.example", emial: "x@y.example" },
      ["emial: no such property, not text"],
    ],
  ])("%s", (_, key, value, said) => expect(check(key, value)).toEqual(said));
});

test("raw schemas are checked, with definitions of their own", async () => {
  const plan = await planOf(`
plan: { name: p, version: 1.0.0 }
events:
  a:
    properties:
      tree:
        schema:
          $ref: "#/$defs/node"
          $defs: { node: { type: object, required: [v], properties: { v: { type: integer }, next: { $ref: "#/$defs/node" } } } }
      pair: { schema: { type: array, prefixItems: [{ type: string }, { type: number }], items: false } }
      tags: { schema: { type: object, patternProperties: { "^x_": { type: string } }, additionalProperties: false } }
      either: { schema: { if: { type: string }, then: { minLength: 2 }, else: { type: number } } }
`);
  const validator = validatorOf(plan, "track a");
  const verdict = (value: Json) => validator.check(value).length === 0;
  expect(verdict({ tree: { v: 1, next: { v: 2 } }, pair: ["a", 1], tags: { x_a: "y" }, either: 3 })).toBe(true);
  const wrong: readonly Json[] = [
    { tree: { v: 1, next: {} } },
    { pair: ["a", 1, 2] },
    { pair: [1] },
    { tags: { y: "" } },
    { either: "a" },
    { either: null },
  ];
  expect(wrong.map(verdict)).toEqual(wrong.map(() => false));
});
