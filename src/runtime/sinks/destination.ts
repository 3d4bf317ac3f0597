import type { Envelope } from "../envelope.ts";
import { member } from "../members.ts";
import type { Refuse, Sink } from "../sink.ts";

/**
 * What the plan or the destination itself wants of all that goes to the destination `name`. Gives the envelope as it goes
 * there, or nothing where it does not; then it has been refused.
 */
export type Term = (envelope: Envelope, name: string, refuse: Refuse) => Envelope | undefined;

/** A sink as a destination of the plan: what the plan sends elsewhere does not reach it, and the rest on these terms. */
export function destination(name: string, sink: Sink, ...terms: readonly Term[]): Sink {
  return {
    name,
    local: sink.local ?? false,
    send(envelope, refuse) {
      if (member(envelope.routes, name) === false) return undefined;
      const own = terms.reduce<Envelope | undefined>((each, term) => each && term(each, name, refuse), envelope);
      return own && sink.send(own, refuse);
    },
    flush: () => sink.flush?.(),
    reset: () => sink.reset?.(),
  };
}
