import type { NamedType, Plan } from "../../src/model/plan.ts";
import type { Property } from "../../src/model/property.ts";
import type { Shape } from "../../src/model/shape.ts";
import { PlanSchemas } from "../../src/schema/plan-schemas.ts";

/**
 * A plan as an app takes it, whose schemas are those of what the app passes: without context, without the constants and
 * versions that the client fills in, and with a `Date` wherever a timestamp may be.
 */
export function takenPlan(plan: Plan): Plan {
  const taken = new Taken(plan);
  const { eventVersionField: _, ...conventions } = plan.conventions;
  return {
    ...plan,
    conventions,
    context: [],
    types: plan.types.flatMap((type) => taken.types(type)),
    events: plan.events.map((event) => ({ ...event, properties: taken.filled(event.properties) })),
  };
}

/** The name of a type in the form in which the app passes all of it. */
const asPassed = (name: string): string => `${name} as passed`;

class Taken {
  readonly #schemas: PlanSchemas;
  readonly #timestamp: string;

  constructor(plan: Plan) {
    this.#schemas = new PlanSchemas(plan);
    this.#timestamp = plan.conventions.timestamps === "unix_seconds" ? "number | Date" : "string | Date";
  }

  /** A type in both its forms. */
  types({ versionField: _, ...type }: NamedType): readonly NamedType[] {
    return [
      { ...type, shape: this.#shape(type.shape, false) },
      { ...type, name: asPassed(type.name), shape: this.#shape(type.shape, true) },
    ];
  }

  /** Properties of an object that the client completes. */
  filled(properties: readonly Property[]): readonly Property[] {
    return properties
      .filter(({ shape }) => shape.const === undefined)
      .map((property) => ({
        ...property,
        required: property.required && !property.fill,
        shape: this.#shape(property.shape, false),
      }));
  }

  /** Properties of an object that the app completes. */
  #passedOn(properties: readonly Property[]): readonly Property[] {
    return this.#schemas
      .carried(properties)
      .map((property) => ({ ...property, shape: this.#shape(property.shape, true) }));
  }

  #shape(shape: Shape, passed: boolean): Shape {
    const { ref, items, properties, additionalProperties, anyOf, oneOf } = shape;
    if (shape.semantic === "timestamp" && shape.enum === undefined && shape.const === undefined)
      return this.#date(shape);
    return {
      ...shape,
      ...(ref !== undefined && { ref: passed ? asPassed(ref) : ref }),
      ...(items && { items: this.#shape(items, passed) }),
      ...(properties && { properties: passed ? this.#passedOn(properties) : this.filled(properties) }),
      ...(typeof additionalProperties === "object" && {
        additionalProperties: this.#shape(additionalProperties, true),
      }),
      ...(anyOf && { anyOf: anyOf.map((branch) => this.#shape(branch, true)) }),
      ...(oneOf && { oneOf: oneOf.map((branch) => this.#shape(branch, true)) }),
    };
  }

  #date({ nullable, pointer }: Shape): Shape {
    return {
      bounds: {},
      nullable: false,
      pointer,
      schema: { tsType: `(${this.#timestamp}${nullable ? " | null" : ""})` },
    };
  }
}
