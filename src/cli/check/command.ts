import { kindNotes, type Located, REPORT_FORMATS, REPORTERS, type ReportFormat, RULES } from "../../index.ts";
import { answer, type Wish, wishesOf } from "../answer.ts";
import { CliError, EXIT, type ExitCode } from "../exit.ts";
import { tellBugs } from "../lint/rule-bug.ts";
import { paintOut, plainPaint } from "../output.ts";
import { findPlan, readPlan } from "../plan-files.ts";
import { refusalErrors, refusalText } from "../refusal.ts";
import { headDate } from "../revision/revision.ts";
import { baseSide } from "../revision/side.ts";
import { today } from "../today.ts";
import { VERSION } from "../version.ts";
import { annotationsOf, type Checked, checked, findingsOf, isPassed } from "./checked.ts";
import { groundOf, type NoGround } from "./ground.ts";
import { checkJson } from "./json.ts";
import { COMMENT_MARK, checkMarkdown } from "./markdown.ts";
import { baseOf, tell } from "./surroundings.ts";
import { checkText } from "./text.ts";

/** The flags of `check`, as commander gives them. */
export interface CheckCommandOptions {
  readonly plan?: string;
  readonly base?: string;
  readonly allowMissingBase?: boolean;
  readonly today?: string;
  readonly format?: readonly string[];
  readonly output?: string;
}

type Wishes = readonly Wish<ReportFormat>[];

/** Runs the gate; gives the exit status. */
export async function check(options: CheckCommandOptions): Promise<ExitCode> {
  const wishes = wishesOf(options.format, options.output, REPORT_FORMATS);
  const files = readPlan(findPlan(options.plan));
  const day = today(options.today ?? headDate(files.root));
  const base = baseSide(baseName(options.base), options.plan, options.allowMissingBase ?? false);
  const ground = await groundOf(files, base, day);
  if ("located" in ground) return refuse(ground, wishes);
  const all = await checked(ground);
  answer(wishes, (format, toFile) => rendered(format, all, toFile));
  const located = findingsOf(all);
  const annotations = annotationsOf(all);
  tell({ located, annotations, rules: rules(), markdown: checkMarkdown(all), failed: false }, process.env);
  ground.head.loaded.keepPlaces();
  tellBugs(all.lint.bugs);
  if (all.lint.bugs.length > 0 || all.outputs.failed) return EXIT.failure;
  return isPassed(all) ? EXIT.clean : EXIT.findings;
}

function baseName(said: string | undefined): string {
  const name = said ?? baseOf(process.env);
  if (name !== undefined) return name;
  throw new CliError(
    "there is nothing to compare with",
    "Say it: `--base origin/main`. On GitHub and GitLab, a pull or merge request says it by itself.",
  );
}

const rules = () => [...RULES, ...kindNotes()];

function rendered(format: ReportFormat, all: Checked, toFile: boolean): string {
  switch (format) {
    case "text":
      return checkText(all, toFile ? plainPaint : paintOut());
    case "json":
      return JSON.stringify(checkJson(all), null, 2);
    case "markdown":
      return checkMarkdown(all);
    case "github":
      return REPORTERS.github(reportage(annotationsOf(all), false));
    default:
      return REPORTERS[format](reportage(findingsOf(all), false));
  }
}

const reportage = (located: readonly Located[], failed: boolean) => ({
  command: "check",
  version: VERSION,
  located,
  rules: rules(),
  failed,
});

/** A plan that cannot be read is no finding. */
function refuse({ located, places }: NoGround, wishes: Wishes): ExitCode {
  const markdown = `${COMMENT_MARK}\n${REPORTERS.markdown(reportage(located, true))}`;
  answer(wishes, (format, toFile) => {
    if (format === "text") return refusalText(located, places, toFile);
    if (format === "json") return JSON.stringify({ passed: false, errors: refusalErrors(located) }, null, 2);
    return format === "markdown" ? markdown : REPORTERS[format](reportage(located, true));
  });
  tell({ located, annotations: located, rules: rules(), markdown, failed: true }, process.env);
  return EXIT.failure;
}
