import { isJsonObject, type Json, type JsonObject } from "../../model/json.ts";
import { keysOfFragment, valueAt } from "../../schema/fragment.ts";

/** One step into a payload: a property by its name, or any item of an array. */
export type Step = { readonly property: string } | "items";

/** The schema with which references are followed, as far as a schema is nothing but one. */
export function followed(schema: Json, root: JsonObject): Json {
  let at = schema;
  // A raw schema may lead round in a circle.
  for (let count = 0; count < 32 && isJsonObject(at) && typeof at["$ref"] === "string"; count++)
    at = valueAt(root, keysOfFragment(at["$ref"])) ?? true;
  return at;
}

/**
 * What a schema asks of the values that a step leads to. Nothing where it does not say so itself: inside `anyOf` and the
 * like it depends on the branch.
 */
export function schemaAt(schema: Json, step: Step, root: JsonObject): Json | undefined {
  const at = nullLeftOut(followed(schema, root), root);
  if (!isJsonObject(at)) return at;
  if (["anyOf", "oneOf", "allOf", "not", "if", "patternProperties", "prefixItems"].some((keyword) => keyword in at))
    return undefined;
  if (step === "items") return at["items"] ?? true;
  const { properties, additionalProperties = true } = at;
  if (!isJsonObject(properties)) return additionalProperties;
  return Object.hasOwn(properties, step.property) ? properties[step.property] : additionalProperties;
}

/** What is there where `null` may be too. */
function nullLeftOut(schema: Json, root: JsonObject): Json {
  if (!isJsonObject(schema) || !Array.isArray(schema["anyOf"])) return schema;
  const [inner, nothing, ...more] = schema["anyOf"];
  const isNull = isJsonObject(nothing) && nothing["type"] === "null";
  return isNull && more.length === 0 ? followed(inner, root) : schema;
}
