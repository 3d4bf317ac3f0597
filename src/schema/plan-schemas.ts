import type { Call, Group } from "../model/event.ts";
import type { Json, JsonObject, MutableJsonObject } from "../model/json.ts";
import { payloadFrom, typesByName, withVersionFields } from "../model/payload.ts";
import type { NamedType, Plan } from "../model/plan.ts";
import type { Property } from "../model/property.ts";
import type { Shape } from "../model/shape.ts";
import { Definitions } from "./definitions.ts";
import { fragmentOf } from "./fragment.ts";
import { MadeSchemas } from "./made-schemas.ts";
import { RawSchema } from "./raw-schema.ts";
import { addProperties, addWords, newPropertySchema, type Projection, shapeSchema } from "./shape-schema.ts";

/** How a schema refers to named types: by `$defs` of its own, or by the `$id` of each. */
export type RefTo = (type: string) => string;

/** The reference into a schema's own `$defs`. */
const localRef: RefTo = (type) => fragmentOf(["$defs", type]);

/** The one projection of a plan to JSON Schema 2020-12: types, validators, audit and diff all read it. */
export class PlanSchemas {
  readonly plan: Plan;
  readonly types: ReadonlyMap<string, NamedType>;
  readonly #refTo: RefTo;
  readonly #projection: Projection;
  readonly #definitions: Definitions;
  readonly #made = new Map<string, JsonObject>();

  /** `others` is another projection of the same plan: what both would make, is made once. */
  constructor(plan: Plan, refTo: RefTo = localRef, others?: PlanSchemas) {
    this.plan = plan;
    this.types = typesByName(plan);
    this.#refTo = refTo;
    this.#definitions = new Definitions(this.types, refTo === localRef ? (type) => this.type(type) : undefined);
    const made = new MadeSchemas(others ? others.#projection.made : undefined);
    this.#projection = {
      timestamps: plan.conventions.timestamps,
      refTo: (type) => {
        made.refers();
        return refTo(type);
      },
      carried: (properties) => this.carried(properties),
      raw: (schema, pointer) => {
        made.refers();
        return new RawSchema(schema).keywords(fragmentOf(["$defs", this.#definitions.keyOf(pointer)]));
      },
      made,
    };
  }

  /** The payload of an event or page as it is on the wire; from one source, or from whoever may send it. */
  call(call: Call, source?: string): JsonObject {
    const properties = this.payload(call, source);
    const make = () => this.#object(call.title, call.description, properties, call.additionalProperties);
    if (properties !== call.properties) return make();
    // Nothing comes on top of its own, from no source: whoever asks is given the same.
    const { made } = this.#projection;
    return made.known(call) ?? made.made(call, make);
  }

  /** What an event or page carries: its own properties, the event's version, context; from one source, or from all of its. */
  payload(call: Call, source?: string): readonly Property[] {
    return payloadFrom(source === undefined ? call.sources : [source], call, this.plan);
  }

  /** The traits of a person. None is required of a call, which sets some; of the first one, those that the plan says. */
  traits(source?: string, first = false): JsonObject {
    const traits = this.plan.traits.filter(
      ({ sources }) => source === undefined || sources === undefined || sources.includes(source),
    );
    return this.#object(
      "Traits",
      undefined,
      first ? traits : traits.map((trait) => ({ ...trait, required: false })),
      false,
    );
  }

  /** Whether a schema that this made is of a property that holds personal data. */
  isPersonal(schema: JsonObject): boolean {
    return this.#projection.made.personal.has(schema);
  }

  /** The attributes of a group. */
  group(group: Group): JsonObject {
    return this.#object(group.title, group.description, group.traits, false);
  }

  /** A named type. What it refers to stands beside it among the `$defs`, or, where types have an `$id` each, inside it. */
  type(type: NamedType): JsonObject {
    const known = this.#made.get(type.name);
    if (known) return known;
    const made: MutableJsonObject = {};
    addWords(made, type.title, type.description);
    Object.assign(made, shapeSchema(type.shape, this.#projection));
    if (type.deprecated) made["deprecated"] = true;
    if (this.#refTo !== localRef) addDefinitions(made, this.#definitions.partsOf(type.shape));
    this.#made.set(type.name, made);
    return made;
  }

  /** A shape by itself, less the named types that it refers to. */
  shape(shape: Shape): JsonObject {
    const schema = shapeSchema(shape, this.#projection);
    addDefinitions(schema, this.#definitions.partsOf(shape));
    return schema;
  }

  /** A shape by itself, with all that it refers to. */
  whole(shape: Shape): JsonObject {
    const schema = shapeSchema(shape, this.#projection);
    addDefinitions(schema, this.#definitions.neededBy([shape]));
    return schema;
  }

  /** A property by itself, with all that it refers to. */
  property(property: Property): JsonObject {
    const schema = newPropertySchema(property, this.#projection);
    addDefinitions(schema, this.definitions([property]));
    return schema;
  }

  /** How a named type is referred to. */
  reference(type: string): string {
    return this.#refTo(type);
  }

  /** What a reference to no type leads to, in a schema that was made before: to a part of a raw schema. */
  referred(ref: string): Json | undefined {
    return this.#definitions.referred(ref);
  }

  /** The `$defs` that properties need: the types that they refer to and those that these do, and parts of raw schemas. */
  definitions(properties: readonly Property[]): JsonObject | undefined {
    return this.#definitions.neededBy(properties.map(({ shape }) => shape));
  }

  /** The properties with the version fields that stand beside them. */
  carried(properties: readonly Property[]): readonly Property[] {
    return withVersionFields(properties, this.types);
  }

  #object(
    title: string | undefined,
    description: string | undefined,
    properties: readonly Property[],
    open: boolean,
  ): JsonObject {
    const schema: MutableJsonObject = {};
    addWords(schema, title, description);
    schema["type"] = "object";
    addProperties(schema, properties, this.#projection);
    schema["additionalProperties"] = open;
    addDefinitions(schema, this.definitions(properties));
    return schema;
  }
}

function addDefinitions(schema: MutableJsonObject, definitions: JsonObject | undefined): void {
  if (definitions) schema["$defs"] = definitions;
}
