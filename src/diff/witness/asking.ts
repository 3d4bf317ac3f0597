import type { Answer } from "./answer.ts";
import type { Term } from "./term.ts";
import type { Terms } from "./terms.ts";

/** What a search inside a value asks of the one that it is part of. */
export interface Asking {
  readonly terms: Terms;
  /** A value of a term. */
  solve(term: Term): Answer;
  /** Takes one from the budget of the whole search; false where it is used up. */
  spend(): boolean;
}
