import { counted, type Plan } from "../../index.ts";
import type { Part } from "./part.ts";

/** The plan's scenarios. This version of the tool reads them and cannot run them: it says so, and does not pretend. */
export interface ScenariosPart extends Part {
  readonly notRun: readonly string[];
}

/** What is to be said of the scenarios of a plan. */
export function scenariosPart({ scenarios }: Plan): ScenariosPart {
  const notRun = scenarios.map(({ name }) => name);
  return {
    passed: true,
    isIdle: notRun.length > 0,
    said:
      notRun.length === 0
        ? "the plan has none"
        : `${counted(notRun.length, "scenario")}, not run: this version cannot yet`,
    located: [],
    notRun,
  };
}
