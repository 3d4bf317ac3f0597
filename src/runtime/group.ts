import { dispatch } from "./dispatch.ts";
import type { Properties } from "./envelope.ts";
import { remember } from "./identity.ts";
import type { Options } from "./options.ts";
import type { Step } from "./state.ts";
import type { Tracker } from "./tracker.ts";

/** Says to which account the person belongs. `group` is the plan's name for the kind of account. */
export function group(
  { state }: Tracker,
  group: string,
  groupId: string,
  traits: Properties = {},
  options?: Options,
  steps: readonly Step[] = [],
): void {
  dispatch(state, { type: "group", group }, traits, options, [...steps, remember], { groupId });
}
