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
export function dedupe(key: Key, window: number = Infinity): Step {
  return {
    pass(envelope, state, next) {
      const values = keyValues(envelope, key);
      if (values.every((value) => value == null)) return next(envelope);

      const id = uuidOf([storeKey(state, envelope.type), envelope.event, values]);
      const now = Number(envelope.timestamp);
      const time = now - (state.config.storage ? 0 : now % window);
      // One text of ids and times, the latest first: a list of a hundred takes ten times as long to look through.
      const { sent = "" }: { readonly sent?: unknown } = recall(state, "sent");
      const [, last = ""] = `${sent}`.split(id);
      if (Math.abs(time - Number.parseInt(last, 10)) < window) return;

      next(Object.assign(envelope, { messageId: window < Infinity ? uuidOf([id, time]) : id }));
      // An id, its time in this age, and a space are 50 characters.
      keep(state, "sent", { sent: `${id}${time} ${sent}`.slice(0, LIMIT * 50) });
    },
  };
}
