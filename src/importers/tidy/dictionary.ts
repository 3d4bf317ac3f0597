import { grouped } from "../../model/grouped.ts";
import { canonicalJson, isJsonObject, type JsonObject, jsonObject } from "../../model/json.ts";
import { type Draft, propertyTables, type Said, type SaidProperties } from "../draft.ts";
import type { Notes } from "../notes.ts";
import { innerShapes, occurrences } from "./occurrences.ts";

/** Keywords that are the place's own, and not the property's. */
const OF_THE_PLACE = ["required", "sources", "persist", "changeEvent"];

/**
 * Lifts into the dictionary what is the same wherever it stands: two or more properties of one name whose definitions are
 * equal. A name with two meanings stays as it is: whoever brings them together decides which is right.
 */
export function liftDictionary(draft: Draft, notes: Notes, taken: ReadonlySet<string>): void {
  const shared = sharedNames(draft, taken);
  if (shared.size === 0) return;
  const rewritten = new Map<string, Said>();
  const lift = (name: string, said: Said): Said => {
    rewriteInside(said, lift);
    const definition = shared.get(name);
    if (definition === undefined) return said;
    if (!rewritten.has(name)) rewritten.set(name, definitionOf(said, definition));
    const entry = rewritten.get(name);
    if (entry) notes.move(said, entry);
    return usedHere(said, definition);
  };
  for (const table of propertyTables(draft)) rewriteTable(table, lift);
  for (const said of draft.types.values()) rewriteInside(said, lift);
  for (const name of [...rewritten.keys()].sort()) {
    const said = rewritten.get(name);
    if (said) draft.properties.set(name, said);
  }
}

/** What all occurrences of a name have in common: the words that most of them say. */
interface Common {
  readonly description: string | undefined;
}

type Lift = (name: string, said: Said) => Said;

function sharedNames(draft: Draft, taken: ReadonlySet<string>): ReadonlyMap<string, Common> {
  const byName = grouped(occurrences(draft), ({ name }) => name);
  const shared = new Map<string, Common>();
  for (const [name, all] of byName) {
    if (taken.has(name) || all.length < 2 || new Set(all.map(({ said }) => canonicalJson(meaning(said)))).size > 1)
      continue;
    shared.set(name, { description: commonest(all.map(({ said }) => said["description"])) });
  }
  return shared;
}

/** A definition without what belongs to its place, and without words. */
function meaning(said: Said): JsonObject {
  const { description: _description, ...rest } = said;
  return without(rest, OF_THE_PLACE);
}

const without = (said: JsonObject, keys: readonly string[]): Said =>
  Object.fromEntries(Object.entries(said).filter(([key]) => !keys.includes(key)));

function definitionOf(said: Said, { description }: Common): Said {
  const { description: _own, ...rest } = without(said, OF_THE_PLACE);
  return description === undefined ? rest : { ...rest, description };
}

/** What is left to say where the dictionary says the rest. */
export function usedHere(said: Said, common: Common): Said {
  const kept = Object.fromEntries(Object.entries(said).filter(([key]) => OF_THE_PLACE.includes(key)));
  const { description } = said;
  return description === undefined || description === common.description ? kept : { ...kept, description };
}

function commonest(values: readonly unknown[]): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) if (typeof value === "string") counts.set(value, (counts.get(value) ?? 0) + 1);
  const [first] = [...counts].sort(([, a], [, b]) => b - a);
  return first?.[0];
}

function rewriteTable(table: SaidProperties, lift: Lift): void {
  for (const [name, said] of table) table.set(name, lift(name, said));
}

function rewriteInside(said: Said, lift: Lift): void {
  for (const inner of innerShapes(said)) rewriteInside(inner, lift);
  const { properties } = said;
  if (!isJsonObject(properties)) return;
  const made = jsonObject();
  for (const [name, each] of Object.entries(properties)) made[name] = isJsonObject(each) ? lift(name, each) : each;
  said["properties"] = made;
}
