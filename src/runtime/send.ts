import { dispatch } from "./dispatch.ts";
import type { Properties } from "./envelope.ts";
import type { Options } from "./options.ts";
import type { Step } from "./state.ts";
import type { Tracker } from "./tracker.ts";

/** Sends an event. */
export function send(
  tracker: Tracker,
  event: string,
  properties: Properties,
  options?: Options,
  steps?: readonly Step[],
): void {
  dispatch(tracker.state, { type: "track", event }, properties, options, steps);
}
