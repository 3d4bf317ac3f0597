import { keep, storeKey } from "./identity.ts";
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
      // Texts of an id and a time, the latest first: an object with a hundred ids for names takes twenty times as long to copy.
      const sent = Object.values(state.store.get(storeKey(state, "sent")) ?? {}).map(String);
      const last = sent.find((each) => each.startsWith(id));
      if (Math.abs(time - Number(last?.slice(36))) < window) return;

      next(Object.assign({}, envelope, { messageId: window < Infinity ? uuidOf([...same, time]) : id }));
      keep(state, "sent", [`${id} ${time}`, ...sent].slice(0, LIMIT));
    },
  };
}
