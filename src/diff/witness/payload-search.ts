import type { Json, JsonObject } from "../../model/json.ts";
import { type Focus, focused } from "./focus.ts";
import { opened } from "./opened.ts";
import { type Reading, SchemaReader } from "./schema-reader.ts";
import type { Search } from "./search.ts";
import { Solver } from "./solver.ts";
import type { Term } from "./term.ts";
import { Terms } from "./terms.ts";
import { Trial } from "./trial.ts";
import { type Compile, loadAjv } from "./validator.ts";

/** The schema that accepts nothing. */
const NOTHING: JsonObject = { not: {} };

/** What is asked beside the two schemas. */
export interface Question extends Partial<Reading> {
  /** Where the difference is to be seen; anywhere, if this is not said. */
  readonly focus?: Focus;
  /** Payloads from which a person would know what is found: its values are taken where they do as well. */
  readonly examples?: readonly Json[];
}

/**
 * Looks for payloads that one JSON Schema (2020-12) accepts and another refuses. Both schemas stand alone, as
 * `PlanSchemas` makes them. `impossible` is proved; what is found was tried with ajv on both. One search serves a whole
 * comparison of plans: it remembers the parts that it has seen, whichever side they stand on.
 */
export class PayloadSearch {
  readonly #terms = new Terms();
  readonly #solver = new Solver(this.#terms);
  readonly #closed = new SchemaReader(this.#terms, { open: false });
  readonly #open = new SchemaReader(this.#terms, { open: true });
  #compile: Promise<Compile> | undefined;

  /** Whether two schemas accept the same by their text, whatever they say in words. */
  isSame(one: JsonObject, other: JsonObject, open = false): boolean {
    return this.#read(one, open) === this.#read(other, open);
  }

  /** Whether nothing is accepted: then there is nothing to break. */
  isEmpty(schema: JsonObject, open = false): boolean {
    return this.#solver.search(this.#read(schema, open)).kind === "none";
  }

  /** A payload that a schema accepts. */
  accepted(schema: JsonObject, question: Question = {}): Promise<Search> {
    return this.between(schema, NOTHING, question);
  }

  /** A payload that `accepting` accepts and `refusing` refuses. */
  async between(accepting: JsonObject, refusing: JsonObject, question: Question = {}): Promise<Search> {
    const { focus, open = false, examples = [] } = question;
    const terms = this.#terms;
    const difference = terms.all(this.#read(accepting, open), terms.not(this.#read(refusing, open)));
    const reader = open ? this.#open : this.#closed;
    const seen = focus ? focused(focus, accepting, refusing, reader, terms) : terms.any;
    const asked = terms.all(difference, seen);
    const answer = this.#solver.search(asked);
    if (answer.kind === "none") return { kind: "impossible" };
    const sides = open ? ([opened(accepting), opened(refusing)] as const) : ([accepting, refusing] as const);
    return new Trial(...sides, asked, examples, await this.#ajv()).search(answer);
  }

  #read(schema: JsonObject, open: boolean): Term {
    return (open ? this.#open : this.#closed).read(schema, schema);
  }

  #ajv(): Promise<Compile> {
    this.#compile ??= loadAjv();
    return this.#compile;
  }
}
