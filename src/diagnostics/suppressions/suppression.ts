import type { At } from "../diagnostic.ts";

/** What a suppression covers. */
export type Scope =
  /** What begins on one line of a file. */
  | { readonly kind: "line"; readonly file: string; readonly line: number }
  /** A part of the plan, as a dotted path, and all that is below it; the whole plan where no path is said. */
  | { readonly kind: "below"; readonly path?: string }
  /** One finding, known by its fingerprint. */
  | { readonly kind: "finding"; readonly fingerprint: string };

/** A finding that somebody decided to live with: of one rule, somewhere. */
export interface Suppression {
  /** Where it was decided: a comment in the plan, `lint.ignore`, or the list of what was there before. */
  readonly by: "comment" | "plan" | "baseline";
  readonly rule: string;
  readonly scope: Scope;
  readonly reason?: string;
  readonly owner?: string;
  /** The last day on which it holds, an ISO date. */
  readonly until?: string;
  /** The place of the suppression itself. */
  readonly at: At;
}
