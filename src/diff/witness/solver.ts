import type { Json } from "../../model/json.ts";
import { type Answer, Best, found, NONE, UNKNOWN } from "./answer.ts";
import type { Asking } from "./asking.ts";
import { cases } from "./cases.ts";
import { listFor } from "./list-search.ts";
import type { Literals } from "./literal.ts";
import { numberFor } from "./number-search.ts";
import { ObjectSearch } from "./object-search.ts";
import { KINDS, type Kind, kindOfValue, type Term } from "./term.ts";
import type { Terms } from "./terms.ts";
import { textFor } from "./text-search.ts";

/** How many ways are looked into for one question. */
const BUDGET = 20_000;

/** Says whether a term has a value, and which. What was asked once is remembered. */
export class Solver implements Asking {
  readonly terms: Terms;
  readonly #answers = new Map<number, Answer>();
  #left = BUDGET;

  constructor(terms: Terms) {
    this.terms = terms;
  }

  /** Looks for a value, from a fresh budget. */
  search(term: Term): Answer {
    this.#left = BUDGET;
    const answer = this.solve(term);
    // What was given up for lack of budget may be found from another side.
    if (this.isSpent) this.#answers.clear();
    return answer;
  }

  /** Looks for a value of a part of what is searched. */
  solve(term: Term): Answer {
    const known = this.#answers.get(term.id);
    if (known) return known;
    const best = new Best();
    for (const kind of KINDS) best.offer(this.#ofKind(term, kind));
    this.#answers.set(term.id, best.answer);
    return best.answer;
  }

  /** Takes one from the budget; false where it is used up. */
  spend(): boolean {
    this.#left -= 1;
    return !this.isSpent;
  }

  get isSpent(): boolean {
    return this.#left <= 0;
  }

  #ofKind(term: Term, kind: Kind): Answer {
    const best = new Best();
    for (const literals of cases(term, kind, this.terms, () => this.spend()))
      best.offer(this.#ofLiterals(literals, kind));
    if (this.isSpent) best.offer(UNKNOWN);
    return best.answer;
  }

  #ofLiterals(literals: Literals, kind: Kind): Answer {
    const [values] = literals.of("values", true);
    if (values)
      return firstOf(
        [...values.values.values()].filter((value) => kindOfValue(value) === kind),
        literals,
      );
    switch (kind) {
      case "null":
        return firstOf([null], literals);
      case "boolean":
        return firstOf([true, false], literals);
      case "number":
        return numberFor(literals);
      case "string":
        return textFor(literals);
      case "array":
        return listFor(literals, this);
      case "object":
        return new ObjectSearch(literals, this).search();
    }
  }
}

/** The first of all the values that there are; a sure one, if there is one. */
function firstOf(values: readonly Json[], literals: Literals): Answer {
  const judged = values
    .map((value) => [value, literals.holds(value)] as const)
    .filter(([, holding]) => holding !== false);
  const [first] = [...judged.filter(([, holding]) => holding), ...judged];
  return first === undefined ? NONE : found(first[0], first[1] === true);
}
