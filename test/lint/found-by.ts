import { Facts } from "../../src/lint/facts.ts";
import { findingsOf } from "../../src/lint/lint.ts";
import { RULES } from "../../src/lint/registry.ts";
import { planOf } from "../support/plan.ts";

/** What one rule finds in a plan (YAML without its head): the place and the message of each, sorted by place. */
export async function foundBy(id: string, yaml: string): Promise<readonly (readonly [at: string, message: string])[]> {
  const rule = RULES.find((each) => each.id === id);
  if (rule === undefined) throw new Error(`there is no rule ${id}`);
  const plan = await planOf(`plan: { name: example, version: 1.0.0 }\n${yaml}`);
  const findings = findingsOf(rule, new Facts(plan, "2026-11-28"));
  return findings
    .map(({ at, message }) => ["pointer" in at ? at.pointer : at.file, message] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

/** The places alone. */
export const placesOf = async (id: string, yaml: string): Promise<readonly string[]> =>
  (await foundBy(id, yaml)).map(([at]) => at);
