import type { Plan } from "../model/plan.ts";
import type { Draft } from "./draft.ts";
import type { Notes } from "./notes.ts";

/** Leaves out the property groups of a draft that no event takes, and gives those another name that a plan has already. */
export function settleGroups(draft: Draft, plan: Plan, notes: Notes): void {
  const calls = [...draft.events, ...draft.pages];
  for (const [name, members] of [...draft.propertyGroups]) {
    const takers = calls.filter(({ propertyGroups }) => propertyGroups.includes(name));
    if (takers.length > 0 && !plan.propertyGroups.has(name)) continue;
    draft.propertyGroups.delete(name);
    if (takers.length === 0) continue;
    let free = name;
    for (let count = 2; plan.propertyGroups.has(free) || draft.propertyGroups.has(free); count++)
      free = `${name}_${count}`;
    draft.propertyGroups.set(free, members);
    for (const call of takers) call.propertyGroups = call.propertyGroups.map((each) => (each === name ? free : each));
    notes.lose(`propertyGroups.${name}`, `the plan has a property group \`${name}\`: this one is called \`${free}\``);
  }
}
