import { isJsonObject, type Json, type JsonObject } from "../../src/model/json.ts";

/** What TypeScript cannot see of a payload, and why a type says no more. */
const UNSEEN: Readonly<Record<string, string>> = {
  pattern: "texts are of any form",
  format: "texts are of any form",
  minLength: "texts are of any length",
  maxLength: "texts are of any length",
  minimum: "numbers have no bounds",
  maximum: "numbers have no bounds",
  exclusiveMinimum: "numbers have no bounds",
  exclusiveMaximum: "numbers have no bounds",
  multipleOf: "numbers have no step",
  minItems: "counts are checked, not typed",
  maxItems: "counts are checked, not typed",
  uniqueItems: "elements may be equal",
};

/**
 * A JSON Schema less what TypeScript cannot see of it: what this accepts is what type-checks. Beside bounds, an integer is
 * any number; of several branches more than one may hold; and where other names have a type, it is also that of the names
 * that the plan knows, since an index signature must take them in.
 */
export function seenSchema(schema: Json): Json {
  if (!isJsonObject(schema)) return schema;
  const seen = Object.entries(schema).flatMap(([keyword, value]): (readonly [string, Json])[] => {
    if (Object.hasOwn(UNSEEN, keyword)) return [];
    if (keyword === "oneOf") return [["anyOf", seenList(value)]];
    return [[keyword, seenValue(keyword, value, schema)]];
  });
  return Object.fromEntries(seen);
}

function seenValue(keyword: string, value: Json, { properties }: JsonObject): Json {
  switch (keyword) {
    case "type":
      return Array.isArray(value) ? [...new Set(value.map(seenType))] : seenType(value);
    case "properties":
    case "$defs":
      return Object.fromEntries(Object.entries(value ?? {}).map(([name, schema]) => [name, seenSchema(schema)]));
    case "additionalProperties":
      return isJsonObject(value)
        ? { anyOf: [seenSchema(value), ...Object.values(properties ?? {}).map(seenSchema)] }
        : value;
    case "items":
      return seenSchema(value);
    default:
      return keyword === "anyOf" ? seenList(value) : value;
  }
}

const seenType = (type: Json): Json => (type === "integer" ? "number" : type);

const seenList = (schemas: Json): Json =>
  Array.isArray(schemas) ? schemas.map((schema: Json) => seenSchema(schema)) : schemas;
