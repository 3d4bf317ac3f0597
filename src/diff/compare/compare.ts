import type { Plan } from "../../model/plan.ts";
import type { Fact } from "../change.ts";
import { callFacts } from "./calls.ts";
import type { Comparison } from "./comparison.ts";
import { conventionFacts } from "./conventions.ts";
import { Facts } from "./facts.ts";
import { identityFacts } from "./identity.ts";
import { likenessOf } from "./likeness.ts";
import { peopleFacts } from "./people.ts";
import { PlanSide } from "./plan-side.ts";
import { settingFacts } from "./settings.ts";
import { ShapeComparer } from "./shapes.ts";
import { typeFacts } from "./types.ts";
import { userFacts } from "./users.ts";

/** All differences between two plans, and the plans as they were compared. */
export interface Compared {
  readonly facts: readonly Fact[];
  readonly before: PlanSide;
  readonly after: PlanSide;
  readonly renames: Facts["renames"];
}

/** Finds every difference between two plans, each once. `today` is an ISO date, for what is over by then. */
export function compare(was: Plan, is: Plan, today: string): Compared {
  const [before, after] = [new PlanSide(was), new PlanSide(is)];
  const facts = new Facts();
  const likeness = likenessOf(is.vocabulary);
  // How timestamps are written is one difference by itself, and none of each timestamp.
  const old = { types: before.types, timestamps: after.timestamps, carried: before.carried.bind(before) };
  const comparer = new ShapeComparer(facts, old, after, likeness);
  const typeVersionsDiffer = was.types.some(({ name, version, versionField }) => {
    const now = after.types.get(name);
    return now !== undefined && (now.version !== version || now.versionField !== versionField);
  });
  const comparison: Comparison = { facts, before, after, likeness, comparer, today, typeVersionsDiffer };
  conventionFacts(comparison);
  typeFacts(comparison);
  callFacts(comparison);
  peopleFacts(comparison);
  identityFacts(comparison);
  settingFacts(comparison);
  userFacts(comparison);
  return { facts: facts.all, before, after, renames: facts.renames };
}
