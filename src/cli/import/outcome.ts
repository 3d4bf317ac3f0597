import type { Imported, Loss } from "../../index.ts";

/** What an import came to. */
export interface Outcome {
  readonly format: string;
  /** The files that were written, from the working directory. */
  readonly wrote: readonly string[];
  readonly counts: Imported["counts"];
  readonly losses: readonly Loss[];
  /** What only the input has: events and pages by their names, `trait x` and `group x`. */
  readonly added: readonly string[];
  /** What the plan says otherwise than the input. */
  readonly already: readonly string[];
  /** What it says otherwise, in words. */
  readonly differences: readonly string[];
  /** What the plan has and the input has not. */
  readonly missing: readonly string[];
}
