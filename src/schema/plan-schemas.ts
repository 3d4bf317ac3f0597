import type { Call, Group } from "../model/event.ts";
import { type Json, type JsonObject, jsonObject, type MutableJsonObject } from "../model/json.ts";
import { contextOf, typesByName, writtenProperty } from "../model/payload.ts";
import type { NamedType, Plan } from "../model/plan.ts";
import type { Pointer } from "../model/pointer.ts";
import type { Property } from "../model/property.ts";
import type { Shape } from "../model/shape.ts";
import { versionFields } from "../model/version-field.ts";
import { fragmentOf, keysOfFragment, valueAt } from "./fragment.ts";
import { MadeSchemas } from "./made-schemas.ts";
import { RawSchema } from "./raw-schema.ts";
import { Reach } from "./reach.ts";
import { addProperties, addWords, newPropertySchema, type Projection, shapeSchema } from "./shape-schema.ts";

/** How a schema refers to named types: by `$defs` of its own, or by the `$id` of each. */
export type RefTo = (type: string) => string;

/** The reference into a schema's own `$defs`. */
export const localRef: RefTo = (type) => fragmentOf(["$defs", type]);

/** The one projection of a plan to JSON Schema 2020-12: types, validators, audit and diff all read it. */
export class PlanSchemas {
  readonly plan: Plan;
  readonly types: ReadonlyMap<string, NamedType>;
  readonly #refTo: RefTo;
  readonly #projection: Projection;
  readonly #definitions = new Map<string, JsonObject>();
  readonly #reached = new Map<string, Reach>();
  /** What raw schemas refer to of themselves, by its key in `$defs`. */
  readonly #parts = new Map<string, JsonObject>();

  /** `others` is another projection of the same plan: what both would make, is made once. */
  constructor(plan: Plan, refTo: RefTo = localRef, others?: PlanSchemas) {
    this.plan = plan;
    this.types = typesByName(plan);
    this.#refTo = refTo;
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
        return new RawSchema(schema).keywords(fragmentOf(["$defs", this.#partsKey(pointer)]));
      },
      made,
    };
  }

  /** The payload of an event or page as it is on the wire; from one source, or from whoever may send it. */
  call(call: Call, source?: string): JsonObject {
    const properties = this.payload(call, source);
    return this.#object(call.title, call.description, properties, call.additionalProperties);
  }

  /** All that an event or page carries: its own, version fields, the event's version, context. */
  payload(call: Call, source?: string): readonly Property[] {
    const sources = source === undefined ? call.sources : [source];
    const context = contextOf(this.plan, sources).map((property) => {
      const always = property.sources === undefined || sources.every((each) => property.sources?.includes(each));
      return always ? property : { ...property, required: false };
    });
    const { eventVersionField } = this.plan.conventions;
    const version =
      eventVersionField !== undefined && call.version !== undefined
        ? [writtenProperty(eventVersionField, call.version, call.pointer)]
        : [];
    return [...call.properties, ...version, ...context];
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
    const known = this.#definitions.get(type.name);
    if (known) return known;
    const made: MutableJsonObject = {};
    addWords(made, type.title, type.description);
    Object.assign(made, shapeSchema(type.shape, this.#projection));
    if (type.deprecated) made["deprecated"] = true;
    if (this.#refTo !== localRef) addDefinitions(made, this.#definitionsOf([], Reach.of([type.shape]).raw));
    this.#definitions.set(type.name, made);
    return made;
  }

  /** A shape by itself, less the named types that it refers to. */
  shape(shape: Shape): JsonObject {
    const schema = shapeSchema(shape, this.#projection);
    addDefinitions(schema, this.#definitionsOf([], Reach.of([shape]).raw));
    return schema;
  }

  /** A shape by itself, with all that it refers to. */
  whole(shape: Shape): JsonObject {
    const schema = shapeSchema(shape, this.#projection);
    addDefinitions(schema, this.#definitionsFor([shape]));
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
    const [, key = "", ...keys] = keysOfFragment(ref);
    return valueAt(this.#parts.get(key), keys);
  }

  /** The `$defs` that properties need: the types that they refer to and those that these do, and parts of raw schemas. */
  definitions(properties: readonly Property[]): JsonObject | undefined {
    return this.#definitionsFor(properties.map(({ shape }) => shape));
  }

  #definitionsFor(shapes: readonly Shape[]): JsonObject | undefined {
    const direct = Reach.of(shapes);
    if (this.#refTo !== localRef) return this.#definitionsOf([], direct.raw);
    const reaches = [...direct.types].map((name) => this.#reach(name));
    return this.#definitionsOf(
      reaches.flatMap(({ types }) => [...types]),
      [...direct.raw, ...reaches.flatMap(({ raw }) => [...raw])],
    );
  }

  /** The properties with the version fields that stand beside them. */
  carried(properties: readonly Property[]): readonly Property[] {
    const fields = versionFields(properties, this.types);
    if (fields.length === 0) return properties;
    const written = fields.map(({ name, version, type, beside }) => ({
      ...writtenProperty(name, version, type.pointer),
      required: beside.some(({ required }) => required),
    }));
    return [...properties, ...written];
  }

  #definitionsOf(types: readonly string[], raw: Iterable<Shape>): JsonObject | undefined {
    const definitions = jsonObject();
    const needed = new Set(types);
    if (needed.size > 0)
      for (const type of this.plan.types) if (needed.has(type.name)) definitions[type.name] = this.type(type);
    for (const { schema, pointer } of raw) {
      const key = this.#partsKey(pointer);
      const parts = this.#parts.get(key) ?? new RawSchema(schema ?? {}).parts(fragmentOf(["$defs", key]));
      this.#parts.set(key, parts);
      definitions[key] = parts;
    }
    return Object.keys(definitions).length === 0 ? undefined : definitions;
  }

  /** The key in `$defs` for the parts of the raw schema of a shape: the shape's place, which is the name of no type. */
  #partsKey(pointer: Pointer): string {
    return this.types.has(pointer) ? this.#partsKey(`${pointer}_`) : pointer;
  }

  /** What a type needs, itself included. */
  #reach(name: string): Reach {
    const known = this.#reached.get(name);
    if (known) return known;
    const type = this.types.get(name);
    const reach = Reach.of(type ? [type.shape] : []);
    for (const inner of [...reach.types]) reach.join(this.#reach(inner));
    reach.types.add(name);
    this.#reached.set(name, reach);
    return reach;
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
