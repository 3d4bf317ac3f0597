import { attempt, fail } from "./attempt.ts";
import { type Envelope, nameOf } from "./envelope.ts";
import { report } from "./report.ts";
import type { Sink } from "./sink.ts";
import type { State } from "./state.ts";

/** Hands an envelope to every sink. Each gets its own: what one changes, the next does not see. */
export function fanOut(state: State, envelope: Envelope): void {
  const { sinks } = state;
  sinks.forEach((sink, i) => {
    const own: Envelope = sinks[i + 1]
      ? Object.assign(JSON.parse(JSON.stringify(envelope)), { timestamp: new Date(envelope.timestamp) })
      : envelope;
    watch(state, sink, () => sink.send(own, (fault) => report(state, nameOf(envelope), [fault])));
  });
}

/** Lets a sink work: what it throws or rejects with is told, and what it promises is pending until then. */
export function watch(state: State, sink: Sink, work: () => unknown): void {
  const { name } = sink;
  const result = attempt(state, name, work);
  if (!result) return;
  const done: Promise<unknown> = Promise.resolve(result)
    .catch((error) => fail(state, name, error))
    .then(() => state.pending.delete(done));
  state.pending.add(done);
}
