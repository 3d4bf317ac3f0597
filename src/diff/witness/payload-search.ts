import type { Json, JsonObject } from "../../model/json.ts";
import { opened } from "./opened.ts";
import { type Reading, SchemaReader } from "./schema-reader.ts";
import type { Search } from "./search.ts";
import { Solver } from "./solver.ts";
import type { Term } from "./term.ts";
import { Terms } from "./terms.ts";
import { Trial } from "./trial.ts";
import { type Compile, loadAjv } from "./validator.ts";

/** What is asked beside the two schemas. */
export interface Question extends Partial<Reading> {
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

  /** A payload that `accepting` accepts and `refusing` refuses. */
  async between(accepting: JsonObject, refusing: JsonObject, question: Question = {}): Promise<Search> {
    const { open = false, examples = [] } = question;
    const terms = this.#terms;
    const difference = terms.all(this.#read(accepting, open), terms.not(this.#read(refusing, open)));
    const answer = this.#solver.search(difference);
    if (answer.kind === "none") return { kind: "impossible" };
    const sides = open ? ([opened(accepting), opened(refusing)] as const) : ([accepting, refusing] as const);
    return new Trial(...sides, difference, examples, await this.#ajv()).search(answer);
  }

  #read(schema: JsonObject, open: boolean): Term {
    return (open ? this.#open : this.#closed).read(schema, schema);
  }

  #ajv(): Promise<Compile> {
    this.#compile ??= loadAjv();
    return this.#compile;
  }
}
