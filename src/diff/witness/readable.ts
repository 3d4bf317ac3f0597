import { isJsonObject, type Json, type JsonObject, sameJson } from "../../model/json.ts";
import { valueAt } from "../../schema/fragment.ts";
import { type Keys, placesIn, withAt } from "./places.ts";
import { followed, schemaAt } from "./step.ts";

/** Whether a payload still shows what it is to show. */
export type Shows = (payload: Json) => boolean;

/** How many times the whole payload is gone through; each time it gets smaller, or it stays. */
const ROUNDS = 4;

/**
 * A payload as small as can be, with the values that a person would write: what can be left out is, and what a schema has
 * an example for is that, or what one of the `examples` of whole payloads has there. `shows` holds of the result as of
 * what was given.
 */
export function readable(payload: Json, schema: JsonObject, examples: readonly Json[], shows: Shows): Json {
  let current = shrunk(payload, shows);
  for (const keys of placesIn(current)) {
    const value = valueAt(current, keys);
    const known = [...examplesAt(keys, schema), ...examples.map((example) => valueAt(example, keys))];
    if (value !== undefined && isScalar(value)) current = withFirst(known.filter(isScalar), keys, current, shows);
  }
  return current;
}

const isScalar = (value: Json | undefined): value is Json =>
  value !== undefined && (value === null || typeof value !== "object");

/** The payload with the first of some values at a place that does. */
function withFirst(values: readonly Json[], keys: Keys, payload: Json, shows: Shows): Json {
  const own = valueAt(payload, keys);
  for (const value of values) {
    const changed = sameJson(value, own) ? payload : withAt(payload, keys, value);
    if (changed === payload || shows(changed)) return changed;
  }
  return payload;
}

/** The payload without whatever can be left out, deep things last. */
export function shrunk(payload: Json, shows: Shows): Json {
  let current = payload;
  for (let round = 0; round < ROUNDS; round++) {
    const before = current;
    // From the end, so that taking one away moves none that is still to come.
    for (const keys of [...placesIn(current)].reverse()) {
      const smaller = withAt(current, keys, undefined);
      if (shows(smaller)) current = smaller;
    }
    if (current === before) return current;
  }
  return current;
}

/** The examples that a schema has for a place. */
function examplesAt(keys: Keys, root: JsonObject): readonly Json[] {
  let schema: Json | undefined = root;
  for (const key of keys)
    if (schema !== undefined) schema = schemaAt(schema, typeof key === "number" ? "items" : { property: key }, root);
  if (!isJsonObject(schema)) return [];
  const own = schema["examples"];
  const target = followed(schema, root);
  const shared = isJsonObject(target) ? target["examples"] : undefined;
  return [...(Array.isArray(own) ? own : []), ...(Array.isArray(shared) ? shared : [])];
}
