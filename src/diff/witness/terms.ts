import { canonicalJson, type Json, type JsonObject } from "../../model/json.ts";
import type { Atom, Kind, Term } from "./term.ts";

type Body = Term extends infer T ? (T extends Term ? Omit<T, "id"> : never) : never;

/** Makes terms, each once: what means the same by its text is the same object, and comparing two is comparing ids. */
export class Terms {
  readonly #made = new Map<string, Term>();
  readonly any = this.#intern("any", { op: "any" });
  readonly never = this.#intern("never", { op: "never" });

  kind(kind: Kind): Term {
    return this.atom({ op: "kind", kind });
  }

  /** One of some values. */
  values(values: readonly Json[]): Term {
    if (values.length === 0) return this.never;
    return this.atom({ op: "values", values: new Map(values.map((value) => [canonicalJson(value), value])) });
  }

  atom(atom: Atom): Term {
    return this.#intern(keyOf(atom), atom);
  }

  not(term: Term): Term {
    if (term.op === "any") return this.never;
    if (term.op === "never") return this.any;
    return term.op === "not" ? term.of : this.#intern(`not ${term.id}`, { op: "not", of: term });
  }

  all(...terms: readonly Term[]): Term {
    return this.#joined("all", terms, this.any, this.never);
  }

  some(...terms: readonly Term[]): Term {
    return this.#joined("some", terms, this.never, this.any);
  }

  /** Objects with these members, and no others where `closed`. */
  object(members: ReadonlyMap<string, Term>, others: Term = this.any): Term {
    return this.all(
      this.kind("object"),
      this.atom({ op: "members", named: members, others }),
      ...[...members.keys()].map((name) => this.atom({ op: "required", name })),
    );
  }

  /** The one object, taken apart. */
  oneObject(value: JsonObject): Term {
    return this.object(new Map(Object.entries(value).map(([name, each]) => [name, this.values([each])])), this.never);
  }

  /** `neutral` adds nothing to the others, and nothing can be added to `final`. */
  #joined(op: "all" | "some", terms: readonly Term[], neutral: Term, final: Term): Term {
    const parts = new Map<number, Term>();
    const add = (term: Term): void => {
      if (term.op === op) term.of.forEach(add);
      else if (term !== neutral) parts.set(term.id, term);
    };
    terms.forEach(add);
    const contrary = [...parts.values()].some((term) => term.op === "not" && parts.has(term.of.id));
    if (contrary || parts.has(final.id)) return final;
    const of = [...parts.values()].sort((a, b) => a.id - b.id);
    const [only = neutral] = of;
    return of.length <= 1 ? only : this.#intern(`${op} ${of.map(({ id }) => id).join()}`, { op, of });
  }

  #intern(key: string, body: Body): Term {
    const known = this.#made.get(key);
    if (known) return known;
    const made: Term = { ...body, id: this.#made.size };
    this.#made.set(key, made);
    return made;
  }
}

function keyOf(atom: Atom): string {
  if (atom.op === "values") return `values ${[...atom.values.keys()].sort().join()}`;
  if (atom.op === "items") return `items ${atom.of.id}`;
  if (atom.op !== "members") return canonicalJson({ ...atom });
  const named = [...atom.named]
    .filter(([, term]) => term !== atom.others)
    .map(([name, term]) => `${JSON.stringify(name)}:${term.id}`)
    .sort();
  return `members ${named.join()};${atom.others.id}`;
}
