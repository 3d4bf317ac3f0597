import { type Json, jsonObject } from "../../model/json.ts";
import { type Answer, Best, type Found, found, NONE, UNKNOWN } from "./answer.ts";
import type { Asking } from "./asking.ts";
import type { Literals } from "./literal.ts";
import type { Atom, Term } from "./term.ts";

type Members = Extract<Atom, { readonly op: "members" }>;

/** One way to break what is asked of members: a property, and what it must be. */
interface Way {
  readonly name: string;
  readonly term: Term;
  readonly answer: Found;
}

/** Looks for an object for which all holds, with as few and as small properties as can be. */
export class ObjectSearch {
  readonly #solver: Asking;
  readonly #members: readonly Members[];
  readonly #broken: readonly Members[];
  readonly #required: ReadonlySet<string>;
  readonly #absent: ReadonlySet<string>;
  #isSure: boolean;

  constructor(literals: Literals, solver: Asking) {
    this.#solver = solver;
    this.#members = literals.of("members", true);
    this.#broken = literals.of("members", false);
    this.#required = new Set(literals.of("required", true).map(({ name }) => name));
    this.#absent = new Set(literals.of("required", false).map(({ name }) => name));
    this.#isSure = !literals.isOpaque;
  }

  search(): Answer {
    const needed = new Map<string, Term>();
    for (const name of this.#required) needed.set(name, this.#termOf(name));
    const best = new Best();
    for (const [name, term] of needed) {
      const answer = this.#absent.has(name) ? NONE : this.#solver.solve(term);
      if (answer.kind === "none") return NONE;
      best.offer(answer);
      if (answer.kind === "unknown") this.#isSure = false;
    }
    // Without one of its properties there is no object, whatever is broken.
    if ([...needed.values()].some((term) => this.#solver.solve(term).kind === "unknown")) return UNKNOWN;
    return this.#break(0, needed);
  }

  /** What a property must be. */
  #termOf(name: string): Term {
    return this.#solver.terms.all(...this.#members.map(({ named, others }) => named.get(name) ?? others));
  }

  /** Breaks what must be broken, from one on, beside the properties that are there already. */
  #break(index: number, there: ReadonlyMap<string, Term>): Answer {
    const broken = this.#broken[index];
    if (broken === undefined) return this.#made(there);
    const best = new Best();
    const ways = this.#ways(broken, there, best);
    // Where this is the last one, the cheapest way is the best.
    const tried = index === this.#broken.length - 1 ? cheapest(ways, (way) => this.#cost(way, there)) : ways;
    for (const { name, term } of tried) {
      if (!this.#solver.spend()) {
        best.offer(UNKNOWN);
        break;
      }
      best.offer(this.#break(index + 1, new Map([...there, [name, term]])));
    }
    return best.answer;
  }

  #cost({ name, answer }: Way, there: ReadonlyMap<string, Term>): number {
    const known = there.get(name);
    const before = known === undefined ? undefined : this.#solver.solve(known);
    return answer.weight - (before?.kind === "found" ? before.weight : -2);
  }

  /** The ways that there are; tells `best` of those that may be. */
  #ways({ named, others }: Members, there: ReadonlyMap<string, Term>, best: Best): readonly Way[] {
    const terms = this.#solver.terms;
    const ways: Way[] = [];
    const offer = (name: string, unlike: Term): void => {
      if (unlike === terms.any || this.#absent.has(name)) return;
      const term = terms.all(there.get(name) ?? this.#termOf(name), terms.not(unlike));
      const answer = this.#solver.solve(term);
      if (answer.kind === "unknown") best.offer(UNKNOWN);
      if (answer.kind === "found") ways.push({ name, term, answer });
    };
    for (const [name, term] of named) offer(name, term);
    if (others !== terms.any) for (const name of this.#otherNames(named, there)) offer(name, others);
    return ways;
  }

  /** The names that are spoken of elsewhere, and one of which nobody speaks. */
  #otherNames(named: ReadonlyMap<string, Term>, there: ReadonlyMap<string, Term>): ReadonlySet<string> {
    const spoken = new Set([...this.#members, ...this.#broken].flatMap((members) => [...members.named.keys()]));
    for (const name of [...this.#required, ...this.#absent, ...there.keys()]) spoken.add(name);
    const names = new Set([...spoken].filter((name) => !named.has(name)));
    return names.add(unspoken(spoken));
  }

  #made(there: ReadonlyMap<string, Term>): Answer {
    const value = jsonObject();
    let sure = this.#isSure;
    // In the order in which a schema names them.
    const named = this.#members.flatMap((members) => [...members.named.keys()]);
    for (const name of new Set([...named, ...there.keys()])) {
      const term = there.get(name);
      if (term === undefined) continue;
      const answer = this.#solver.solve(term);
      if (answer.kind !== "found") return answer;
      value[name] = answer.value;
      sure &&= answer.sure;
    }
    return found(value satisfies Json, sure);
  }
}

/** The cheapest of the sure ways, else of the others. */
function cheapest(ways: readonly Way[], cost: (way: Way) => number): readonly Way[] {
  const sure = ways.filter(({ answer }) => answer.sure);
  const [first, ...rest] = sure.length > 0 ? sure : ways;
  if (first === undefined) return [];
  return [rest.reduce((best, way) => (cost(way) < cost(best) ? way : best), first)];
}

function unspoken(spoken: ReadonlySet<string>): string {
  for (let index = 1; ; index++) {
    const name = index === 1 ? "other" : `other_${index}`;
    if (!spoken.has(name)) return name;
  }
}
