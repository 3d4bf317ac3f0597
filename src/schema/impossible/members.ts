import { isJsonObject, type Json, type JsonObject } from "../../model/json.ts";
import type { Conjunct, Keys } from "./conjunct.ts";

/** What is required, and where that is said. */
export function requiredOf(all: readonly Conjunct[]): ReadonlyMap<string, Keys> {
  const required = new Map<string, Keys>();
  for (const { schema, keys } of all)
    if (Array.isArray(schema["required"]))
      for (const [index, name] of schema["required"].entries())
        required.set(String(name), [...keys, "required", index]);
  return required;
}

/** What a schema says of a property: by its name, by patterns, else by `additionalProperties`. */
export function membersOf(name: string, schema: JsonObject): readonly (readonly [Keys, Json])[] {
  const { properties, patternProperties, additionalProperties } = schema;
  const own: readonly (readonly [Keys, Json])[] =
    isJsonObject(properties) && Object.hasOwn(properties, name)
      ? [[["properties", name], properties[name] ?? true]]
      : [];
  const matching = Object.entries(isJsonObject(patternProperties) ? patternProperties : {}).filter(([pattern]) =>
    new RegExp(pattern, "u").test(name),
  );
  const all = [...own, ...matching.map(([pattern, member]) => [["patternProperties", pattern], member] as const)];
  return all.length > 0 || additionalProperties === undefined
    ? all
    : [[["additionalProperties"], additionalProperties]];
}

/** How many properties may be there at most. */
export function roomIn(all: readonly Conjunct[]): number {
  const closed = all.filter(
    ({ schema }) => schema["additionalProperties"] === false && schema["patternProperties"] === undefined,
  );
  return Math.min(
    Number.POSITIVE_INFINITY,
    ...closed.map(({ schema: { properties } }) => (isJsonObject(properties) ? Object.keys(properties).length : 0)),
  );
}
