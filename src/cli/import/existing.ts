import { canonicalJson, type Plan, PlanSchemas } from "../../index.ts";

/** How what is imported stands to the plan that is there. */
export interface Comparison {
  /** Events and pages of both whose payloads differ. */
  readonly differing: readonly string[];
  /** Those that only the plan has. */
  readonly missing: readonly string[];
}

/** Holds an imported plan against the one that is there, by the payloads of events and pages of the same names. */
export function compare(plan: Plan, imported: Plan): Comparison {
  const [mine, theirs] = [payloads(plan), payloads(imported)];
  const both = [...theirs].filter(([name]) => mine.has(name));
  return {
    differing: both.filter(([name, schema]) => mine.get(name) !== schema).map(([name]) => name),
    missing: [...mine.keys()].filter((name) => !theirs.has(name)),
  };
}

/** The payload of each event and page as text: equal texts accept the same. */
export function payloads(plan: Plan): ReadonlyMap<string, string> {
  const schemas = new PlanSchemas(plan);
  return new Map([...plan.events, ...plan.pages].map((call) => [call.name, canonicalJson(schemas.call(call))]));
}
