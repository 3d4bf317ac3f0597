import { appendFileSync } from "node:fs";
import { type Located, REPORTERS, type RuleNote } from "../../index.ts";
import { CliError } from "../exit.ts";
import { say } from "../output.ts";
import { reason } from "../system-error.ts";
import { VERSION } from "../version.ts";
import { writeWhole } from "../whole-file.ts";

/** Variables of the environment. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** The file in which GitLab looks for code quality, as docs/ci.md has it uploaded. */
export const GITLAB_FILE = "gl-code-quality-report.json";

/**
 * The ref to compare with, as the runner says it: of a pull request on GitHub (docs.github.com/actions, "Variables",
 * read 2026-11-28), of a merge request on GitLab (docs.gitlab.com/ci/variables, read 2026-11-28); nothing elsewhere.
 */
export function baseOf({ GITHUB_BASE_REF, CI_MERGE_REQUEST_DIFF_BASE_SHA }: Environment): string | undefined {
  if (GITHUB_BASE_REF !== undefined && GITHUB_BASE_REF !== "") return `origin/${GITHUB_BASE_REF}`;
  return CI_MERGE_REQUEST_DIFF_BASE_SHA === "" ? undefined : CI_MERGE_REQUEST_DIFF_BASE_SHA;
}

/** What is told to the machine on which it runs. */
export interface Notice {
  readonly located: readonly Located[];
  /** The same, as lines are annotated with it. */
  readonly annotations: readonly Located[];
  readonly rules: readonly RuleNote[];
  readonly markdown: string;
  readonly failed: boolean;
}

/**
 * Tells GitHub and GitLab by itself, where it runs there: annotations at the lines and the job's summary on GitHub, a
 * code quality report on GitLab. The annotations go to stderr, where they are read as well, and stdout stays the answer.
 */
export function tell({ located, annotations, rules, markdown, failed }: Notice, environment: Environment): void {
  const { GITHUB_ACTIONS, GITHUB_STEP_SUMMARY, GITLAB_CI } = environment;
  const report = { command: "check", version: VERSION, located, rules, failed };
  if (GITHUB_ACTIONS === "true" && located.length > 0) say(REPORTERS.github({ ...report, located: annotations }));
  if (GITHUB_ACTIONS === "true" && GITHUB_STEP_SUMMARY) append(GITHUB_STEP_SUMMARY, `${markdown}\n`);
  if (GITLAB_CI === "true") writeWhole(GITLAB_FILE, `${REPORTERS.gitlab(report)}\n`);
}

function append(file: string, text: string): void {
  try {
    appendFileSync(file, text);
  } catch (error) {
    throw new CliError(
      `${file} cannot be written: ${reason(error)}`,
      "GitHub says in GITHUB_STEP_SUMMARY where the summary goes.",
    );
  }
}
