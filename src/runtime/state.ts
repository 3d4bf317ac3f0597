import type { Config } from "./config.ts";
import type { Envelope, Properties, Subject } from "./envelope.ts";
import type { Mode, PlanFacts } from "./facts.ts";
import type { Sink } from "./sink.ts";
import type { Store } from "./store.ts";

/**
 * One feature of one event. An emitter lists those that its event uses, in the order in which they are to act:
 * `fill normalize` · `needs oncePer merges known alsoAs dedupe`. So an app ships the features of the events it sends.
 */
export interface Step {
  /** Completes or rewrites the data, before it is validated. Gives new data; the old is not changed. */
  readonly shape?: (data: Properties, subject: Subject, state: State) => Properties;
  /** After validation: sends it on by `next`, now, later, changed, more than once or never. */
  readonly pass?: (envelope: Envelope, state: State, next: (envelope: Envelope) => void) => void;
}

/** What a tracker knows and remembers. The last few belong to steps, and are there when one was used. */
export interface State {
  readonly facts: PlanFacts;
  /** Steps of every call. */
  readonly steps: readonly Step[];
  config: Config;
  mode: Mode;
  sinks: readonly Sink[];
  store: Store;
  /** What waits for `start`; absent from then on. */
  held?: (() => void)[] | undefined;
  /** Who has had an error shown in the console. */
  readonly failed: Set<string>;
  /** What sinks are still sending. */
  readonly pending: Set<Promise<unknown>>;
  /** Grows with every other page and with `reset`. */
  view: number;
  page?: string;
  seen?: Map<string, string>;
  waiting?: (() => void)[];
}
