import { personOf, storeKey } from "./identity.ts";
import type { Step } from "./state.ts";

/**
 * Keeps the first value that some properties of a person's events ever had, and sends it with every `identify`.
 * @param traits property → the trait that keeps its first value.
 */
export function firstTouch(traits: Readonly<Record<string, string>>): Step {
  const names = new Map(Object.entries(traits));
  return {
    shape(data, { type }, state) {
      const { anonymousId } = personOf(state);
      if (!anonymousId) return data;
      const key = storeKey(state, "first");
      const kept = new Map<string, object>(Object.entries(state.store.get(key) ?? {})).get(anonymousId);
      if (type === "identify") return { ...kept, ...data };
      const seen = Object.entries(data).flatMap(([name, value]) => {
        const trait = names.get(name);
        return trait !== undefined && value !== null ? [[trait, value]] : [];
      });
      const all = { ...Object.fromEntries(seen), ...kept };
      if (Object.keys(all).length > Object.keys({ ...kept }).length) state.store.set(key, { [anonymousId]: all });
      return data;
    },
  };
}
