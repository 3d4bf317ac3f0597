import { canonicalJson, type Json, type JsonObject, jsonObject, type MutableJsonObject } from "../model/json.ts";
import type { Conventions } from "../model/plan.ts";
import type { Pointer } from "../model/pointer.ts";
import type { Property } from "../model/property.ts";
import { NO_BOUNDS, type Shape } from "../model/shape.ts";
import type { MadeSchemas } from "./made-schemas.ts";
import { addRawKeywords } from "./raw-keywords.ts";
import { semanticSchema } from "./semantics.ts";

/** What a projection needs to know beyond the shape. */
export interface Projection {
  readonly timestamps: Conventions["timestamps"];
  /** The `$ref` of a named type. */
  readonly refTo: (type: string) => string;
  /** The properties that an object carries on the wire: its own, and the version fields beside them. */
  readonly carried: (properties: readonly Property[]) => readonly Property[];
  /** The keywords of the raw schema of the shape at a place, as they stand inside another. */
  readonly raw: (schema: JsonObject, pointer: Pointer) => JsonObject;
  /** The schemas of properties, and which of them hold personal data: JSON Schema has no word for it. */
  readonly made: MadeSchemas;
}

/** The JSON Schema (2020-12) of a shape, without what is said about it in words. */
export function shapeSchema(shape: Shape, projection: Projection): MutableJsonObject {
  const schema: MutableJsonObject = {};
  addShape(schema, shape, projection);
  return schema;
}

// Written into one object keyword by keyword: a plan of a thousand events has ten thousand of these.
function addShape(schema: MutableJsonObject, shape: Shape, projection: Projection): void {
  const inner: MutableJsonObject = shape.nullable ? {} : schema;
  addKeywords(inner, shape, projection);
  if (!shape.nullable) return;
  if (takesNullInType(inner)) Object.assign(schema, withNull(inner));
  else schema["anyOf"] = [inner, { type: "null" }];
}

function addKeywords(schema: MutableJsonObject, shape: Shape, projection: Projection): void {
  const { semantic, ref, types, items, properties, anyOf, oneOf } = shape;
  if (ref !== undefined) schema["$ref"] = projection.refTo(ref);
  if (semantic !== undefined) Object.assign(schema, semanticSchema(semantic, projection.timestamps));
  if (types !== undefined) addType(schema, types.length === 1 ? types : [...new Set(types)]);
  addValues(schema, shape);
  if (shape.bounds !== NO_BOUNDS) Object.assign(schema, shape.bounds);
  if (items) schema["items"] = nestedSchema(items, projection);
  if (properties) addProperties(schema, properties, projection);
  addClosing(schema, shape, projection);
  if (anyOf) schema["anyOf"] = anyOf.map((branch) => nestedSchema(branch, projection));
  if (oneOf) schema["oneOf"] = oneOf.map((branch) => nestedSchema(branch, projection));
  if (shape.schema !== undefined) addRawKeywords(schema, projection.raw(shape.schema, shape.pointer));
}

function addType(schema: MutableJsonObject, types: readonly Json[]): void {
  schema["type"] = types.length === 1 ? (types[0] ?? "null") : types;
}

function addValues(schema: MutableJsonObject, shape: Shape): void {
  if (shape.const !== undefined) schema["const"] = shape.const;
  if (shape.enum === undefined) return;
  if (shape.enum.length > 0) schema["enum"] = distinct(shape.enum.map(({ value }) => value));
  // An empty enum is no valid schema; what it means is that nothing will do.
  else schema["not"] = {};
}

/** The values, each once: draft 07 allows none twice. */
function distinct(values: readonly Json[]): readonly Json[] {
  if (values.every((value) => typeof value === "string")) return [...new Set(values)];
  return [...new Map(values.map((value) => [canonicalJson(value), value])).values()];
}

/** Objects with properties are closed, unless they say otherwise. */
function addClosing(
  schema: MutableJsonObject,
  { properties, additionalProperties }: Shape,
  projection: Projection,
): void {
  if (additionalProperties === undefined) {
    if (properties) schema["additionalProperties"] = false;
  } else
    schema["additionalProperties"] =
      typeof additionalProperties === "boolean" ? additionalProperties : nestedSchema(additionalProperties, projection);
}

/** Adds the `properties` and `required` of an object. */
export function addProperties(schema: MutableJsonObject, own: readonly Property[], projection: Projection): void {
  const properties = jsonObject();
  const required: string[] = [];
  for (const property of projection.carried(own)) {
    properties[property.name] = propertySchema(property, projection);
    if (property.required) required.push(property.name);
  }
  schema["properties"] = properties;
  if (required.length > 0) schema["required"] = required;
}

/** The schema of a property, with what is said about it; the same object each time. */
const propertySchema = (property: Property, projection: Projection): JsonObject =>
  projection.made.known(property) ?? projection.made.made(property, () => newPropertySchema(property, projection));

/** The same as an object of its own, to be added to. */
export function newPropertySchema(property: Property, projection: Projection): MutableJsonObject {
  const { title, description, examples, deprecated, default: standard } = property;
  const schema: MutableJsonObject = {};
  addWords(schema, title, description);
  addShape(schema, property.shape, projection);
  if (examples.length > 0) schema["examples"] = examples;
  if (standard !== undefined) schema["default"] = standard;
  if (deprecated) schema["deprecated"] = true;
  if (property.pii === "personal" || property.pii === "sensitive") projection.made.personal.add(schema);
  return schema;
}

function nestedSchema(shape: Shape, projection: Projection): JsonObject {
  const schema: MutableJsonObject = {};
  addWords(schema, shape.title, shape.description);
  addShape(schema, shape, projection);
  return schema;
}

/** Adds title and description, where they are said. */
export function addWords(schema: MutableJsonObject, title: string | undefined, description: string | undefined): void {
  if (title !== undefined) schema["title"] = title;
  if (description !== undefined) schema["description"] = description;
}

const SINGLE_TYPE = new Set([
  "$ref",
  "const",
  "anyOf",
  "oneOf",
  "allOf",
  "not",
  "if",
  "then",
  "else",
  "$defs",
  "contains",
]);

/** Whether `null` can be let in by the keywords `type` and `enum` alone. */
const takesNullInType = (schema: JsonObject): boolean =>
  !Object.keys(schema).some((keyword) => SINGLE_TYPE.has(keyword));

function withNull(schema: MutableJsonObject): MutableJsonObject {
  const { type, enum: values } = schema;
  if (type !== undefined) addType(schema, nullIn(Array.isArray(type) ? type : [type], "null"));
  if (Array.isArray(values)) schema["enum"] = nullIn(values, null);
  return schema;
}

const nullIn = (list: readonly Json[], nothing: Json): readonly Json[] =>
  list.includes(nothing) ? list : [...list, nothing];
