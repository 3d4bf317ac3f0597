import fc from "fast-check";
import type { Call } from "../../src/model/event.ts";
import type { NamedType, Plan } from "../../src/model/plan.ts";
import type { Property } from "../../src/model/property.ts";
import type { Primitive, Semantic, Shape } from "../../src/model/shape.ts";
import { PlanSchemas } from "../../src/schema/plan-schemas.ts";
import { named, sometimes } from "./arbitrary-property.ts";

/** What an app may pass: JSON, and a `Date` for a timestamp. */
export type Payload = Readonly<Record<string, unknown>>;

/** Values of every kind: right in one place, wrong in another. */
const WRONG = fc.constantFrom<unknown>("x", "", 7, -1, 0.25, true, null, [], ["x"], [[1]], {}, { extra: 1 });

const TEXTS = ["a", "ab", "AB", "EUR", "2026-01-02", "it's", "", "x".repeat(9)];
const NUMBERS = [0, 1, 2, 3, 0.5, 1.25, 12, -1];

const SAMPLES: Readonly<Record<Semantic, readonly unknown[]>> = {
  timestamp: [new Date(1_767_225_600_000)],
  email: ["ada@mail.example"],
  uuid: ["123e4567-e89b-42d3-a456-426614174000"],
  date: ["2026-01-02"],
  time: ["10:20:30Z"],
  duration: ["P1DT2H"],
  url: ["https://shop.example/a"],
  phone: ["+4915112345678"],
  currency: ["EUR"],
  country: ["DE"],
  money: [0, 49.9],
  locale: ["de-DE"],
};

/** Payloads for the events of a plan: most of them right, the others wrong in one place or more. */
export class ArbitraryPayload {
  readonly #types: ReadonlyMap<string, NamedType>;
  readonly #schemas: PlanSchemas;
  readonly #timestamps: readonly unknown[];

  constructor(plan: Plan) {
    this.#schemas = new PlanSchemas(plan);
    this.#types = this.#schemas.types;
    const text = plan.conventions.timestamps === "unix_seconds" ? 1_767_225_600 : "2026-01-01T00:00:00Z";
    this.#timestamps = [...SAMPLES.timestamp, text];
  }

  of({ properties, additionalProperties }: Call): fc.Arbitrary<Payload> {
    return this.#object(properties, additionalProperties, false);
  }

  /** A value of a shape, or now and then another. `passed`: the app says all of an object, constants too. */
  #value(shape: Shape, passed: boolean): fc.Arbitrary<unknown> {
    const right = fc.oneof(...this.#right(shape, passed), ...(shape.nullable ? [fc.constant(null)] : []));
    return fc.oneof({ weight: 15, arbitrary: right }, { weight: 1, arbitrary: WRONG });
  }

  #right(shape: Shape, passed: boolean): readonly fc.Arbitrary<unknown>[] {
    const { ref, semantic, types } = shape;
    if (shape.const !== undefined) return [fc.constant(shape.const)];
    if (shape.enum !== undefined) return [fc.constantFrom(...shape.enum.map(({ value }) => value))];
    const type = ref === undefined ? undefined : this.#types.get(ref);
    if (type) return [this.#value(type.shape, passed)];
    if (semantic !== undefined)
      return [fc.constantFrom(...(semantic === "timestamp" ? this.#timestamps : SAMPLES[semantic]))];
    const branches = shape.anyOf ?? shape.oneOf;
    if (branches) return branches.map((branch) => this.#value(branch, true));
    return (types ?? []).map((each) => this.#ofType(each, shape, passed));
  }

  #ofType(type: Primitive, { items, properties, additionalProperties }: Shape, passed: boolean): fc.Arbitrary<unknown> {
    switch (type) {
      case "array":
        return fc.array(items ? this.#value(items, passed) : WRONG, { maxLength: 3 });
      case "object":
        return this.#object(properties ?? [], additionalProperties ?? properties === undefined, passed);
      case "boolean":
        return fc.boolean();
      case "null":
        return fc.constant(null);
      case "string":
        return fc.constantFrom(...TEXTS);
      default:
        return fc.constantFrom(...NUMBERS);
    }
  }

  #object(properties: readonly Property[], additional: boolean | Shape, passed: boolean): fc.Arbitrary<Payload> {
    const given = passed
      ? this.#schemas.carried(properties)
      : properties.filter(({ shape }) => shape.const === undefined);
    const members = given.map((property) => this.#member(property, passed));
    const other = typeof additional === "object" ? this.#value(additional, true) : WRONG;
    const others = sometimes(additional === false ? 12 : 2, other).map((value) =>
      value === undefined ? [] : [["unknown name", value] as const],
    );
    return fc.tuple(others, ...members).map((entries) => named(entries.flat()));
  }

  #member(
    { name, required, fill, shape }: Property,
    passed: boolean,
  ): fc.Arbitrary<readonly (readonly [string, unknown])[]> {
    const isNeeded = required && (passed || !fill);
    const value = this.#value(shape, passed).map((each) => [[name, each] as const]);
    return fc.oneof({ weight: isNeeded ? 20 : 2, arbitrary: value }, { weight: 1, arbitrary: fc.constant([]) });
  }
}
