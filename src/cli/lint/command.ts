import {
  findings,
  type LintFinding,
  type LintResult,
  type Located,
  lint as lintPlan,
  locate,
  type Plan,
  type PlanPlaces,
  REPORT_FORMATS,
  REPORTERS,
  type ReportFormat,
  RULES,
} from "../../index.ts";
import { answer, wishesOf } from "../answer.ts";
import { EXIT, type ExitCode } from "../exit.ts";
import { paintOut, plainPaint } from "../output.ts";
import { findPlan, readPlan } from "../plan-files.ts";
import { loadPlan } from "../plan-loading.ts";
import { refusalErrors, refusalText } from "../refusal.ts";
import { VERSION } from "../version.ts";
import { type LintChoice, type LintFlags, lintChoice } from "./choice.ts";
import { tellBugs } from "./rule-bug.ts";
import { lintText } from "./text.ts";

/** The flags of `lint`, as commander gives them. */
export interface LintCommandOptions extends LintFlags {
  readonly plan?: string;
  readonly format?: readonly string[];
  readonly output?: string;
}

/** What there is to answer. */
interface Linted {
  readonly located: readonly Located[];
  readonly places: PlanPlaces;
  /** Absent where it could not be loaded: what is located are the errors. */
  readonly plan?: Plan;
}

/** Holds the plan against the rules; gives the exit status. */
export async function lint(options: LintCommandOptions): Promise<ExitCode> {
  const wishes = wishesOf(options.format, options.output, REPORT_FORMATS);
  const choice = lintChoice(options);
  const { plan, errors, places } = await loadPlan(readPlan(findPlan(options.plan)));
  if (plan === undefined) {
    const refused: Linted = { located: locate(errors, places), places };
    answer(wishes, (format, toFile) => rendered(format, refused, toFile));
    return EXIT.failure;
  }
  const result = lintPlan(plan, choice);
  const linted: Linted = { located: locate(result.findings, places), places, plan };
  answer(wishes, (format, toFile) => rendered(format, linted, toFile));
  tellBugs(result.bugs);
  return result.bugs.length > 0 ? EXIT.failure : statusOf(result, choice);
}

function statusOf({ findings: all }: LintResult, { maxWarnings }: LintChoice): ExitCode {
  const count = (severity: LintFinding["severity"]): number => all.filter((each) => each.severity === severity).length;
  return count("error") > 0 || count("warning") > maxWarnings ? EXIT.findings : EXIT.clean;
}

function rendered(format: ReportFormat, linted: Linted, toFile: boolean): string {
  const { located, places, plan } = linted;
  if (format === "text")
    return plan === undefined
      ? refusalText(located, places, toFile)
      : lintText(located, places, plan, toFile ? plainPaint : paintOut());
  if (format === "json") return JSON.stringify(lintJson(linted), null, 2);
  const failed = plan === undefined;
  return REPORTERS[format]({ command: "lint", version: VERSION, located, rules: RULES, failed });
}

function lintJson({ located, plan }: Linted): object {
  if (plan === undefined) return { version: 1, errors: refusalErrors(located) };
  const count = (severity: string): number =>
    located.filter(({ diagnostic }) => diagnostic.severity === severity).length;
  const summary = { errors: count("error"), warnings: count("warning"), infos: count("info"), suppressed: 0 };
  return { version: 1, findings: findings(located), summary };
}
