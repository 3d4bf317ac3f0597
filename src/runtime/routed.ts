import type { Routes } from "./route.ts";
import type { Step } from "./state.ts";

/** Says which destinations do not get an event. */
export function routed(routes: Routes): Step {
  return { pass: (envelope, _state, next) => next(Object.assign(envelope, { routes })) };
}
