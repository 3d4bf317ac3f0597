import { keep, personOf, recall } from "./identity.ts";
import { joined } from "./joined.ts";
import { has, member } from "./members.ts";
import type { Person } from "./person.ts";
import type { Step } from "./state.ts";

/**
 * Keeps the first value that some properties of a person's events ever had, and sends it with every `identify`.
 * @param traits property → the trait that keeps its first value.
 */
export function firstTouch(traits: Readonly<Record<string, string>>): Step {
  return {
    shape(data, { type }, state) {
      const seen = Object.entries(traits).flatMap(([name, trait]) => {
        const value = member(data, name);
        return value == null ? [] : [[trait, value] as const];
      });
      const isIdentify = type === "identify";
      // Most events say nothing of it, and need not be looked up.
      const { anonymousId }: Person = isIdentify || seen[0] ? personOf(state) : {};
      if (!anonymousId) return data;
      const kept = joined(member<object>({ ...recall(state, "first") }, anonymousId));
      if (isIdentify) return joined(kept, data);
      if (seen.some(([trait]) => !has(kept, trait))) {
        keep(state, "first", { [anonymousId]: joined(Object.fromEntries(seen), kept) });
      }
      return data;
    },
  };
}
