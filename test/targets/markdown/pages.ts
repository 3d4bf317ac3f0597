import type { Plan } from "../../../src/model/plan.ts";
import { PlanSchemas } from "../../../src/schema/plan-schemas.ts";
import { markdown } from "../../../src/targets/markdown/markdown.ts";
import { NameRegistry } from "../../../src/targets/name-registry.ts";

/** What the target makes of a plan: texts by path. */
export async function pagesOf(plan: Plan): Promise<ReadonlyMap<string, string>> {
  const { outputs } = await markdown.generate({
    plan,
    names: new NameRegistry(plan),
    schemas: new PlanSchemas(plan),
    options: {},
  });
  return new Map(outputs.map(({ path, text }) => [path, text]));
}
