import { dispatch } from "./dispatch.ts";
import type { Properties } from "./envelope.ts";
import { remember } from "./identity.ts";
import type { Options } from "./options.ts";
import type { Step } from "./state.ts";
import type { Tracker } from "./tracker.ts";

/** Says who is there: a client remembers it until `reset`. What is known of the person goes along. */
export function identify(
  { state }: Tracker,
  userId: string,
  traits: Properties = {},
  options?: Options,
  steps: readonly Step[] = [],
): void {
  dispatch(state, { type: "identify" }, traits, options, [...steps, remember], { userId: userId || undefined });
}
