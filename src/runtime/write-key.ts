import { attempt } from "./attempt.ts";
import { member } from "./members.ts";
import { report } from "./report.ts";
import type { Tracker } from "./tracker.ts";

/**
 * Gives back `key` if it begins as the plan says for the environment. If not, it is a violation, nothing is sent to any
 * sink that is not local, and the answer is empty. Before `init` the environment is not known: then the key is given
 * back at once and judged by `init`, before anything is sent.
 */
export function writeKey({ state }: Tracker, destination: string, key: string): string {
  let answer = key;
  const judge = (): void => {
    const environment = member(state.facts.environments, state.config.environment);
    const prefix = member(environment?.writeKeys, destination) ?? "";
    if (`${key}`.startsWith(prefix)) return;
    answer = "";
    state.sinks = state.sinks.filter(({ local }) => local);
    const fault = { property: destination, expected: `a write key that begins with ${prefix}`, got: "another" };
    report(state, "writeKey", [fault]);
  };
  if (state.held) state.held.unshift(judge);
  else attempt(state, "tracking", judge);
  return answer;
}
