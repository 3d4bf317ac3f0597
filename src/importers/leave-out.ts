import { isJsonObject } from "../model/json.ts";
import type { Plan } from "../model/plan.ts";
import { type Draft, propertyTables, type Said } from "./draft.ts";
import { innerShapes, typeIn } from "./tidy/occurrences.ts";

/** Takes out of a draft what a plan has already, by name: what its authors wrote stands. */
export function leaveOut(draft: Draft, { events, pages, traits, groups, context }: Plan): void {
  without(draft.events, events);
  without(draft.pages, pages);
  without(draft.groups, groups);
  for (const { name } of traits) draft.traits.delete(name);
  for (const { name } of context) draft.context.delete(name);
}

function without<T extends { readonly name: string }>(list: T[], known: readonly { readonly name: string }[]): void {
  const names = new Set(known.map(({ name }) => name));
  const kept = list.filter(({ name }) => !names.has(name));
  list.splice(0, list.length, ...kept);
}

/** Takes out the types that nothing refers to any more. */
export function dropUnusedTypes(draft: Draft): void {
  const used = new Set<string>();
  const see = (said: Said): void => {
    const name = typeIn(said) ?? "";
    const type = draft.types.get(name);
    if (type !== undefined && !used.has(name)) {
      used.add(name);
      see(type);
    }
    for (const inner of innerShapes(said)) see(inner);
    const { properties } = said;
    if (isJsonObject(properties)) for (const inner of Object.values(properties)) if (isJsonObject(inner)) see(inner);
  };
  for (const table of propertyTables(draft)) for (const said of table.values()) see(said);
  for (const name of draft.types.keys()) if (!used.has(name)) draft.types.delete(name);
}
