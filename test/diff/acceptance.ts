import type { Envelope } from "../../src/diff/witness/envelope.ts";
import type { Call } from "../../src/model/event.ts";
import { isJsonObject, type Json, type JsonObject } from "../../src/model/json.ts";
import type { Plan } from "../../src/model/plan.ts";
import { PlanSchemas } from "../../src/schema/plan-schemas.ts";
import { ajv2020, fromDisk, RAW } from "../schema/support/ajv.ts";

/** One for all: making one takes longer than compiling with it. */
const AJV = ajv2020({ ...RAW, addUsedSchema: false });

/** What a plan accepts, as ajv sees it: independent of how witnesses are looked for. Plans here have no renames. */
export class Acceptance {
  readonly #plan: Plan;
  readonly #schemas: PlanSchemas;
  readonly #verdicts = new Map<string, (payload: unknown) => boolean>();

  constructor(plan: Plan) {
    this.#plan = plan;
    this.#schemas = new PlanSchemas(plan);
  }

  /** Whether the event exists, the source may send it, the identity suffices and the payload is valid. */
  accepts({ source, event, identity, properties }: Envelope, open = false): boolean {
    const call = this.call(event);
    if (call === undefined || !call.sources.includes(source)) return false;
    if (call.identity === "known" && identity !== "known") return false;
    return this.#verdict(call, source, open)(fromDisk(properties));
  }

  call(event: string): Call | undefined {
    return [...this.#plan.events, ...this.#plan.pages].find(({ name }) => name === event);
  }

  schema(call: Call, source: string, open = false): JsonObject {
    const schema = fromDisk(this.#schemas.call(call, source));
    return open ? opened(schema) : schema;
  }

  #verdict(call: Call, source: string, open: boolean): (payload: unknown) => boolean {
    const key = `${call.pointer}\n${source}\n${open}`;
    const known = this.#verdicts.get(key);
    if (known !== undefined) return known;
    const validate = AJV.compile(this.schema(call, source, open));
    const made = (payload: unknown): boolean => validate(payload);
    this.#verdicts.set(key, made);
    return made;
  }
}

/** A schema whose closed objects are open. */
function opened(schema: JsonObject): JsonObject {
  const open = (value: Json): Json => {
    if (Array.isArray(value)) return value.map(open);
    if (!isJsonObject(value)) return value;
    const entries = Object.entries(value).filter(([key, each]) => !(key === "additionalProperties" && each === false));
    return Object.fromEntries(
      entries.map(([key, each]) => [key, key === "const" || key === "enum" ? each : open(each)]),
    );
  };
  const made = open(schema);
  return isJsonObject(made) ? made : schema;
}
