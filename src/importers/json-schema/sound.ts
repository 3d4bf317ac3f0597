import { isJsonObject, type Json, type JsonObject, jsonObject } from "../../model/json.ts";
import { child, type Pointer } from "../../model/pointer.ts";
import { rawFlaws } from "../../schema/raw-flaws.ts";
import type { Notes } from "../notes.ts";
import { type Spot, told } from "./spot.ts";

/** A raw schema without what no schema may say, a `minProperties` of text or a reference in a circle: that is told. */
export function sound(schema: JsonObject, spot: Spot, notes: Notes): JsonObject {
  const flaws = rawFlaws(schema);
  if (flaws.length === 0) return schema;
  for (const message of new Set(flaws.map((flaw) => flaw.message)))
    notes.lose(told(spot), `the schema ${message}: that is left out`);
  return objectWithout(schema, new Set(flaws.map(({ keys }) => child("", ...keys))), "");
}

function without(value: Json, places: ReadonlySet<Pointer>, at: Pointer): Json {
  if (Array.isArray(value)) return value.map((each: Json, index) => without(each, places, child(at, index)));
  return isJsonObject(value) ? objectWithout(value, places, at) : value;
}

function objectWithout(value: JsonObject, places: ReadonlySet<Pointer>, at: Pointer): JsonObject {
  const made = jsonObject();
  for (const [key, inner] of Object.entries(value)) {
    const here = child(at, key);
    if (!places.has(here)) made[key] = without(inner, places, here);
  }
  return made;
}
