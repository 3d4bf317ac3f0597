import { keep, personOf, recall } from "./identity.ts";
import { joined } from "./joined.ts";
import { has, member } from "./members.ts";
import type { Step } from "./state.ts";

/**
 * Keeps the first value that some properties of a person's events ever had, and sends it with every `identify`.
 * @param traits property → the trait that keeps its first value.
 */
export function firstTouch(traits: Readonly<Record<string, string>>): Step {
  return {
    shape(data, { type }, state) {
      const { anonymousId } = personOf(state);
      if (!anonymousId) return data;
      const kept = joined(member<object>({ ...recall(state, "first") }, anonymousId));
      if (type === "identify") return joined(kept, data);
      const seen = Object.entries(traits).flatMap(([name, trait]) => {
        const value = member(data, name);
        return value == null || has(kept, trait) ? [] : [[trait, value]];
      });
      if (seen[0]) keep(state, "first", { [anonymousId]: joined(Object.fromEntries(seen), kept) });
      return data;
    },
  };
}
