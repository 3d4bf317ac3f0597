import type { Json, JsonObject } from "../../model/json.ts";
import { PRIMITIVES, type Primitive } from "../../model/shape.ts";

const PRIMITIVE = new Map<Json, Primitive>(PRIMITIVES.map((each) => [each, each]));

/** What tools other than JSON Schema call its types. */
const FOREIGN: ReadonlyMap<Json, Primitive> = new Map<Json, Primitive>([
  ["int", "integer"],
  ["long", "integer"],
  ["float", "number"],
  ["double", "number"],
  ["decimal", "number"],
  ["bool", "boolean"],
  ["text", "string"],
  ["str", "string"],
  ["map", "object"],
  ["dict", "object"],
  ["list", "array"],
]);

/** All types there are; a number may be an integer. */
export const ANY: readonly Primitive[] = ["string", "number", "boolean", "object", "array", "null"];

/** The types that a schema names, each once. `unknown` are those that JSON Schema does not have. */
export interface NamedTypes {
  readonly types: readonly Primitive[] | undefined;
  readonly unknown: readonly Json[];
}

/** Reads `type`. What other tools call `int` or `bool` is understood; what nobody knows is given back. */
export function typesOf({ type }: JsonObject): NamedTypes {
  if (type === undefined) return { types: undefined, unknown: [] };
  const said: readonly Json[] = Array.isArray(type) ? type : [type];
  const types = new Set<Primitive>();
  const unknown: Json[] = [];
  for (const each of said) {
    const primitive = PRIMITIVE.get(each) ?? FOREIGN.get(each);
    if (primitive === undefined) unknown.push(each);
    else types.add(primitive);
  }
  if (types.has("number")) types.delete("integer");
  return { types: types.size === 0 && unknown.length > 0 ? undefined : [...types], unknown };
}

/** The JSON type of a value, as a schema would name it. */
export function typeOf(value: Json): Primitive {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  if (typeof value === "number") return Number.isInteger(value) ? "integer" : "number";
  if (typeof value === "string") return "string";
  return typeof value === "boolean" ? "boolean" : "object";
}

/** Whether a value is of one of the types. */
export function isOf(value: Json, types: readonly Primitive[]): boolean {
  const type = typeOf(value);
  return types.includes(type) || (type === "integer" && types.includes("number"));
}
