import { isJsonObject, type Json, type JsonObject, type MutableJsonObject } from "../../model/json.ts";

/** Keywords whose schemas are asked about the value itself. */
const OF_THE_VALUE = ["allOf", "anyOf", "oneOf"];
const ONE_OF_THE_VALUE = ["not", "if", "then", "else"];

/**
 * A schema without the properties that some values do not have: of these values it says the same, and compiling it costs
 * what they are large, not what the schema is.
 */
export function pruned(schema: JsonObject, values: readonly Json[]): JsonObject {
  const kept: MutableJsonObject = { ...schema };
  const { properties, items } = schema;
  if (isJsonObject(properties)) kept["properties"] = ofMembers(properties, values.filter(isJsonObject));
  if (isJsonObject(items))
    kept["items"] = pruned(
      items,
      values.flatMap((value) => (Array.isArray(value) ? value : [])),
    );
  for (const keyword of OF_THE_VALUE) {
    const branches = schema[keyword];
    if (Array.isArray(branches)) kept[keyword] = branches.map((branch: Json) => prunedInner(branch, values));
  }
  for (const keyword of ONE_OF_THE_VALUE) {
    const inner = schema[keyword];
    if (inner !== undefined) kept[keyword] = prunedInner(inner, values);
  }
  return kept;
}

const prunedInner = (schema: Json, values: readonly Json[]): Json =>
  isJsonObject(schema) ? pruned(schema, values) : schema;

function ofMembers(properties: JsonObject, values: readonly JsonObject[]): JsonObject {
  const members = Object.entries(properties).flatMap(([name, inner]) => {
    const held = values.flatMap((value) => (Object.hasOwn(value, name) ? [value[name] ?? null] : []));
    return held.length > 0 ? [[name, prunedInner(inner, held)] as const] : [];
  });
  return Object.fromEntries(members);
}
