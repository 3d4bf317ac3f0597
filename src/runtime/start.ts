import { attempt } from "./attempt.ts";
import type { Config } from "./config.ts";
import { host } from "./host.ts";
import { member } from "./members.ts";
import { report } from "./report.ts";
import type { Tracker } from "./tracker.ts";

/** Gives a tracker its configuration, and sends what it held. Again, later: the new one counts from then on. */
export function start(tracker: Tracker, config: Config): Tracker {
  const { state } = tracker;
  attempt(state, "init", () => {
    const { environment: name, validators, sample } = config;
    const { facts, held = [] } = state;
    const { environments = { [name]: {} } } = facts;
    const environment = member(environments, name);
    const isProduction = name === "production";
    const mode = environment?.validation ?? (name === "test" ? "throw" : isProduction && !sample ? "off" : "report");
    state.config = config;
    state.mode = isProduction && mode === "throw" ? "report" : mode;
    // A list with holes, from a condition that did not hold, and one sink alone are understood. Where the environment is
    // not known, nothing may leave: it could be anybody's production.
    state.sinks = [config.sinks ?? []]
      .flat()
      .filter((sink) => sink && ((environment && environment.send !== false) || sink.local));
    state.store = config.storage ?? state.store;
    state.held = undefined;
    if (!validators && mode !== "off") host.console?.warn("tracking: no validators were given");
    if (!environment)
      report(state, "init", [{ property: "environment", expected: Object.keys(environments).join(" or "), got: name }]);
    for (const work of held) attempt(state, "tracking", work);
  });
  return tracker;
}
