import { isJsonObject, type Json, type JsonObject, jsonObject, type MutableJsonObject } from "../../model/json.ts";
import type { Said } from "../draft.ts";
import type { Around } from "./around.ts";
import { below, type Spot } from "./spot.ts";

/** Adds what an object holds: its properties, and whether others may come. */
export function addMembers(said: Said, schema: JsonObject, reader: Around, spot: Spot, depth: number): void {
  const { properties, required, additionalProperties } = schema;
  const names: ReadonlySet<Json> = new Set(Array.isArray(required) ? required : []);
  const own = isJsonObject(properties) ? properties : {};
  const table: MutableJsonObject = jsonObject();
  for (const [name, inner] of Object.entries(own)) {
    const at = below(spot, "properties", name);
    if (!reader.takes(name, at)) continue;
    const property = reader.said(inner, at, depth + 1);
    if (names.has(name)) property["required"] = true;
    table[name] = property;
  }
  for (const name of names)
    if (typeof name === "string" && !Object.hasOwn(own, name) && reader.takes(name, below(spot, "required")))
      table[name] = unnamed(name, additionalProperties, reader, spot, depth);
  const isNamed = Object.keys(table).length > 0;
  if (isNamed) said["properties"] = table;
  addClosing(said, additionalProperties, isNamed, reader, spot, depth);
  if (isNamed && said["type"] === "object") delete said["type"];
}

/** A property that is required and not described: in a closed object nothing satisfies it. */
function unnamed(name: string, rest: Json | undefined, reader: Around, spot: Spot, depth: number): Said {
  if (rest !== false) return { ...reader.said(rest ?? true, spot, depth + 1), required: true };
  const said: Said = { required: true, schema: { not: {} } };
  reader.notes.comment(
    said,
    `\`${name}\` is required and no property of a closed object: nothing satisfies that. Describe it, or take it out.`,
  );
  return said;
}

function addClosing(
  said: Said,
  rest: Json | undefined,
  isNamed: boolean,
  reader: Around,
  spot: Spot,
  depth: number,
): void {
  if (rest === undefined || rest === true) {
    if (isNamed) said["additionalProperties"] = true;
  } else if (rest === false) {
    if (!isNamed) said["additionalProperties"] = false;
  } else said["additionalProperties"] = reader.said(rest, below(spot, "additionalProperties"), depth + 1);
}
