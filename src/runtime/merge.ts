import { dispatch } from "./dispatch.ts";
import { personOf, remember } from "./identity.ts";
import { member } from "./members.ts";
import type { Step } from "./state.ts";

/**
 * Identifies by what an event brings. The identifier that is the user id says who it is, from this event on. Any other
 * is told as a trait of whoever is there, never as the id.
 * @param steps what is done with the traits, as with those of `identify`.
 */
export function merges(identifier: string, isUserId: boolean, steps: readonly Step[] = []): Step {
  return {
    pass(envelope, state, next) {
      const value = member(envelope.properties, identifier);
      if (value) {
        const { userId, anonymousId, timestamp } = isUserId
          ? Object.assign(envelope, { userId: `${value}` })
          : envelope;
        const traits = isUserId ? {} : { [identifier]: value };
        // An event that waited for consent may be of somebody who has left since: nobody is remembered for it.
        const own = personOf(state).anonymousId === anonymousId ? [...steps, remember] : steps;
        dispatch(state, { type: "identify" }, traits, { userId, anonymousId, timestamp }, own);
      }
      next(envelope);
    },
  };
}
