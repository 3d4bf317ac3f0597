import type { JsonObject } from "../../index.ts";
import { count, list, object, orErrors } from "./answer.ts";

/** The findings, and how many there are of each severity. */
export const linted = {
  findings: list({ $ref: "#/$defs/finding" }),
  summary: object({ errors: count, warnings: count, infos: count, suppressed: count }),
};

/** What `lint` answers: the findings, or the errors of a plan that cannot be read. */
export const lintSchema = (): JsonObject => orErrors("lint", "What breaks campaigns, by place.", linted);
