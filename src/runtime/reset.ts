import { attempt } from "./attempt.ts";
import { whenStarted } from "./dispatch.ts";
import { watch } from "./fan-out.ts";
import { keep } from "./identity.ts";
import type { Tracker } from "./tracker.ts";
import { randomUuid } from "./uuid.ts";

/** The person has left: whoever comes next is somebody else. Choices of consent stay, they are the device's. */
export function reset({ state }: Tracker): void {
  attempt(state, "tracking", () => {
    whenStarted(state, () => {
      if (state.facts.kind === "client") keep(state, { anonymousId: randomUuid() });
      state.view++;
      for (const sink of state.sinks) watch(state, sink, () => sink.reset?.());
    });
  });
}
