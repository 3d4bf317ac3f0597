import { keep, recall, storeKey } from "./identity.ts";
import { type Key, keyValues } from "./key.ts";
import { LIMIT } from "./limit.ts";
import type { Step } from "./state.ts";
import { uuidOf } from "./uuid5.ts";

/**
 * Gives an event the same id whenever the same thing happened, and does not send it again.
 * @param key what makes it the same. An event that has none of it is like no other, and passes as it is.
 * @param window milliseconds after which a repeat is something new. Its id covers the time of the first one; where
 *   nothing lasts to remember that by, the window of the clock into which it falls.
 */
export function dedupe(key: Key, window = Infinity): Step {
  return {
    pass(envelope, state, next) {
      const values = keyValues(envelope, key);
      if (values.every((value) => value == null)) return next(envelope);

      const same = [storeKey(state, envelope.type), envelope.event, values];
      const id = uuidOf(same);
      const now = Number(envelope.timestamp);
      const time = now - (state.config.storage ? 0 : now % window);
      const sent: Record<string, number> = { ...recall(state, "sent") };
      if (Math.abs(time - (sent[id] ?? NaN)) < window) return;

      next({ ...envelope, messageId: window < Infinity ? uuidOf([...same, time]) : id });
      sent[id] = time;
      keep(state, "sent", Object.fromEntries(Object.entries(sent).slice(-LIMIT)));
    },
  };
}
