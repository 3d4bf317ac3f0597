import type { Call } from "../../model/event.ts";
import type { Plan, Source } from "../../model/plan.ts";
import { child } from "../../model/pointer.ts";
import type { Property, Trait } from "../../model/property.ts";
import type { Shape } from "../../model/shape.ts";
import { PlanSchemas } from "../../schema/plan-schemas.ts";
import type { Side } from "./comparer.ts";
import type { Sent } from "./sent.ts";

/** One of the plans that are compared, with what is asked of it again and again. */
export class PlanSide implements Side {
  readonly plan: Plan;
  readonly schemas: PlanSchemas;
  readonly timestamps: Plan["conventions"]["timestamps"];
  readonly sources: ReadonlyMap<string, Source>;
  readonly #roots = new Map<string, Shape>();

  constructor(plan: Plan) {
    this.plan = plan;
    this.schemas = new PlanSchemas(plan);
    this.timestamps = plan.conventions.timestamps;
    this.sources = new Map(plan.sources.map((source) => [source.name, source]));
  }

  get types(): Side["types"] {
    return this.schemas.types;
  }

  carried(properties: readonly Property[]): readonly Property[] {
    return this.schemas.carried(properties);
  }

  /** The payload of a call as one source sends it, as the shape of one object. Of a person, that of the first call. */
  root(sent: Sent, source: string): Shape {
    const key = `${sent.pointer}\n${source}`;
    const known = this.#roots.get(key);
    if (known !== undefined) return known;
    const made = this.#payload(sent, source);
    this.#roots.set(key, made);
    return made;
  }

  #payload(sent: Sent, source: string): Shape {
    switch (sent.call) {
      case "identify": {
        const isSet = ({ sources }: Trait): boolean => sources === undefined || sources.includes(source);
        return objectOf(sent.traits.filter(isSet), false, sent.pointer);
      }
      case "group":
        return objectOf(sent.group.traits, false, sent.pointer);
      default:
        return objectOf(this.schemas.payload(sent, source), sent.additionalProperties, sent.pointer);
    }
  }

  /** The calls under their names. */
  calls(): readonly Call[] {
    return [...this.plan.events, ...this.plan.pages];
  }
}

/** An object of these properties. */
export const objectOf = (properties: readonly Property[], open: boolean, pointer: string): Shape => ({
  types: ["object"],
  properties,
  additionalProperties: open,
  bounds: {},
  nullable: false,
  pointer: child(pointer),
});
