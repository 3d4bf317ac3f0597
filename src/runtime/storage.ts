import { host } from "./host.ts";
import type { Store } from "./store.ts";

/** A place for texts: Web Storage, and whatever else has these two. */
export interface Texts {
  getItem(key: string): string | null | undefined;
  setItem(key: string, text: string): unknown;
}

/** A store in the browser's local storage; none where that is missing, blocked or takes nothing. */
export function localStore(): Store | undefined {
  try {
    // Blocked, the very look at it throws.
    const { localStorage } = host;
    localStorage?.setItem("tracking-plan", "");
    localStorage?.removeItem("tracking-plan");
    return localStorage && storeIn(localStorage);
  } catch {
    return undefined;
  }
}

/** A store in texts. What cannot be written or read there is remembered for as long as the store itself lives. */
export function storeIn(texts: Texts): Store {
  const objects = new Map<string, object>();
  const seen = new Map<string, string>();
  const store: Store = {
    get(key) {
      try {
        const text = texts.getItem(key);
        // Unchanged, it says less than what could not be written; changed, another tab has written it.
        if (text && text !== seen.get(key)) {
          seen.set(key, text);
          const value: unknown = JSON.parse(text);
          if (typeof value === "object" && value) objects.set(key, value);
        }
      } catch {
        // Blocked or no JSON: then what is remembered counts.
      }
      return objects.get(key);
    },
    set(key, object) {
      store.get(key);
      objects.set(key, object);
      try {
        texts.setItem(key, JSON.stringify(object));
      } catch {
        // Full or blocked: then it is remembered.
      }
    },
  };
  return store;
}
