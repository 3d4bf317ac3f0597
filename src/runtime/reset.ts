import { whenStarted } from "./dispatch.ts";
import { watch } from "./fan-out.ts";
import { welcome } from "./identity.ts";
import type { Tracker } from "./tracker.ts";

/** The person has left: whoever comes next is somebody else. Choices of consent stay, they are the device's. */
export function reset({ state }: Tracker): void {
  whenStarted(state, () => () => {
    welcome(state);
    state.view++;
    for (const sink of state.sinks) watch(state, sink, () => sink.reset?.());
  });
}
