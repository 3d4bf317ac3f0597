import type { Layer, Normalization, Pii, Unit } from "./annotation.ts";
import type { Json, JsonObject } from "./json.ts";
import type { Pointer } from "./pointer.ts";

/** The types of JSON Schema. */
export const PRIMITIVES = ["string", "number", "integer", "boolean", "object", "array", "null"] as const;
export type Primitive = (typeof PRIMITIVES)[number];

export const SEMANTICS = [
  "timestamp",
  "email",
  "uuid",
  "date",
  "time",
  "duration",
  "url",
  "phone",
  "currency",
  "country",
  "money",
  "locale",
] as const;
/** A type with a meaning beyond its JSON type; schema/ says what each becomes. */
export type Semantic = (typeof SEMANTICS)[number];

/** The formats of JSON Schema 2020-12 (json-schema.org, validation, section 7.3; 2022-06) that assert here. */
export const FORMATS = [
  "date-time",
  "date",
  "time",
  "duration",
  "email",
  "hostname",
  "ipv4",
  "ipv6",
  "uri",
  "uri-reference",
  "uuid",
  "regex",
] as const;

/** The keywords of JSON Schema that bound a value without changing its type, as the plan spells them. */
export interface Bounds {
  readonly pattern?: string;
  readonly format?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly multipleOf?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
}

/** One value of an enum, with what `values:` says about it. */
export interface EnumValue {
  readonly value: Json;
  readonly description?: string | undefined;
  readonly deprecated?: Deprecation | undefined;
  readonly renamedFrom: readonly Rename[];
  readonly pointer: Pointer;
}

/**
 * What values a property may hold. A bag of keywords that all must hold, as in JSON Schema, resolved: short forms are
 * written out, shared properties are merged in, names of types are known to exist.
 */
export interface Shape {
  /** The JSON types allowed; absent where any is. Absent beside `semantic` and `ref`, which say it themselves. */
  readonly types?: readonly Primitive[] | undefined;
  readonly semantic?: Semantic | undefined;
  /** The name of a type in `plan.types`. */
  readonly ref?: string | undefined;
  readonly enum?: readonly EnumValue[] | undefined;
  readonly const?: Json | undefined;
  readonly bounds: Bounds;
  readonly items?: Shape | undefined;
  readonly properties?: readonly Property[] | undefined;
  /** What other properties an object may have: none (`false`), any (`true`), or values of a shape. */
  readonly additionalProperties?: boolean | Shape | undefined;
  readonly anyOf?: readonly Shape[] | undefined;
  readonly oneOf?: readonly Shape[] | undefined;
  /** `null` is allowed beside everything else that the shape says. */
  readonly nullable: boolean;
  /** Raw JSON Schema 2020-12 that must hold too. */
  readonly schema?: JsonObject | undefined;
  readonly title?: string | undefined;
  readonly description?: string | undefined;
  /** Where it is written: of a merged property, its most specific place. */
  readonly pointer: Pointer;
}

/** Says nothing of a value's bounds; one object for all shapes that have none. */
export const NO_BOUNDS: Bounds = {};

/**
 * The shape that any value has. Every member stands in its place, said or not, as it does in all shapes that are made:
 * objects of one form are read many times faster than objects of many forms, and a plan has ten thousand of them.
 */
export const anyShape = (pointer: Pointer): Shape => ({
  types: undefined,
  semantic: undefined,
  ref: undefined,
  enum: undefined,
  const: undefined,
  bounds: NO_BOUNDS,
  items: undefined,
  properties: undefined,
  additionalProperties: undefined,
  anyOf: undefined,
  oneOf: undefined,
  nullable: false,
  schema: undefined,
  title: undefined,
  description: undefined,
  pointer,
});

/** An earlier name of the same thing, from `renamedFrom`. */
export interface Rename {
  readonly name: string;
  /** An ISO date, exclusive: until then the client sends both names. */
  readonly sendBothUntil?: string;
}

/** What `deprecated` says. Dates are ISO dates, versions are of the plan. */
export interface Deprecation {
  readonly since?: string;
  readonly replacedBy?: string;
  readonly removeAfter?: string;
  readonly sendUntil?: string;
  readonly reason?: string;
  readonly pointer: Pointer;
}

/** A property of an event, object, person or account, resolved. */
export interface Property {
  readonly name: string;
  readonly shape: Shape;
  readonly required: boolean;
  readonly title?: string | undefined;
  readonly description?: string | undefined;
  readonly examples: readonly Json[];
  readonly unit?: Unit | undefined;
  readonly pii?: Pii | undefined;
  readonly since?: string | undefined;
  readonly deprecated?: Deprecation | undefined;
  readonly renamedFrom: readonly Rename[];
  readonly normalize: readonly Normalization[];
  readonly default?: Json | undefined;
  /** The client sends `default` where the app gives nothing. */
  readonly fill: boolean;
  /** The most specific place that says something about it. */
  readonly pointer: Pointer;
  readonly layers: readonly Layer[];
}
