import { isJsonObject, type Json, type JsonObject, jsonObject } from "../model/json.ts";
import { keysOfFragment } from "../schema/fragment.ts";
import { mapInner } from "../schema/keywords.ts";

/** A schema whose named types stand where they are referred to; what raw schemas refer to of themselves stays apart. */
export function inlined(schema: JsonObject, isType: (name: string) => boolean): JsonObject {
  const { $defs, ...rest } = schema;
  const definitions = isJsonObject($defs) ? $defs : {};
  const parts = jsonObject();
  for (const [name, part] of Object.entries(definitions)) if (!isType(name)) parts[name] = part;
  const whole = inside(rest, { definitions, isType });
  return Object.keys(parts).length === 0 ? whole : { ...whole, $defs: parts };
}

interface Around {
  readonly definitions: JsonObject;
  readonly isType: (name: string) => boolean;
}

function inside(schema: JsonObject, around: Around): JsonObject {
  const made = jsonObject();
  for (const [keyword, value] of Object.entries(schema))
    made[keyword] = mapInner(keyword, value, (inner) => (isJsonObject(inner) ? inside(inner, around) : inner));
  const { $ref, ...beside } = made;
  const target = typeof $ref === "string" ? typeOf($ref, around) : undefined;
  return target === undefined ? made : together(inside(target, around), beside);
}

/** The type that a reference leads to: types hold no circle. */
function typeOf(ref: string, { definitions, isType }: Around): JsonObject | undefined {
  const [, name = "", ...more] = keysOfFragment(ref);
  const type: Json | undefined = more.length === 0 && isType(name) ? definitions[name] : undefined;
  return isJsonObject(type) ? type : undefined;
}

/** What stands beside the reference must hold as well; its words have the last say. */
function together(type: JsonObject, beside: JsonObject): JsonObject {
  const isWord = (keyword: string): boolean => keyword === "title" || keyword === "description";
  const clash = Object.keys(beside).some((keyword) => !isWord(keyword) && type[keyword] !== undefined);
  if (!clash) return { ...type, ...beside };
  const { allOf, ...rest } = beside;
  return { ...rest, allOf: [type, ...(Array.isArray(allOf) ? allOf : [])] };
}
