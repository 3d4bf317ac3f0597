import type { Common, Properties, TraitsEnvelope } from "../envelope.ts";
import type { Sink } from "../sink.ts";

/** The envelope of an event or page, of which `P` are the properties. */
export type EventEnvelopeOf<N extends string, P> = Common & {
  readonly type: "track" | "page" | "screen";
  readonly event: N;
  readonly group?: undefined;
  readonly category?: string;
  readonly properties: P & Properties;
  readonly traits?: undefined;
};

/** The envelopes of a plan: `E` maps the name of each event and page to its properties. */
export type EnvelopeOf<E extends object> =
  | { [N in keyof E & string]: EventEnvelopeOf<N, E[N]> }[keyof E & string]
  | TraitsEnvelope;

export interface Memory<E extends object = Record<string, Properties>> extends Sink {
  /** What was sent, in order. */
  readonly events: readonly EnvelopeOf<E>[];
  /** Forgets it, between two tests. */
  clear(): void;
}

/** A sink for the tests of an app: `const sent = memory()`, and `sent.events` are the envelopes. */
export function memory<E extends object = Record<string, Properties>>(): Memory<E>;
export function memory(): Memory {
  const events: EnvelopeOf<Record<string, Properties>>[] = [];
  return {
    name: "memory",
    local: true,
    events,
    send(envelope) {
      events.push(envelope);
    },
    clear() {
      events.length = 0;
    },
  };
}
