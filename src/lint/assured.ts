import type { Condition, ValueTest } from "../model/condition.ts";
import type { Journey, Message } from "../model/consumer.ts";
import type { Facts } from "./facts.ts";
import { segments } from "./happened.ts";

/**
 * The paths that a message of a journey can rely on because its trigger, its audience or its own `if` ask for them:
 * `coupon` of the trigger, `trait.first_name` of the person.
 */
export function assuredPaths({ trigger, audience }: Journey, message: Message, facts: Facts): ReadonlySet<string> {
  const paths = new Set<string>();
  const ofTrigger = trigger?.kind === "event" || trigger?.kind === "page" ? trigger.where : [];
  for (const test of ofTrigger) if (asksForPresence(test)) paths.add(test.path);
  const conditions = [trigger, message.if, ...audience.map(({ name }) => facts.of(segments).get(name))];
  for (const each of conditions) addTraits(each, facts, new Set(), paths);
  return paths;
}

/** Adds the traits that everybody has of whom a condition holds. Of alternatives, none is sure. */
function addTraits(condition: Condition | undefined, facts: Facts, entered: Set<string>, paths: Set<string>): void {
  switch (condition?.kind) {
    case "all":
      for (const each of condition.conditions) addTraits(each, facts, entered, paths);
      return;
    case "trait":
      if (condition.group === undefined && asksForPresence(condition.test)) paths.add(`trait.${condition.test.path}`);
      return;
    case "segment":
      if (entered.has(condition.name)) return;
      entered.add(condition.name);
      addTraits(facts.of(segments).get(condition.name), facts, entered, paths);
  }
}

/** Whether a test holds only of what is there: all do, but the one for absence. */
const asksForPresence = ({ comparisons }: ValueTest): boolean =>
  comparisons.length > 0 && !comparisons.some(({ operator, value }) => operator === "exists" && value === false);
