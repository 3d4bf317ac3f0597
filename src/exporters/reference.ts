import { isJsonObject, type Json, type JsonObject } from "../model/json.ts";
import { keysOfFragment, valueAt } from "../schema/fragment.ts";

/** A `$ref` of a schema. */
export interface Reference {
  /** What it leads to; nothing where it leads nowhere. */
  readonly target: Json | undefined;
  /** The keys that lead there. */
  readonly keys: readonly string[];
  /** What the schema says beside it. */
  readonly beside: JsonObject;
}

/** References that lead to references end here, wherever they turn. */
const MOST_STEPS = 20;

/** The `$ref` of a schema into `root`; nothing where it has none. */
export function referenceOf({ $ref, ...beside }: JsonObject, root: JsonObject): Reference | undefined {
  if (typeof $ref !== "string") return undefined;
  const keys = keysOfFragment($ref);
  return { target: valueAt(root, keys), keys, beside };
}

/** A schema with all that its references into `root` lead to, nearer words over farther ones. Those in a circle stay. */
export function followed(schema: JsonObject, root: JsonObject): JsonObject {
  let whole = schema;
  for (let step = 0; step < MOST_STEPS; step++) {
    const reference = referenceOf(whole, root);
    if (reference === undefined) return whole;
    const { target, beside } = reference;
    whole = { ...(isJsonObject(target) ? target : {}), ...beside };
  }
  return whole;
}
