import { describe, expect, test } from "vitest";
import type { JsonObject } from "../../src/model/json.ts";
import type { Plan } from "../../src/model/plan.ts";
import { PlanSchemas } from "../../src/schema/plan-schemas.ts";
import { everyConstruct } from "../support/every-construct.ts";
import { HOSTILE_PLAN } from "../support/hostile-plan.ts";
import { planFiles, planOf, planOfFiles, shopPlan } from "../support/plan.ts";
import { ajv2020, fromDisk, RAW } from "./support/ajv.ts";

const PLANS: Readonly<Record<string, () => Promise<Plan>>> = {
  "the shop": shopPlan,
  "the e-commerce vocabulary": () => planOfFiles(planFiles("templates/init/ecommerce-spec")),
  "the application": () => planOfFiles(planFiles("templates/init/saas")),
  "the empty plan": () => planOfFiles(planFiles("templates/init/empty")),
  "the hostile plan": () => planOf(HOSTILE_PLAN),
  "every construct": everyConstruct,
};

/** Every schema that a plan can be asked for: of all sources together, and of each. */
function schemasOf(plan: Plan): readonly JsonObject[] {
  const schemas = new PlanSchemas(plan);
  const sources = [undefined, ...plan.sources.map(({ name }) => name)];
  const calls = [...plan.events, ...plan.pages].flatMap((call) =>
    sources
      .filter((source) => source === undefined || call.sources.includes(source))
      .map((source) => schemas.call(call, source)),
  );
  const people = sources.flatMap((source) => [schemas.traits(source), schemas.traits(source, true)]);
  const context = plan.context.map((property) => schemas.property(property));
  return [...calls, ...people, ...context, ...plan.groups.map((group) => schemas.group(group))];
}

describe("every schema compiles in strict mode, and is valid by its meta-schema", () => {
  test.each(Object.entries(PLANS))("%s", async (name, plan) => {
    const ajv = ajv2020(name === "every construct" ? RAW : {});
    const schemas = new Set(schemasOf(await plan()).map((schema) => JSON.stringify(schema)));
    for (const text of schemas) expect(() => ajv.compile(JSON.parse(text))).not.toThrow();
    expect(schemas.size).toBeGreaterThan(2);
  });
});

test("what is not JSON does not get into a schema", async () => {
  for (const schema of schemasOf(await planOf(HOSTILE_PLAN))) expect(fromDisk(schema)).toEqual(schema);
});
