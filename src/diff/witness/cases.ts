import { isJsonObject } from "../../model/json.ts";
import { type Literal, Literals } from "./literal.ts";
import { type Atom, isAtom, type Kind, kindOf, kindOfValue, type Term } from "./term.ts";
import type { Terms } from "./terms.ts";

interface Claim {
  readonly term: Term;
  readonly is: boolean;
}

/**
 * Takes a term apart, for the values of one kind: into the ways in which it can hold, each a list of atoms that must hold
 * or must not. Ways that contradict themselves do not come, and none after `spend` refuses one more.
 */
export function* cases(term: Term, kind: Kind, terms: Terms, spend: () => boolean): Generator<Literals> {
  const start = new Case(kind, terms);
  if (start.assume({ term, is: true })) yield* start.split(spend);
}

class Case {
  readonly #kind: Kind;
  readonly #terms: Terms;
  readonly #claims: Map<number, boolean>;
  readonly #literals: Literal[];
  #choices: readonly (readonly Claim[])[];

  constructor(kind: Kind, terms: Terms, from?: Case) {
    this.#kind = kind;
    this.#terms = terms;
    this.#claims = new Map(from ? from.#claims : []);
    this.#literals = from ? [...from.#literals] : [];
    this.#choices = from ? from.#choices : [];
  }

  /** Takes a claim for true, with all that follows; false where it contradicts what was. */
  assume({ term, is }: Claim): boolean {
    const known = this.#claims.get(term.id);
    if (known !== undefined) return known === is;
    this.#claims.set(term.id, is);
    switch (term.op) {
      case "any":
        return is;
      case "never":
        return !is;
      case "not":
        return this.assume({ term: term.of, is: !is });
      case "all":
      case "some":
        return this.#assumeMany(
          term.of.map((each) => ({ term: each, is })),
          (term.op === "all") === is,
        );
      default:
        return this.#assumeAtom(term, is);
    }
  }

  #assumeMany(claims: readonly Claim[], together: boolean): boolean {
    if (together) return claims.every((claim) => this.assume(claim));
    this.#choices = [...this.#choices, claims];
    return true;
  }

  #assumeAtom(atom: Atom, is: boolean): boolean {
    const decided = this.#decided(atom);
    if (decided !== undefined) return decided === is;
    if (atom.op !== "values" || is || this.#kind !== "object") {
      this.#literals.push({ atom, is });
      return true;
    }
    // An object that is left out is one that differs somewhere.
    const objects = [...atom.values.values()].filter(isJsonObject);
    return objects.every((value) => this.assume({ term: this.#terms.oneObject(value), is: false }));
  }

  /** What an atom is for all values of the kind. */
  #decided(atom: Atom): boolean | undefined {
    if (atom.op === "kind") return atom.kind === this.#kind;
    if (atom.op === "values")
      return [...atom.values.values()].some((value) => kindOfValue(value) === this.#kind) ? undefined : false;
    const kind = kindOf(atom);
    return kind === undefined || kind === this.#kind ? undefined : true;
  }

  *split(spend: () => boolean): Generator<Literals> {
    if (!spend()) return;
    const choice = this.#choose();
    if (choice === undefined) yield new Literals(this.#literals);
    else if (choice.length === 1) {
      // Without a second way nothing needs to be kept.
      if (choice.every((claim) => this.assume(claim))) yield* this.split(spend);
    } else
      for (const claim of choice) {
        const way = new Case(this.#kind, this.#terms, this);
        if (way.assume(claim)) yield* way.split(spend);
      }
  }

  /** Takes the choice with the fewest ways that are left. */
  #choose(): readonly Claim[] | undefined {
    const open = this.#choices
      .filter((choice) => !choice.some((claim) => this.#judged(claim) === true))
      .map((choice) => choice.filter((claim) => this.#judged(claim) !== false));
    const fewest = open.reduce<readonly Claim[] | undefined>(
      (best, each) => (best === undefined || each.length < best.length ? each : best),
      undefined,
    );
    this.#choices = open.filter((choice) => choice !== fewest);
    return fewest;
  }

  #judged({ term, is }: Claim): boolean | undefined {
    const known = this.#claims.get(term.id);
    if (known !== undefined) return known === is;
    if (term.op === "not") return this.#judged({ term: term.of, is: !is });
    if (!isAtom(term)) return undefined;
    const decided = this.#decided(term);
    return decided === undefined ? undefined : decided === is;
  }
}
