import type { Call } from "../model/event.ts";
import { isJsonObject, type Json, type JsonObject, jsonObject } from "../model/json.ts";
import type { Property } from "../model/property.ts";
import type { Shape } from "../model/shape.ts";
import type { PlanSchemas } from "./plan-schemas.ts";

/**
 * An event as its client sends it, of what an app passes: with constants, version fields and fills, and texts trimmed
 * and in lower case where the plan says so. Context comes from elsewhere, and is not added.
 */
export const filledCall = (passed: JsonObject, call: Call, schemas: PlanSchemas): JsonObject =>
  filledObject(passed, schemas.payload({ ...call, sources: [] }), schemas);

/** The same for the value of a property. */
export function filledValue(value: Json, { ref, items, properties }: Shape, schemas: PlanSchemas): Json {
  const type = ref === undefined ? undefined : schemas.types.get(ref);
  if (type) return filledValue(value, type.shape, schemas);
  if (Array.isArray(value)) return items ? value.map((each: Json) => filledValue(each, items, schemas)) : value;
  return properties && isJsonObject(value) ? filledObject(value, properties, schemas) : value;
}

function filledObject(passed: JsonObject, properties: readonly Property[], schemas: PlanSchemas): JsonObject {
  const filled = jsonObject();
  // In one order, so that the first fault of a value is the same however its author sorted it.
  for (const name of Object.keys(passed).sort()) filled[name] = passed[name] ?? null;
  for (const property of schemas.carried(properties)) {
    const { name, shape, default: standard, fill } = property;
    const value = filled[name];
    if (value !== undefined) filled[name] = filledValue(normalized(value, property), shape, schemas);
    else if (shape.const !== undefined) filled[name] = shape.const;
    else if (fill && standard !== undefined) filled[name] = standard;
  }
  return filled;
}

function normalized(value: Json, { normalize }: Property): Json {
  if (normalize.length === 0) return value;
  if (Array.isArray(value)) return value.map((each: Json) => textOf(each, normalize));
  return textOf(value, normalize);
}

function textOf(value: Json, normalize: Property["normalize"]): Json {
  if (typeof value !== "string") return value;
  const trimmed = normalize.includes("trim") ? value.trim() : value;
  return normalize.includes("lowercase") ? trimmed.toLowerCase() : trimmed;
}
