import type { Comparer, Likeness } from "./comparer.ts";
import type { Facts } from "./facts.ts";
import type { PlanSide } from "./plan-side.ts";

/** What all parts of the comparison of two plans share. */
export interface Comparison {
  readonly facts: Facts;
  readonly before: PlanSide;
  readonly after: PlanSide;
  readonly likeness: Likeness;
  readonly comparer: Comparer;
  /** An ISO date: what is over, and what is not. */
  readonly today: string;
  /** Whether the version of a type changed: it stands beside whatever holds the type, though that is the same. */
  readonly typeVersionsDiffer: boolean;
}
