import type { Plan } from "../model/plan.ts";
import type { Draft } from "./draft.ts";
import type { Notes } from "./notes.ts";
import { usedHere } from "./tidy/dictionary.ts";

/** How a property of an event or page is named among those that a dictionary says already. */
export const useOf = (call: string, property: string): string => JSON.stringify([call, property]);

/** Properties that mean what a plan's dictionary says of their names (`same`): only what is the place's own is said again. */
export function useDictionary(draft: Draft, { properties }: Plan, same: ReadonlySet<string>, notes: Notes): void {
  const words = new Map(properties.map(({ name, description }) => [name, description]));
  for (const call of [...draft.events, ...draft.pages])
    for (const [name, said] of call.properties) {
      if (!same.has(useOf(call.name, name))) continue;
      const kept = usedHere(said, { description: words.get(name) });
      notes.move(said, kept);
      call.properties.set(name, kept);
    }
}
