import type { PlanFacts } from "./facts.ts";
import type { State, Step } from "./state.ts";

/** A generated function that sends one event or page. */
type Emitter<P, O> = (properties: P, options: O, tracker: Tracker) => void;

/** What follows an emitter: what it takes, less the tracker. Both come from the emitter alone, or misspelt names pass. */
type Arguments<P, O> = undefined extends O
  ? undefined extends P
    ? [properties?: NoInfer<P>, options?: NoInfer<O>]
    : [properties: NoInfer<P>, options?: NoInfer<O>]
  : [properties: NoInfer<P>, options: NoInfer<O>];

/** One client: where its envelopes go, and who is there. */
export interface Tracker {
  /** Sends an event through this tracker: `tracker.track(orderCompleted, { … }, { userId })`. */
  track<P, O>(emitter: Emitter<P, O>, ...call: Arguments<P, O>): void;
  /** The runtime's own. */
  readonly state: State;
}

/**
 * A tracker that holds its calls until `start`.
 * @param steps what is done with every call, before the steps of its event.
 */
export function create(facts: PlanFacts, steps: readonly Step[] = []): Tracker {
  const tracker: Tracker = {
    track(emitter: Emitter<never, never>, properties: never, options: never) {
      emitter(properties, options, tracker);
    },
    state: {
      facts,
      steps,
      config: { environment: "" },
      mode: "report",
      sinks: [],
      store: new Map(),
      held: [],
      failed: new Set(),
      pending: new Set(),
      view: 0,
    },
  };
  return tracker;
}
