import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, test } from "vitest";
import { RULES } from "../../src/lint/registry.ts";
import { withRules } from "../../src/lint/setting-schema.ts";
import { planSchema } from "../../src/source/plan-schema.ts";

const SCHEMA = withRules(planSchema(), RULES);

const ajv = new Ajv2020({ strict: false });
addFormats.default(ajv);
const validate = ajv.compile(SCHEMA);

/** What stands at a path of the schema. */
const at = (path: string): unknown => path.split(" ").reduce<unknown>((value, key) => Object(value)[key], SCHEMA);

describe("the rules in the schema that editors read", () => {
  test("every rule can be completed, and says what it finds", () => {
    expect(Object.entries(Object(at("properties lint properties rules properties")))).toEqual(
      RULES.map(({ id, summary }) => [id, expect.objectContaining({ description: summary })]),
    );
    expect(at("properties lint properties ignore items properties rule anyOf")).toEqual([
      { enum: RULES.map(({ id }) => id) },
      {},
    ]);
  });

  test("an option has its type, its bounds, its default and what it does", () => {
    expect(at("properties lint properties rules properties size/taxonomy anyOf 1 prefixItems 1")).toEqual({
      type: "object",
      properties: {
        max: { type: "integer", minimum: 1, default: 20, description: "How many events the plan means to have." },
      },
    });
  });

  test.each<[boolean, unknown]>([
    [true, { "size/taxonomy": "off" }],
    [true, { "size/taxonomy": ["warning", { max: 30 }] }],
    [true, { "naming/not-yet-there": "error" }],
    [false, { "size/taxonomy": "loud" }],
    [false, { "size/taxonomy": ["warning", { max: 0 }] }],
    [false, { "size/taxonomy": ["warning", { max: "many" }] }],
  ])("%s: %j", (isRight, rules) => {
    expect(validate({ lint: { rules } })).toBe(isRight);
  });

  test("an exception may be of a rule that is not there yet", () => {
    expect(validate({ lint: { ignore: [{ rule: "naming/not-yet-there", reason: "Later." }] } })).toBe(true);
  });
});
