import { call, type Exports } from "./module.ts";

/** What a sink gets. */
export type Envelope = Readonly<Record<string, unknown>>;

/** A sink that keeps what it gets, as an app would write one. */
function keeper() {
  const kept: Envelope[] = [];
  return { name: "keeper", local: true, kept, send: (envelope: Envelope) => kept.push(envelope) };
}

/** A client with a tracker of its own, and what it sends: a call gives the envelopes that it made. */
export class RunningClient {
  readonly exports: Exports;
  readonly tracker: unknown;
  readonly #sink = keeper();

  constructor(exports: Exports, config: object) {
    this.exports = exports;
    this.tracker = call(exports, "createTracker", { environment: "test", sinks: [this.#sink], ...config });
  }

  send(name: string, properties?: object, options?: object): readonly Envelope[] {
    call(this.exports, name, properties, options, this.tracker);
    return this.#sink.kept.splice(0);
  }

  identify(userId: string, traits?: object): readonly Envelope[] {
    call(this.exports, "identify", userId, traits, undefined, this.tracker);
    return this.#sink.kept.splice(0);
  }

  group(name: string, id: string, traits: object, options?: object): readonly Envelope[] {
    call(this.exports, "group", name, id, traits, options, this.tracker);
    return this.#sink.kept.splice(0);
  }
}
