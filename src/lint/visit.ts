import type { Condition } from "../model/condition.ts";
import type { Journey } from "../model/consumer.ts";
import type { User } from "../model/uses/use.ts";
import type { Facts } from "./facts.ts";
import type { Checks, Context } from "./rule.ts";

/** Shows a plan to the checks of one rule, each noun once for each such thing. */
export function visit<O>(checks: Checks<O>, context: Context<O>): void {
  const { plan, facts } = context;
  checks.plan?.(plan, context);
  visitCalls(checks, context);
  if (checks.property) for (const each of facts.declared) checks.property(each, context);
  for (const each of checks.trait ? plan.traits : []) checks.trait?.(each, context);
  for (const each of checks.group ? plan.groups : []) checks.group?.(each, context);
  for (const each of checks.type ? plan.types : []) checks.type?.(each, context);
  for (const each of checks.source ? plan.sources : []) checks.source?.(each, context);
  for (const each of checks.destination ? plan.destinations : []) checks.destination?.(each, context);
  for (const each of checks.segment ? plan.segments : []) checks.segment?.(each, context);
  for (const each of checks.journey ? plan.journeys : []) checks.journey?.(each, context);
  for (const each of checks.consumer ? plan.consumers : []) checks.consumer?.(each, context);
  for (const each of checks.scenario ? plan.scenarios : []) checks.scenario?.(each, context);
  if (checks.condition || checks.happened || checks.traitCondition) visitConditions(checks, context);
  if (checks.use) for (const each of facts.uses) checks.use(each, context);
}

function visitCalls<O>(checks: Checks<O>, context: Context<O>): void {
  const { call, event, page } = checks;
  if (call === undefined && event === undefined && page === undefined) return;
  for (const each of context.plan.events) {
    checks.call?.(each, context);
    checks.event?.(each, context);
  }
  for (const each of context.plan.pages) {
    checks.call?.(each, context);
    checks.page?.(each, context);
  }
}

function visitConditions<O>(checks: Checks<O>, context: Context<O>): void {
  for (const { condition, user } of context.facts.of(conditions)) {
    checks.condition?.(condition, user, context);
    if (condition.kind === "event" || condition.kind === "page") checks.happened?.(condition, user, context);
    if (condition.kind === "trait") checks.traitCondition?.(condition, user, context);
  }
}

interface Asked {
  readonly condition: Condition;
  readonly user: User;
}

/** Every condition of segments and journeys, groups before what they hold: `facts.of(conditions)`. */
export const conditions = ({ plan }: Facts): readonly Asked[] => [
  ...plan.segments.flatMap(({ name, match }) => asked(match, { kind: "segment", name })),
  ...plan.journeys.flatMap((journey) =>
    conditionsOf(journey).flatMap((each) => asked(each, { kind: "journey", name: journey.name })),
  ),
];

function conditionsOf({ trigger, exitOn, messages, goal }: Journey): readonly (Condition | undefined)[] {
  return [trigger, ...exitOn.map(({ condition }) => condition), ...messages.map((message) => message.if), goal];
}

function asked(condition: Condition | undefined, user: User): readonly Asked[] {
  if (condition === undefined) return [];
  const inner = "conditions" in condition ? condition.conditions : [];
  return [{ condition, user }, ...inner.flatMap((each) => asked(each, user))];
}
