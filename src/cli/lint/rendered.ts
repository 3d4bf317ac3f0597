import {
  findings,
  type Located,
  type Places,
  type Plan,
  REPORTERS,
  type ReportFormat,
  RULES,
  severities,
} from "../../index.ts";
import { paintOut, plainPaint } from "../output.ts";
import { refusalErrors, refusalText } from "../refusal.ts";
import { VERSION } from "../version.ts";
import { lintText } from "./text.ts";

/** What there is to answer. */
export interface Linted {
  readonly located: readonly Located[];
  readonly places: Places;
  /** How many findings are silenced. */
  readonly suppressed: number;
  /** Absent where it could not be loaded: what is located are the errors. */
  readonly plan?: Plan;
}

/** The answer of `lint` in one format. */
export function rendered(format: ReportFormat, linted: Linted, toFile: boolean): string {
  const { located, places, plan, suppressed } = linted;
  if (format === "text")
    return plan === undefined
      ? refusalText(located, places, toFile)
      : lintText(located, suppressed, places, plan, toFile ? plainPaint : paintOut());
  if (format === "json") return JSON.stringify(lintJson(linted), null, 2);
  const failed = plan === undefined;
  return REPORTERS[format]({ command: "lint", version: VERSION, located, rules: RULES, failed });
}

/** What lint answers in JSON; `check` has the same. */
export function lintJson({ located, plan, suppressed }: Linted): object {
  if (plan === undefined) return { version: 1, errors: refusalErrors(located) };
  return { version: 1, findings: findings(located), summary: { ...severities(located), suppressed } };
}
