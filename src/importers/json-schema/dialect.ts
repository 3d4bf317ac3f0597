import { isJsonObject, type Json, type JsonObject, jsonObject, type MutableJsonObject } from "../../model/json.ts";
import { fragmentOf, keysOfFragment, valueAt } from "../../schema/fragment.ts";

/** Keywords that hold values or words, where nothing is a schema. */
const VALUES = new Set(["enum", "const", "default", "examples", "example", "required", "type", "dependentRequired"]);

/** Keywords that hold schemas by name. */
const BY_NAME = new Set(["properties", "patternProperties", "$defs", "definitions", "dependentSchemas"]);

/** Keywords that older drafts, OpenAPI and vendors write beside a schema, and that say nothing about payloads. */
const IDLE = new Set(["$comment", "readOnly", "writeOnly", "labels", "example", "externalDocs", "xml"]);

/**
 * A schema of any draft from 03 to 2020-12, and of OpenAPI 3.0, as 2020-12 says it: boolean `exclusiveMinimum`
 * (draft-04), `required` inside a property (draft-03), `divisibleBy`, `items` as a list, `dependencies`, `nullable`.
 * The drafts' own lists of changes say what each became (json-schema.org/draft/2020-12/release-notes, 2022-06).
 */
export function modernSchema(schema: Json): Json {
  return modernInside(schema, schema);
}

/** `root` is what references by pointer begin at. */
function modernInside(schema: Json, root: Json): Json {
  if (!isJsonObject(schema)) return schema;
  const modern = jsonObject();
  for (const [keyword, value] of Object.entries(schema)) modern[keyword] = modernValue(keyword, value, root);
  requiredInside(schema, modern);
  exclusive(modern, "minimum", "exclusiveMinimum");
  exclusive(modern, "maximum", "exclusiveMaximum");
  move(modern, "divisibleBy", "multipleOf");
  tuples(modern);
  dependencies(modern);
  openApiNull(modern);
  anyType(modern);
  for (const keyword of IDLE) delete modern[keyword];
  return modern;
}

function modernValue(keyword: string, value: Json, root: Json): Json {
  if (keyword === "$ref" && typeof value === "string" && value.startsWith("#/")) return modernRef(value, root);
  if (VALUES.has(keyword)) return value;
  if (Array.isArray(value)) return value.map((each: Json) => modernInside(each, root));
  if (BY_NAME.has(keyword) || keyword === "dependencies") return isJsonObject(value) ? mapped(value, root) : value;
  return modernInside(value, root);
}

/** A reference into a tuple, or past it, by the words of 2020-12: `#/items/0` is `#/prefixItems/0`. */
function modernRef(ref: string, root: Json): string {
  const keys = keysOfFragment(ref);
  const isTuple = (at: number): boolean => Array.isArray(valueAt(root, [...keys.slice(0, at), "items"]));
  const modern = keys.map((key, at) => {
    if (key === "items" && isTuple(at)) return "prefixItems";
    return key === "additionalItems" && isTuple(at) ? "items" : key;
  });
  return modern.every((key, at) => key === keys[at]) ? ref : fragmentOf(modern);
}

function mapped(schemas: JsonObject, root: Json): JsonObject {
  const made = jsonObject();
  for (const [name, schema] of Object.entries(schemas)) made[name] = modernInside(schema, root);
  return made;
}

/** Draft-03: `{ properties: { id: { required: true } } }`. */
function requiredInside(schema: JsonObject, modern: MutableJsonObject): void {
  const { properties } = schema;
  if (typeof modern["required"] === "boolean") delete modern["required"];
  if (!isJsonObject(properties)) return;
  const names = Object.entries(properties)
    .filter(([, inner]) => isJsonObject(inner) && inner["required"] === true)
    .map(([name]) => name);
  if (names.length === 0) return;
  const { required } = modern;
  modern["required"] = [...new Set([...(Array.isArray(required) ? required : []), ...names])];
}

/** Draft-04: `{ minimum: 0, exclusiveMinimum: true }`. */
function exclusive(schema: MutableJsonObject, bound: string, flag: string): void {
  if (typeof schema[flag] !== "boolean") return;
  const isExclusive = schema[flag] === true && schema[bound] !== undefined;
  delete schema[flag];
  if (isExclusive) move(schema, bound, flag);
}

function move(schema: MutableJsonObject, from: string, to: string): void {
  const value = schema[from];
  if (value === undefined) return;
  delete schema[from];
  if (schema[to] === undefined) schema[to] = value;
}

function tuples(schema: MutableJsonObject): void {
  const { items, additionalItems } = schema;
  delete schema["additionalItems"];
  if (!Array.isArray(items)) return;
  schema["prefixItems"] = items;
  delete schema["items"];
  if (additionalItems !== undefined) schema["items"] = additionalItems;
}

function dependencies(schema: MutableJsonObject): void {
  const { dependencies: all } = schema;
  delete schema["dependencies"];
  if (!isJsonObject(all)) return;
  const names = Object.entries(all).filter(([, each]) => Array.isArray(each));
  const schemas = Object.entries(all).filter(([, each]) => !Array.isArray(each));
  if (names.length > 0) schema["dependentRequired"] = Object.fromEntries(names);
  if (schemas.length > 0) schema["dependentSchemas"] = Object.fromEntries(schemas);
}

/** OpenAPI 3.0: `{ type: string, nullable: true }`. */
function openApiNull(schema: MutableJsonObject): void {
  const { nullable, type, enum: values } = schema;
  if (typeof nullable !== "boolean") return;
  delete schema["nullable"];
  if (!nullable || type === undefined) return;
  schema["type"] = [...(Array.isArray(type) ? type : [type]), "null"];
  if (Array.isArray(values) && !values.includes(null)) schema["enum"] = [...values, null];
}

/** Draft-03: `type: any`. */
function anyType(schema: MutableJsonObject): void {
  const { type } = schema;
  if (type === "any" || (Array.isArray(type) && type.includes("any"))) delete schema["type"];
}
