import type { Pointer } from "../model/pointer.ts";

/** How grave a finding is: what fails the command, what should be looked at, what is good to know. */
export type Severity = "error" | "warning" | "info";

/** Where something is: a key or value of the merged plan, a stretch of a file (UTF-16 offsets), or a file as a whole. */
export type At =
  | { readonly pointer: Pointer; readonly of: "key" | "value" }
  | { readonly file: string; readonly start: number; readonly end: number }
  | { readonly file: string };

/** Another place that belongs to a finding, and what is there. */
export interface Related {
  readonly at: At;
  readonly message: string;
}

/** What makes findings one thing to a person who reads them. */
export interface Alike {
  /** The same for all of them. */
  readonly group: string;
  /** The rule whose finding tells it, where that is another one. */
  readonly by?: string;
  /** What is at the place of this one, said beside another that is told whole. */
  readonly here: string;
}

/** One thing that is wrong: what, where, and what to write instead. */
export interface Diagnostic {
  /** `<area>/<name>`: stable, others script against it. */
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly hint?: string;
  readonly at: At;
  readonly related?: readonly Related[];
  /** Tells findings of one rule at one place apart, across runs: never a line, an index or words of the message. */
  readonly about?: string;
  /** Whether it is of the plan as a whole, and the same wherever the first of its places is: `about` says enough. */
  readonly isOfPlan?: boolean;
  /** Where text for people tells it together with others. */
  readonly alike?: Alike;
  /** `--fix` can mend it. */
  readonly fixable?: boolean;
}

/** The place of a key. */
export const atKey = (pointer: Pointer): At => ({ pointer, of: "key" });

/** The place of a value. */
export const atValue = (pointer: Pointer): At => ({ pointer, of: "value" });

export type Report = (diagnostic: Diagnostic) => void;
