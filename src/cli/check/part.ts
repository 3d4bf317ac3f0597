import type { Located } from "../../index.ts";

/** What one part of the gate says. */
export interface Part {
  /** Whether it lets the change through. */
  readonly passed: boolean;
  /** It looked at nothing, and so says neither yes nor no. */
  readonly isIdle?: boolean;
  /** What it says in one line, for the list at the top of a report. */
  readonly said: string;
  /** What it found, at its lines. */
  readonly located: readonly Located[];
}
