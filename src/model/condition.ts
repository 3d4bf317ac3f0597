import type { Duration } from "./event.ts";
import type { Json } from "./json.ts";
import type { Pointer } from "./pointer.ts";

/** What a comparison may be; `ago` compares a timestamp with how long ago it is. */
export const OPERATORS = [
  "is",
  "not",
  "in",
  "gt",
  "gte",
  "lt",
  "lte",
  "exists",
  "before",
  "after",
  "ago",
  "startsWith",
  "matches",
] as const;
export type Operator = (typeof OPERATORS)[number];

/** One comparison: `{ gte: 50 }`. */
export interface Comparison {
  readonly operator: Operator;
  readonly value: Json;
  readonly pointer: Pointer;
}

/** What must hold of one value: all comparisons, and for arrays what its elements must satisfy. */
export interface ValueTest {
  /** A dotted path of properties; enters objects, and the elements of arrays under a quantifier. */
  readonly path: string;
  readonly comparisons: readonly Comparison[];
  readonly elements: readonly { readonly quantifier: "any" | "all" | "none"; readonly tests: readonly ValueTest[] }[];
  readonly pointer: Pointer;
}

/** How often: comparisons of the count, over distinct values of a property where `distinct` names one. */
export interface Count {
  readonly distinct?: string;
  readonly comparisons: readonly Comparison[];
  readonly pointer: Pointer;
}

/** Whether an event or page happened, how often, and within what time. */
export interface HappenedCondition {
  readonly kind: "event" | "page";
  readonly name: string;
  /** Where the name is written. */
  readonly nameAt: Pointer;
  readonly where: readonly ValueTest[];
  readonly within?: Duration;
  /** The event or page after whose last occurrence it counts. */
  readonly since?: string;
  readonly count?: Count;
  readonly pointer: Pointer;
}

/** What a person, or the group that they are in, must be. */
export interface TraitCondition {
  readonly kind: "trait";
  /** The group whose trait it is; absent for the person's. */
  readonly group?: string;
  readonly test: ValueTest;
  readonly pointer: Pointer;
}

/** What a segment, trigger, goal or scenario asks of a person. */
export type Condition =
  | { readonly kind: "all" | "any" | "not"; readonly conditions: readonly Condition[]; readonly pointer: Pointer }
  | HappenedCondition
  | TraitCondition
  | { readonly kind: "segment"; readonly name: string; readonly pointer: Pointer };
