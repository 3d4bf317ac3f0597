import { findings } from "../../index.ts";
import { diffJson, firstJson } from "../diff/json.ts";
import { lintJson } from "../lint/rendered.ts";
import { type Checked, isPassed } from "./checked.ts";

/** The report for scripts: each part as its own command gives it, and whether all of them let the change through. */
export function checkJson(all: Checked): object {
  const { ground, lint, outputs, changes, scenarios, version } = all;
  const { head } = ground;
  return {
    lint: {
      ...lintJson({ located: lint.located, places: head.places, suppressed: lint.suppressed, plan: head.plan }),
      known: lint.known,
    },
    generate: {
      version: 1,
      files: outputs.files.map(({ path, status }) => ({ path, status })),
      errors: findings(outputs.refused),
    },
    diff: changes ? diffJson(changes.told) : firstJson(head),
    scenarios: { version: 1, scenarios: [], notRun: scenarios.notRun },
    version: {
      ...(version.before !== undefined && { before: version.before }),
      ...(version.after !== undefined && { after: version.after }),
      bump: version.bump,
      ...(version.required !== undefined && { required: version.required }),
      passed: version.passed,
    },
    passed: isPassed(all),
  };
}
