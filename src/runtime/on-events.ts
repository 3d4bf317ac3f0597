import type { Step } from "./state.ts";

/** A step of every event and page that leaves what is told of people and accounts as it is: their context has its own. */
export function onEvents({ shape = (data) => data }: Step): Step {
  return {
    shape: (data, subject, state) => (subject.event === undefined ? data : shape(data, subject, state)),
  };
}
