import { nameOf } from "./envelope.ts";
import { type Key, keyValues } from "./key.ts";
import type { Step } from "./state.ts";

/**
 * Holds an event back until one of these changes, another page is viewed or the person leaves: a component that renders
 * twice has been viewed once.
 */
export function oncePer(key: Key): Step {
  return {
    pass(envelope, state, next) {
      state.seen ??= new Map();
      const subject = JSON.stringify([state.view, keyValues(envelope, key)]);
      if (state.seen.get(nameOf(envelope)) === subject) return;
      next(envelope);
      state.seen.set(nameOf(envelope), subject);
    },
  };
}
