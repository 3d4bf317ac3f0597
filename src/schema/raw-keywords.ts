import type { JsonObject, MutableJsonObject } from "../model/json.ts";
import { ANNOTATIONS } from "./keywords.ts";

/** Adds a raw schema, which holds beside the rest: among the other keywords, or in an `allOf` where one would stand twice. */
export function addRawKeywords(schema: MutableJsonObject, raw: JsonObject): void {
  const more = Object.entries(raw).filter(([keyword]) => !isSaid(keyword, schema));
  if (more.some(([keyword]) => Object.hasOwn(schema, keyword))) schema["allOf"] = [Object.fromEntries(more)];
  else for (const [keyword, value] of more) schema[keyword] = value;
}

/** What the plan says in words, it says better; and `__proto__` is the name of no keyword. */
function isSaid(keyword: string, schema: JsonObject): boolean {
  return keyword === "__proto__" || (ANNOTATIONS.has(keyword) && Object.hasOwn(schema, keyword));
}
