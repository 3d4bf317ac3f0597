import type { Imported, Loss } from "../../index.ts";

/** What an import came to. */
export interface Outcome {
  readonly format: string;
  /** The files that were written, from the working directory. */
  readonly wrote: readonly string[];
  readonly counts: Imported["counts"];
  readonly losses: readonly Loss[];
  /** Events and pages that the plan says otherwise than the input. */
  readonly already: readonly string[];
  /** Events and pages that the plan has and the input has not. */
  readonly missing: readonly string[];
}
