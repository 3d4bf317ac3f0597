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

/** Sends an event or page under its old name too. @param until an ISO date: from that day on, no more. */
export function alsoAs(event: string, until: string): Step {
  return {
    pass(envelope, _state, next) {
      next(envelope);
      if (!envelope.properties || !isBefore(envelope, until)) return;
      const { routes } = envelope;
      next({ ...envelope, event, messageId: randomUuid(), ...(routes && { routes: unnamed(routes) }) });
    },
  };
}

/** Where an event has a name of its own, its old one was never heard of: there it would count twice. */
function unnamed(routes: Routes): Routes {
  return Object.fromEntries(Object.entries(routes).map(([to, route]) => [to, route && !route.name && route]));
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
