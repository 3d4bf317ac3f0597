import type { Condition, HappenedCondition } from "../model/condition.ts";
import type { Call } from "../model/event.ts";
import type { Facts } from "./facts.ts";

/**
 * The events and pages whose happening makes a condition true: those under a `not` are left out, and segments are
 * entered. What is not in the plan is left out too.
 */
export function happenedIn(condition: Condition | undefined, facts: Facts): readonly Happened[] {
  const found: Happened[] = [];
  gather(condition, facts, new Set(), found);
  return found;
}

/** An event or page that a condition names, and the condition. */
export interface Happened {
  readonly call: Call;
  readonly condition: HappenedCondition;
  /** The segment that says so, where the condition does not itself. */
  readonly segment?: string;
}

function gather(
  condition: Condition | undefined,
  facts: Facts,
  entered: Set<string>,
  into: Happened[],
  segment?: string,
): void {
  switch (condition?.kind) {
    case "all":
    case "any":
      for (const each of condition.conditions) gather(each, facts, entered, into, segment);
      return;
    case "event":
    case "page": {
      const call = facts.index.call(condition.kind, condition.name);
      if (call) into.push({ call, condition, ...(segment !== undefined && { segment }) });
      return;
    }
    case "segment": {
      if (entered.has(condition.name)) return;
      entered.add(condition.name);
      gather(facts.of(segments).get(condition.name), facts, entered, into, condition.name);
    }
  }
}

/** What each segment matches, by its name: `facts.of(segments)`. */
export const segments = ({ plan }: Facts): ReadonlyMap<string, Condition> =>
  new Map(plan.segments.flatMap(({ name, match }) => (match ? [[name, match]] : [])));
