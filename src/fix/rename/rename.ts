import type { Pointer } from "../../model/pointer.ts";
import type { Changes } from "../change.ts";
import type { PlanNames } from "./plan-names.ts";

/** A rename that is being made. */
export interface Rename {
  /** What gets another name. */
  readonly at: Pointer;
  /** The name that it gets. */
  readonly to: string;
  /** All that the plan has a name for, as it is. */
  readonly names: PlanNames;
  /** Gives what is written at a pointer, where that is text. */
  readonly written: (pointer: Pointer) => string | undefined;
  /** Where the changes go, or why there can be none. */
  readonly into: Changes;
}
