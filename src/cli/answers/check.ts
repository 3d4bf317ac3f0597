import type { JsonObject } from "../../index.ts";
import { count, errors, list, object, orErrors, text, version } from "./answer.ts";
import { bump, diffed } from "./diff.ts";
import { outputs } from "./generate.ts";
import { linted } from "./lint.ts";

const checked = {
  lint: object({ version, ...linted, known: { ...count, description: "Findings that were there before." } }),
  generate: object({ version, files: outputs, errors }),
  diff: object({ version, ...diffed }),
  scenarios: object({
    version,
    scenarios: list({ type: "object" }),
    notRun: { ...list(text), description: "Scenarios that this version does not run yet." },
  }),
  version: {
    ...object({ before: text, after: text, bump, required: text, passed: { type: "boolean" } }, [
      "before",
      "after",
      "required",
    ]),
    description: "Of the plan: before and after the change, and the least that the changes ask for.",
  },
};

/** What `check` answers: each part as its own command gives it, or the errors of a plan that cannot be read. */
export const checkSchema = (): JsonObject =>
  orErrors("check", "Whether a change of the plan may be merged, and why not.", checked, {
    passed: { type: "boolean" },
  });
