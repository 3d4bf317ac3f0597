import { typesByName } from "../../model/payload.ts";
import type { Destination, Plan, Source } from "../../model/plan.ts";
import { PII_LEVELS } from "../../model/property.ts";
import { keyText, literal, narrowLiteral } from "./literal.ts";
import { personalPaths } from "./personal-paths.ts";
import { callsOf } from "./reach.ts";
import { spellingAt } from "./routes.ts";
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
    ...spelledTerms(destination, plan, source),
    ...(maxBytes === undefined ? [] : [step("atMost", "at-most", maxBytes)]),
  ];
}

/** The names that the destination has for the source's events, pages and their properties: a line for each call that has any. */
function spelledTerms({ name }: Destination, plan: Plan, source: Source): readonly StepCall[] {
  const context = { plan, source, types: typesByName(plan) };
  const { events, pages } = callsOf(plan, source.name);
  const lines = new Map<string, string[]>();
  for (const call of [...events, ...pages]) {
    const spelling = spellingAt(name, call, context);
    if (!spelling) continue;
    const own = lines.get(call.call) ?? [];
    own.push(`      ${keyText(call.name)}: ${narrowLiteral(spelling)},\n`);
    lines.set(call.call, own);
  }
  if (lines.size === 0) return [];
  const calls = [...lines].map(([type, own]) => `    ${type}: {\n${own.join("")}    },\n`);
  return [{ module: "spelled", uses: ["spelled"], text: `$spelled({\n${calls.join("")}  })` }];
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
