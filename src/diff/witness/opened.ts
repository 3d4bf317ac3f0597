import { isJsonObject, type Json, type JsonObject, jsonObject } from "../../model/json.ts";
import { mapInner } from "../../schema/keywords.ts";

/** The schema as it is where objects that let no other properties in do let them in. */
export function opened(schema: JsonObject): JsonObject {
  const open = jsonObject();
  for (const [keyword, value] of Object.entries(schema))
    if (keyword !== "additionalProperties" || value !== false) open[keyword] = mapInner(keyword, value, openedInner);
  return open;
}

const openedInner = (schema: Json): Json => (isJsonObject(schema) ? opened(schema) : schema);
