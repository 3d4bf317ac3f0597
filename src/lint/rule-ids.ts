import { nearest } from "../vocabulary/nearest.ts";
import { RULES } from "./registry.ts";
import type { Rule } from "./rule.ts";

const BY_ID: ReadonlyMap<string, Rule> = new Map(RULES.map((rule) => [rule.id, rule]));

/** The rule of this id. */
export const ruleOf = (id: string): Rule | undefined => BY_ID.get(id);

/** The id that was probably meant by one that is none: also where the area was left out, or another was said. */
export function nearestRule(id: string): string | undefined {
  const name = id.slice(id.indexOf("/") + 1);
  const namesakes = [...BY_ID.keys()].filter((each) => each.endsWith(`/${name}`));
  return nearest(id, BY_ID.keys()) ?? (namesakes.length === 1 ? namesakes[0] : undefined);
}
