import { identifyAs } from "./identify.ts";
import { member } from "./members.ts";
import type { Step } from "./state.ts";

/**
 * Identifies by what an event brings. The identifier that is the user id says who it is, from this event on. Any other
 * is told as a trait of whoever is there, never as the id.
 * @param steps what is done with the traits, as with those of `identify`.
 */
export function merges(identifier: string, isUserId: boolean, steps?: readonly Step[]): Step {
  return {
    pass(envelope, state, next) {
      const value = member(envelope.properties, identifier);
      const who = isUserId && value ? Object.assign(envelope, { userId: `${value}` }) : envelope;
      const { userId, anonymousId, timestamp } = who;
      if (value) identifyAs(state, isUserId ? {} : { [identifier]: value }, { userId, anonymousId, timestamp }, steps);
      next(who);
    },
  };
}
