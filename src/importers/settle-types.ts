import { isJsonObject } from "../model/json.ts";
import type { Plan } from "../model/plan.ts";
import { type Draft, propertyTables, type Said } from "./draft.ts";
import type { Notes } from "./notes.ts";
import { innerShapes, typeIn } from "./tidy/occurrences.ts";

/**
 * Types of a draft whose names a plan has given already: one that means the same there (`same`) is the plan's, any other
 * gets a name of its own, and is told.
 */
export function settleTypes(draft: Draft, plan: Plan, same: ReadonlySet<string>, notes: Notes): void {
  const taken = new Set([...plan.types.map(({ name }) => name), ...draft.types.keys()]);
  const known = new Set(plan.types.map(({ name }) => name));
  const renamed = new Map<string, string>();
  for (const [name, said] of [...draft.types]) {
    if (!known.has(name)) continue;
    draft.types.delete(name);
    if (same.has(name)) continue;
    let free = name;
    for (let count = 2; taken.has(free); count++) free = `${name}_${count}`;
    taken.add(free);
    renamed.set(name, free);
    draft.types.set(free, said);
    notes.lose(`types.${name}`, `the plan has another type \`${name}\`: this one is called \`${free}\``);
  }
  if (renamed.size === 0) return;
  for (const table of [...propertyTables(draft), draft.types]) for (const said of table.values()) refer(said, renamed);
}

/** Says the new names of types wherever the old ones stand: `item` and `item[]`. */
function refer(said: Said, renamed: ReadonlyMap<string, string>): void {
  const { properties } = said;
  const own = renamed.get(typeIn(said) ?? "");
  if (own !== undefined) said["type"] = String(said["type"]).endsWith("[]") ? `${own}[]` : own;
  for (const inner of innerShapes(said)) refer(inner, renamed);
  if (isJsonObject(properties))
    for (const inner of Object.values(properties)) if (isJsonObject(inner)) refer(inner, renamed);
}
