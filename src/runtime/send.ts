import { dispatch } from "./dispatch.ts";
import type { Options } from "./options.ts";
import type { Step } from "./state.ts";
import type { Tracker } from "./tracker.ts";

/** Sends an event. Any object goes here: to hold each event's type to a record costs the type checker dear. */
export function send(
  tracker: Tracker,
  event: string,
  properties: object,
  options?: Options,
  steps?: readonly Step[],
): void {
  dispatch(tracker.state, { type: "track", event }, properties, options, steps);
}
