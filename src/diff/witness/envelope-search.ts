import type { Call } from "../../model/event.ts";
import { isJsonObject, type JsonObject } from "../../model/json.ts";
import type { PlanSchemas } from "../../schema/plan-schemas.ts";
import { type Envelope, identityFor } from "./envelope.ts";
import type { PayloadSearch, Question } from "./payload-search.ts";
import type { Search } from "./search.ts";

/** An event or page of a plan. */
export interface CallSide {
  readonly call: Call;
  readonly schemas: PlanSchemas;
}

/** What is found of envelopes, as of payloads. */
export type EnvelopeSearched =
  | { readonly kind: "found"; readonly envelope: Envelope }
  | { readonly kind: "impossible" }
  | { readonly kind: "unknown" };

const IMPOSSIBLE: EnvelopeSearched = { kind: "impossible" };

/** Looks for envelopes that tell apart what two plans say of an event or page. */
export class EnvelopeSearch {
  readonly #payloads: PayloadSearch;
  readonly #schemas = new WeakMap<Call, Map<string, JsonObject>>();

  constructor(payloads: PayloadSearch) {
    this.#payloads = payloads;
  }

  /** An envelope that a call accepts, from one of its sources, the first if none is said. */
  async accepted(side: CallSide, source = side.call.sources[0] ?? ""): Promise<EnvelopeSearched> {
    const { examples } = side.call;
    return enveloped(await this.#payloads.accepted(this.#schema(side, source), { examples }), side.call, source);
  }

  /**
   * An envelope from a source that may send the call in both plans, with properties that one side accepts and the other
   * refuses.
   */
  async between(accepting: CallSide, refusing: CallSide, question: Question = {}): Promise<EnvelopeSearched> {
    const asking = { examples: accepting.call.examples, ...question };
    let searched = IMPOSSIBLE;
    const asked: (readonly [JsonObject, JsonObject])[] = [];
    for (const source of accepting.call.sources.filter((each) => refusing.call.sources.includes(each))) {
      const [right, wrong] = [this.#schema(accepting, source), this.#schema(refusing, source)];
      if (asked.some(([one, other]) => this.#isSame(one, right, question) && this.#isSame(other, wrong, question)))
        continue;
      asked.push([right, wrong]);
      const found = enveloped(await this.#payloads.between(right, wrong, asking), accepting.call, source);
      if (found.kind === "found") return found;
      if (found.kind === "unknown") searched = found;
    }
    return searched;
  }

  #isSame(one: JsonObject, other: JsonObject, { open }: Question): boolean {
    return this.#payloads.isSame(one, other, open);
  }

  /** The schema of a call from a source, made once. */
  #schema({ call, schemas }: CallSide, source: string): JsonObject {
    const known = this.#schemas.get(call) ?? new Map<string, JsonObject>();
    this.#schemas.set(call, known);
    const schema = known.get(source) ?? schemas.call(call, source);
    known.set(source, schema);
    return schema;
  }
}

function enveloped(search: Search, call: Call, source: string): EnvelopeSearched {
  if (search.kind !== "found") return search;
  const properties = isJsonObject(search.payload) ? search.payload : {};
  return { kind: "found", envelope: { source, event: call.name, identity: identityFor(call), properties } };
}
