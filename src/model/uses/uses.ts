import type { Plan } from "../plan.ts";
import { callUses } from "./calls.ts";
import { UseCollector } from "./collector.ts";
import { consumerUses } from "./consumers.ts";
import { PlanIndex } from "./plan-index.ts";
import type { Use } from "./use.ts";

const made = new WeakMap<Plan, readonly Use[]>();

/** Every soft reference of a plan: who uses which event, page, property, trait or segment, and whether it is there. */
export function usesOf(plan: Plan): readonly Use[] {
  const known = made.get(plan);
  if (known) return known;
  const collector = new UseCollector(new PlanIndex(plan));
  callUses(plan, collector);
  consumerUses(plan, collector);
  made.set(plan, collector.uses);
  return collector.uses;
}

/** The uses that lead nowhere. */
export const danglingUses = (plan: Plan): readonly Use[] => usesOf(plan).filter(({ found }) => !found);
