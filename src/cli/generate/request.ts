import type { Progress } from "../progress.ts";
import type { GenerateFlags } from "./entries.ts";
import type { RunRecords } from "./run-record.ts";

/** What one run of `generate` is asked to do. */
export interface GenerateRequest {
  /** The folder or file of the plan, from the working directory. */
  readonly plan: string;
  readonly flags: GenerateFlags;
  readonly check: boolean;
  readonly force: boolean;
  readonly records: RunRecords;
  readonly progress: Progress;
}
