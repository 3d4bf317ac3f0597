import type { Envelope, Properties } from "./envelope.ts";
import { changed, has, inEach } from "./members.ts";
import type { Routes } from "./route.ts";
import type { Step } from "./state.ts";
import { randomUuid } from "./uuid.ts";

/** New name → old name, in one object; `inside`, in the objects that a property holds. */
export interface Renaming {
  readonly names?: Readonly<Record<string, string>>;
  readonly inside?: Readonly<Record<string, Renaming>>;
}

/**
 * Sends an event or page under its old names too.
 * @param until old name → an ISO date: from that day on, no more.
 * @param also the destinations that have names of their own: `false` where the event has one, as the old name was never heard
 *   of there, and it would count twice; or the event, where its properties have.
 */
export function alsoAs(until: Readonly<Record<string, string>>, also?: Routes): Step {
  return {
    pass(envelope, _state, next) {
      next(envelope);
      if (!envelope.properties) return;
      const routes = { ...also, ...envelope.routes };
      for (const [event, day] of Object.entries(until)) {
        if (isBefore(envelope, day)) next({ ...envelope, event, messageId: randomUuid(), routes });
      }
    },
  };
}

/** Sends properties under their old names too. @param until an ISO date: from that day on, no more. */
export function alsoUnder(renaming: Renaming, until: string): Step {
  return {
    pass(envelope, _state, next) {
      if (!envelope.properties || !isBefore(envelope, until)) next(envelope);
      else next({ ...envelope, properties: doubled(envelope.properties, renaming) });
    },
  };
}

function isBefore({ timestamp }: Envelope, day: string): boolean {
  return timestamp.toISOString() < day;
}

function doubled(data: Properties, { names = {}, inside }: Renaming): Properties {
  let both = data;
  for (const [name, old] of Object.entries(names)) {
    if (has(data, name) && !has(data, old)) both = { ...both, [old]: data[name] };
  }
  return changed(both, inside, (value, inner) => inEach(value, (object) => doubled(object, inner)));
}
