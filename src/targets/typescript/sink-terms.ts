import type { Destination, Plan, Source } from "../../model/plan.ts";
import { PII_LEVELS } from "../../model/property.ts";
import { literal } from "./literal.ts";
import { personalPaths } from "./personal-paths.ts";
import { callsOf } from "./reach.ts";
import { type StepCall, step } from "./step-call.ts";

/** On what terms calls go to a destination, in the order in which they are to act; modules below `runtime/sinks/`. */
export function termsOf(
  destination: Destination,
  maxBytes: number | undefined,
  plan: Plan,
  source: Source,
): readonly StepCall[] {
  return [
    ...withheldTerms(destination, plan, source),
    ...(isSpelled(destination, plan, source) ? [{ module: "spelled", uses: ["spelled"], text: "$spelled" }] : []),
    ...(maxBytes === undefined ? [] : [step("atMost", "at-most", maxBytes)]),
  ];
}

/** Whether something of the source has another name at the destination. */
function isSpelled({ name }: Destination, plan: Plan, source: Source): boolean {
  const { events, pages } = callsOf(plan, source.name);
  return [...events, ...pages].some(({ mappings }) => mappings.some(({ destination }) => destination === name));
}

/** Takes away what is more personal than a destination may get. */
function withheldTerms({ accepts }: Destination, plan: Plan, source: Source): readonly StepCall[] {
  if (accepts.pii === undefined) return [];
  const { identity } = plan;
  const more = new Set(PII_LEVELS.slice(PII_LEVELS.indexOf(accepts.pii) + 1));
  const paths = personalPaths(plan, source, more);
  const user = identity.identifiers.find(({ name }) => name === identity.userId)?.pii;
  const withUser = user !== undefined && more.has(user);
  if (paths.length === 0 && !withUser) return [];
  return [{ module: "withheld", uses: ["withheld"], text: `$withheld(${literal(paths)}${withUser ? ", true" : ""})` }];
}
