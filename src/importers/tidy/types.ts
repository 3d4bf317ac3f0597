import { grouped } from "../../model/grouped.ts";
import { canonicalJson, isJsonObject, type JsonObject, jsonObject } from "../../model/json.ts";
import { wordsOf } from "../../vocabulary/words.ts";
import { type Draft, propertyTables, type Said } from "../draft.ts";
import { TypeNames } from "../json-schema/type-names.ts";
import { innerShapes } from "./occurrences.ts";

/** What a named type says; the rest of a property is its own. */
const OF_THE_TYPE = ["type", "enum", "values", "properties", "additionalProperties"];

/** An object or an enum that stands somewhere, and the name of the property that has it. */
interface Place {
  readonly name: string;
  readonly said: Said;
  readonly isElement: boolean;
}

/**
 * Gives equal enums and equal objects a name in `types`, where two or more properties of other names have them. What one
 * name alone has is the dictionary's.
 */
export function liftTypes(draft: Draft, taken: ReadonlySet<string>): void {
  const byCore = grouped(places(draft), ({ said }) => canonicalJson(coreOf(said)));
  const names = new TypeNames({ has: (name) => draft.types.has(name) || taken.has(name) });
  for (const all of byCore.values()) {
    const [first] = all;
    if (first === undefined || all.length < 2) continue;
    const name = names.free(wish(all));
    draft.types.set(name, coreOf(first.said));
    for (const { said } of all) refer(said, name);
  }
}

/** Objects and enums, the inner ones before those that hold them: an outer type then refers to the inner one. */
function places(draft: Draft): readonly Place[] {
  const found: Place[] = [];
  const see = (name: string, said: Said, isElement: boolean): void => {
    for (const inner of innerShapes(said)) see(name, inner, inner === said["items"]);
    const { properties } = said;
    if (isJsonObject(properties))
      for (const [inner, each] of Object.entries(properties)) if (isJsonObject(each)) see(inner, each, false);
    if (isWorthy(said)) found.push({ name, said, isElement });
  };
  for (const [name, said] of draft.properties) see(name, said, false);
  for (const table of propertyTables(draft)) for (const [name, said] of table) see(name, said, false);
  return found;
}

/** A list of two values or an object of two properties: less is no type worth a name. */
function isWorthy(said: Said): boolean {
  const { enum: values, values: described, properties, type } = said;
  if (type !== undefined && !(type === "string" && Array.isArray(values))) return false;
  if (Array.isArray(values)) return values.length > 1 && values.every((value) => typeof value === "string");
  const size = [described, properties].map((each) => (isJsonObject(each) ? Object.keys(each).length : 0));
  return Math.max(...size) > 1;
}

function coreOf(said: Said): JsonObject {
  const core = jsonObject();
  for (const key of OF_THE_TYPE) if (said[key] !== undefined) core[key] = said[key];
  return core;
}

function refer(said: Said, name: string): void {
  for (const key of OF_THE_TYPE) delete said[key];
  said["type"] = name;
}

/** The name that most of the properties have; of a list, what one element is called. */
function wish(all: readonly Place[]): string {
  const counts = new Map<string, number>();
  for (const { name, isElement } of all) {
    const each = isElement ? singular(name) : name;
    counts.set(each, (counts.get(each) ?? 0) + 1);
  }
  const [first] = [...counts].sort(
    ([a, countA], [b, countB]) => countB - countA || wordsOf(a).length - wordsOf(b).length,
  );
  return first?.[0] ?? "type";
}

/** What one of many is called, as far as English spelling tells: `products` → `product`. */
function singular(name: string): string {
  if (/(?:ss|us|is)$/i.test(name)) return `${name}_item`;
  if (/ies$/i.test(name)) return name.replace(/ies$/i, "y");
  return /s$/i.test(name) ? name.slice(0, -1) : `${name}_item`;
}
