import type { Property } from "../../model/property.ts";
import type { Facts } from "./facts.ts";
import type { SideTypes } from "./form.ts";
import type { Held, Here } from "./here.ts";

/** One side of the comparison. */
export interface Side extends SideTypes {
  /** The properties with the version fields that stand beside them. */
  readonly carried: (properties: readonly Property[]) => readonly Property[];
}

/** What those who compare parts of shapes need of one another. */
export interface Comparer {
  readonly facts: Facts;
  readonly before: Side;
  readonly after: Side;
  /** Whether two names were said to mean different things, or one. */
  readonly likeness: Likeness;
  shapes(before: Held, after: Held, here: Here): void;
}

/** Whether one name could be another's new name; `enough` is the share of their words that must be the same. */
export type Likeness = (was: string, is: string, enough?: number) => boolean;
