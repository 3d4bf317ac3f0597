import { canonicalJson, type Json } from "../../model/json.ts";
import { type Answer, Best, type Found, found, NONE, UNKNOWN } from "./answer.ts";
import type { Asking } from "./asking.ts";
import type { Literals } from "./literal.ts";
import type { Term } from "./term.ts";

/** The longest list that is written out. */
const LONGEST = 1000;

/** A list for which all holds, as short as can be. */
export function listFor(literals: Literals, solver: Asking): Answer {
  return new ListSearch(literals, solver).search();
}

class ListSearch {
  readonly #literals: Literals;
  readonly #solver: Asking;
  readonly #item: Term;
  readonly #unique: boolean;
  readonly #twice: boolean;
  readonly #least: number;
  readonly #most: number;

  constructor(literals: Literals, solver: Asking) {
    this.#literals = literals;
    this.#solver = solver;
    this.#item = solver.terms.all(...literals.of("items", true).map(({ of }) => of));
    this.#unique = literals.of("unique", true).length > 0;
    this.#twice = literals.of("unique", false).length > 0;
    [this.#least, this.#most] = literals.counted("minItems", "maxItems");
  }

  search(): Answer {
    if (this.#least > this.#most || this.#most < 0) return NONE;
    if (this.#least > LONGEST) return UNKNOWN;
    const terms = this.#solver.terms;
    // Each must be broken by some item.
    const broken = this.#literals.of("items", false).map(({ of }) => terms.all(this.#item, terms.not(of)));
    const best = new Best();
    for (const parts of partitions(broken)) {
      if (!this.#solver.spend()) return UNKNOWN;
      const breaking = parts.map((part) => terms.all(...part));
      const short = Math.max(this.#least, breaking.length + (this.#twice ? 1 : 0), this.#twice ? 2 : 0);
      // A longer one is needed only where the shorter ones are left out by name.
      for (let length = short; length <= Math.min(this.#most, short + this.#lists); length++)
        best.offer(this.#ofLength(length, breaking));
    }
    return best.answer;
  }

  /** How many lists are left out by name. */
  get #lists(): number {
    return this.#literals.excluded.filter(Array.isArray).length;
  }

  #ofLength(length: number, breaking: readonly Term[]): Answer {
    const [first = this.#item] = breaking;
    // Like places stand side by side, and begin with the same value.
    const needed = this.#twice ? [first, ...(breaking.length > 0 ? breaking : [first])] : breaking;
    const slots = [...needed, ...Array.from({ length: length - needed.length }, () => this.#item)];
    const many = (this.#unique ? length : 1) + this.#lists;
    const choices = new Map<Term, Choices>();
    for (const slot of slots) if (!choices.has(slot)) choices.set(slot, this.#choices(slot, many));
    const lists = slots.map((slot) => choices.get(slot) ?? NO_CHOICES);
    if (lists.some(({ values, isUnknown }) => values.length === 0 && !isUnknown)) return NONE;
    const found = new Filling(slots, lists, this.#literals, this.#unique, this.#solver).search();
    return found.kind === "none" && lists.some(({ isUnknown }) => isUnknown) ? UNKNOWN : found;
  }

  /** Up to `many` different values of a term. */
  #choices(term: Term, many: number): Choices {
    const values: Found[] = [];
    const terms = this.#solver.terms;
    for (;;) {
      const answer = this.#solver.solve(terms.all(term, terms.not(terms.values(values.map(({ value }) => value)))));
      if (answer.kind !== "found") return { values, isUnknown: answer.kind === "unknown" };
      values.push(answer);
      if (values.length >= many) return { values, isUnknown: false };
    }
  }
}

/** Values for a place in a list; all that there are, or as many as can be needed. */
interface Choices {
  readonly values: readonly Found[];
  readonly isUnknown: boolean;
}

const NO_CHOICES: Choices = { values: [], isUnknown: false };

/** Fills a list from choices for each of its places, so that all holds. */
class Filling {
  readonly #slots: readonly Term[];
  readonly #choices: readonly Choices[];
  readonly #literals: Literals;
  readonly #unique: boolean;
  readonly #solver: Asking;
  readonly #taken: Found[] = [];
  readonly #texts = new Set<string>();

  constructor(
    slots: readonly Term[],
    choices: readonly Choices[],
    literals: Literals,
    unique: boolean,
    solver: Asking,
  ) {
    this.#slots = slots;
    this.#choices = choices;
    this.#literals = literals;
    this.#unique = unique;
    this.#solver = solver;
  }

  search(): Answer {
    if (this.#unique && this.#tooFew()) return NONE;
    return this.#fill(0, 0);
  }

  /** Whether there are fewer values than places for them. */
  #tooFew(): boolean {
    const all = this.#choices.flatMap(({ values }) => values.map(({ value }) => canonicalJson(value)));
    return !this.#choices.some(({ isUnknown }) => isUnknown) && new Set(all).size < this.#slots.length;
  }

  /** Fills the places from one on; like places take their values in order, so that no set of them comes twice. */
  #fill(place: number, from: number): Answer {
    if (!this.#solver.spend()) return UNKNOWN;
    const slot = this.#slots[place];
    if (slot === undefined) return this.#judged();
    const values = this.#choices[place]?.values ?? [];
    const start = this.#slots[place - 1] === slot ? from : 0;
    const best = new Best();
    for (let index = start; index < values.length; index++) {
      const choice = values[index];
      const text = choice && canonicalJson(choice.value);
      if (choice === undefined || text === undefined || (this.#unique && this.#texts.has(text))) continue;
      const added = !this.#texts.has(text);
      this.#taken.push(choice);
      this.#texts.add(text);
      best.offer(this.#fill(place + 1, this.#unique ? index + 1 : index));
      this.#taken.pop();
      if (added) this.#texts.delete(text);
      if (best.answer.kind === "found" && best.answer.sure) break;
    }
    return best.answer;
  }

  #judged(): Answer {
    const value: readonly Json[] = this.#taken.map((each) => each.value);
    const holding = this.#literals.holds(value);
    if (holding === false) return NONE;
    return found(value, holding === true && this.#taken.every(({ sure }) => sure));
  }
}

/** All ways to put things together into groups. */
function* partitions<T>(things: readonly T[]): Generator<readonly (readonly T[])[]> {
  const [first, ...rest] = things;
  if (first === undefined) {
    yield [];
    return;
  }
  for (const groups of partitions(rest)) {
    for (const [index, group] of groups.entries()) yield groups.with(index, [first, ...group]);
    yield [[first], ...groups];
  }
}
