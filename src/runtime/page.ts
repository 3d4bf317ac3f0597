import { dispatch } from "./dispatch.ts";
import type { PageSubject } from "./envelope.ts";
import { joined } from "./joined.ts";
import type { Options } from "./options.ts";
import type { Step } from "./state.ts";
import type { Tracker } from "./tracker.ts";

/** Sends a page or screen call. */
export function page(
  tracker: Tracker,
  type: "page" | "screen",
  event: string,
  category: string | undefined,
  properties: object,
  options?: Options,
  steps: readonly Step[] = [],
): void {
  const subject: PageSubject = joined({ type, event, category });
  dispatch(tracker.state, subject, properties, options, [turned, ...steps]);
}

/** Notices that another page is viewed, and not the same one again. */
const turned: Step = {
  pass(envelope, state, next) {
    const page = JSON.stringify([envelope.event, envelope.properties]);
    if (page !== state.page) state.view++;
    state.page = page;
    next(envelope);
  },
};
