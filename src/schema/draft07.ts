import { isJsonObject, type Json, type JsonObject, jsonObject, type MutableJsonObject } from "../model/json.ts";
import { fragmentOf, keysOfFragment, valueAt } from "./fragment.ts";
import { holdingOf, mapInner } from "./keywords.ts";

/** What draft 07 calls a keyword of 2020-12, where it has another word (json-schema.org, draft-07 validation, 2018-03). */
const RENAMED: ReadonlyMap<string, string> = new Map([
  ["$defs", "definitions"],
  ["dependentSchemas", "dependencies"],
  ["dependentRequired", "dependencies"],
  ["prefixItems", "items"],
]);

/** Keywords of 2020-12 that draft 07 lacks, and that say nothing about which values are right. */
const DROPPED = new Set(["deprecated", "contentSchema"]);

/** A schema of 2020-12 in the words of draft 07, for destinations that know no other. It may hold others, by `$id`. */
export function draft07(schema: JsonObject): JsonObject {
  return translated(schema, schema);
}

/** `root` is what `#` stands for: the nearest schema around that has an `$id`. */
function translated(schema: JsonObject, root: JsonObject): JsonObject {
  const { $ref, ...beside } = schema;
  if ($ref === undefined) return keywords(schema, root);
  const old = { $ref: reference($ref, root) };
  // Draft 07 reads nothing beside a `$ref`, an `$id` included: what stands there must hold as well.
  if (Object.keys(beside).length === 0) return old;
  const { allOf, ...rest } = keywords(beside, root);
  return { ...rest, allOf: [old, ...(Array.isArray(allOf) ? allOf : [])] };
}

function keywords(schema: JsonObject, root: JsonObject): MutableJsonObject {
  const old = jsonObject();
  for (const [keyword, value] of Object.entries(schema)) {
    if (DROPPED.has(keyword)) continue;
    const name = keywordOf(keyword, schema);
    const said = mapInner(keyword, value, (inner) => inside(inner, root));
    old[name] = old[name] === undefined ? said : together(old[name], said);
  }
  return old;
}

/** After a tuple, draft 07 has another word for the other items. */
function keywordOf(keyword: string, { prefixItems }: JsonObject): string {
  return keyword === "items" && prefixItems !== undefined ? "additionalItems" : (RENAMED.get(keyword) ?? keyword);
}

function inside(schema: Json, root: JsonObject): Json {
  if (!isJsonObject(schema)) return schema;
  return translated(schema, schema["$id"] === undefined ? root : schema);
}

/** What two keywords say under one name; where both speak of one property, both must hold. */
function together(one: Json, other: Json): Json {
  if (!isJsonObject(one) || !isJsonObject(other)) return other;
  const all: MutableJsonObject = Object.assign(jsonObject(), one);
  for (const [name, more] of Object.entries(other)) {
    const known = all[name];
    all[name] = known === undefined ? more : { allOf: [asSchema(known), asSchema(more)] };
  }
  return all;
}

const asSchema = (dependency: Json): Json => (Array.isArray(dependency) ? { required: dependency } : dependency);

/** A reference by pointer, in the words of draft 07 all the way; any other is an `$id` and stays. */
function reference(ref: Json, root: JsonObject): Json {
  if (typeof ref !== "string" || !ref.startsWith("#/")) return ref;
  const keys = keysOfFragment(ref);
  const old: string[] = [];
  let index = 0;
  while (index < keys.length) {
    const [keyword = "", next] = keys.slice(index);
    const schema = valueAt(root, keys.slice(0, index));
    old.push(isJsonObject(schema) ? keywordOf(keyword, schema) : keyword);
    // The key after a keyword that holds several schemas is the name or the number of one.
    const holdsOne = holdingOf(keyword) === "schema";
    if (!holdsOne && next !== undefined) old.push(next);
    index += holdsOne ? 1 : 2;
  }
  return fragmentOf(old);
}
