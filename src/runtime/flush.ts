import { watch } from "./fan-out.ts";
import type { Tracker } from "./tracker.ts";

/** Resolves when every sink has sent what it held, or failed to. It never rejects. */
export async function flush({ state }: Tracker): Promise<void> {
  for (const sink of state.sinks) watch(state, sink, () => sink.flush?.());
  await Promise.all(state.pending);
}
