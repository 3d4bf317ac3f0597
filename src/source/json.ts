import { type Json, type JsonObject, jsonObject } from "../model/json.ts";
import { isList, isMap, type Value, type ValueMap } from "./value.ts";

/** A value as JSON: maps become objects without prototype, so that every key is only a key. */
export function toJson(value: ValueMap): JsonObject;
export function toJson(value: Value): Json;
export function toJson(value: Value): Json {
  if (isList(value)) return value.map((each) => toJson(each));
  if (!isMap(value)) return value;
  const object = jsonObject();
  for (const [key, member] of value) object[key] = toJson(member);
  return object;
}
