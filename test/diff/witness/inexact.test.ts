import { describe, expect, test } from "vitest";
import { patternSamples } from "../../../src/diff/witness/pattern-sampler.ts";
import { KNOWN_FORMATS, rightTexts, wrongTexts } from "../../../src/diff/witness/plain-texts.ts";
import { loadAjv } from "../../../src/diff/witness/validator.ts";
import type { Json, JsonObject } from "../../../src/model/json.ts";
import { PRIMITIVES } from "../../../src/model/shape.ts";
import { PlanSchemas } from "../../../src/schema/plan-schemas.ts";
import { shopPlan } from "../../support/plan.ts";
import { between } from "./searching.ts";

const text = (more: JsonObject): JsonObject => ({ type: "string", ...more });

describe("beyond what is decided exactly", () => {
  test.each<readonly [what: string, accepting: JsonObject, refusing: JsonObject, payload: Json]>([
    ["equal patterns", text({ pattern: "^a" }), { type: ["string", "null"], pattern: "^a" }, "impossible"],
    ["equal formats", text({ format: "date", minLength: 3 }), text({ format: "date" }), "impossible"],
    ["a pattern more", text({}), text({ pattern: "^[A-Z]{3}$" }), { found: "text" }],
    ["a format more", text({}), text({ format: "email" }), { found: "text" }],
    ["another pattern", text({ pattern: "^[A-Z]{3}$" }), text({ pattern: "^[A-Z]{2}$" }), { found: "EUR" }],
    ["another format", text({ format: "date" }), text({ format: "date-time" }), { found: "2026-01-31" }],
    [
      "a length beside a format",
      text({ format: "email" }),
      text({ format: "email", maxLength: 13 }),
      { found: "someone@acme.example" },
    ],
    [
      "what a pattern says by lengths",
      text({ pattern: "^[A-Z]{3}$" }),
      text({ minLength: 3, maxLength: 3 }),
      "unknown",
    ],
    [
      "a longer text than samples are by themselves",
      text({ pattern: "^[ab]+$" }),
      text({ pattern: "^[ab]{1,20}$" }),
      { found: "a".repeat(65) },
    ],
    ["a pattern that is none", text({ pattern: "(" }), { type: "number" }, "unknown"],
    ["values that have no such format", { format: "date", enum: ["31.01.2026"] }, { type: "number" }, "impossible"],
    ["equal raw schemas", { contains: { const: 1 } }, { contains: { const: 1 } }, "impossible"],
    [
      "other raw schemas",
      { type: "object", patternProperties: { "^x": { type: "string" } } },
      { type: "object", patternProperties: { "^x": { type: "integer" } } },
      { found: { x: "1" } },
    ],
    [
      "raw schemas that say the same",
      { type: "object", minProperties: 0 },
      { type: "object", maxProperties: 99 },
      "unknown",
    ],
  ])("%s", async (_what, accepting, refusing, payload) => {
    expect(await between(accepting, refusing)).toEqual(payload);
  });

  test("is searched the same way each time", async () => {
    const [one, other] = [{ prefixItems: [{ type: "string" }] }, { prefixItems: [{ minLength: 3 }] }];
    expect(await between(one, other)).toEqual(await between(one, other));
  });
});

describe("plain texts", () => {
  test.each(KNOWN_FORMATS)("of %s are right and wrong, as ajv sees it", async (format) => {
    const validate = (await loadAjv())(text({ format }));
    const [right, wrong] = [rightTexts(format), wrongTexts(format)];
    expect(right.length * wrong.length).toBeGreaterThan(0);
    expect(right.filter((each) => validate?.(each) !== true)).toEqual([]);
    expect(wrong.filter((each) => validate?.(each) !== false)).toEqual([]);
  });
});

describe("samples of patterns", () => {
  test.each([
    ["sku_[0-9]{3}", ["sku_111", "sku_222"]],
    ["^(?:foo|bar)-\\d{2,}\\.[A-F]?$", ["foo-11.", "bar-222.B"]],
    ["^[a-z0-9]+(-[a-z0-9]+)*$", ["a", "bb-bb"]],
    ["^\\p{Lu}\\w*@x$", ["A@x", "Bb@x"]],
    ["^(?=.*1)[a-z\\d]{2}$", ["11", "1a"]],
    ["^(?<year>\\d{4})-\\k<year>$", []],
    ["^[^a-z]$", ["1", "2"]],
    ["^\\u{1F600}.$", ["😀a", "😀b"]],
    ["[", []],
    ["", [""]],
  ])("%s", (pattern, first) => {
    const samples = patternSamples(pattern);
    expect(samples.filter((each) => !new RegExp(pattern, "u").test(each))).toEqual([]);
    if (pattern !== "^(?=.*1)[a-z\\d]{2}$") expect(samples.slice(0, 2)).toEqual(first);
    else expect(samples.length).toBeGreaterThan(0);
  });
});

test("all types of JSON have a payload", async () => {
  for (const type of PRIMITIVES) expect(await between({ type }, { not: {} })).toHaveProperty("found");
});

test("every event and page of the shop can be sent from each of its sources", async () => {
  const plan = await shopPlan();
  const schemas = new PlanSchemas(plan);
  for (const call of [...plan.events, ...plan.pages])
    for (const source of call.sources)
      expect(await between(schemas.call(call, source), { not: {} }), `${call.name} from ${source}`).toHaveProperty(
        "found",
      );
});
