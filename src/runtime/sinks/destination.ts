import type { Envelope } from "../envelope.ts";
import { has } from "../members.ts";
import type { Sink } from "../sink.ts";
import { spelled } from "./spelled.ts";

/** What the plan, and the destination itself, say of all that goes there. */
export interface Terms {
  /** The most that one call may have, in bytes of JSON (UTF-8). More is a violation, and stays here. */
  readonly maxBytes?: number;
  /** Takes away what the destination must not get. */
  readonly withhold?: (envelope: Envelope) => Envelope;
}

/**
 * A sink as a destination of the plan: what the plan sends elsewhere does not reach it, names are as the destination
 * spells them, and what is too large for it is refused, because SDKs let it pass and the destination drops it.
 */
export function destination(name: string, sink: Sink, { maxBytes = Infinity, withhold }: Terms = {}): Sink {
  return {
    name,
    local: sink.local ?? false,
    send(envelope, refuse) {
      const { routes = {} } = envelope;
      if (has(routes, name) && !routes[name]) return undefined;
      const own = addressed(withhold ? withhold(envelope) : envelope, name);
      const bytes = bytesOf(own, maxBytes);
      if (bytes <= maxBytes) return sink.send(own, refuse);
      refuse({ property: "", expected: `at most ${maxBytes} bytes for ${name}`, got: `${bytes}` });
      return undefined;
    },
    flush: () => sink.flush?.(),
    reset: () => sink.reset?.(),
  };
}

/** An envelope under the names of a destination. */
function addressed(envelope: Envelope, name: string): Envelope {
  const { routes = {}, properties } = envelope;
  const route = has(routes, name) && routes[name];
  if (!route || !properties) return envelope;
  const { name: event = envelope.event, spelling = {} } = route;
  return { ...envelope, event, properties: spelled(properties, spelling) };
}

/** How long it is on the wire, about: SDKs add what they know of page and library. */
function bytesOf(envelope: Envelope, maxBytes: number): number {
  const json = maxBytes < Infinity ? JSON.stringify(envelope) : "";
  // One unit of a text has three bytes at most, and few calls come near the limit.
  return json.length * 3 <= maxBytes ? 0 : encodeURIComponent(json).replace(/%../g, "_").length;
}
