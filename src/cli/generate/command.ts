import { basename } from "node:path";
import type { TargetName } from "../../index.ts";
import { answer, type Wish, wishesOf } from "../answer.ts";
import { CliError, EXIT, type ExitCode } from "../exit.ts";
import { paintOut, plainPaint, say } from "../output.ts";
import { findPlan } from "../plan-files.ts";
import { Progress } from "../progress.ts";
import { VERSION } from "../version.ts";
import type { GenerateFlags } from "./entries.ts";
import type { Done, GenerateOutcome, Refused } from "./outcome.ts";
import { generateText } from "./report.ts";
import type { GenerateRequest } from "./request.ts";
import { runGenerate } from "./run.ts";
import { RunRecords } from "./run-record.ts";

/** The flags of `generate`, as commander gives them. */
export interface GenerateOptions extends GenerateFlags {
  readonly plan?: string;
  readonly target?: TargetName;
  readonly check?: boolean;
  readonly watch?: boolean;
  readonly force?: boolean;
  readonly format?: readonly string[];
  readonly output?: string;
}

const FORMATS = ["text", "json"] as const;
type Wishes = readonly Wish<(typeof FORMATS)[number]>[];

/** Runs `generate`, once or for as long as it watches; gives the exit status. */
export async function generate(options: GenerateOptions): Promise<ExitCode> {
  const wishes = wishesOf(options.format, options.output, FORMATS);
  if (options.watch && options.check)
    throw new CliError("`--watch` writes and `--check` does not", "Leave one of them out.");
  const request = requestOf(options);
  if (!options.watch) return (await once(request, wishes)).status;
  const { watchPlan } = await import("./watch.ts");
  return watchPlan(request.plan, async () => (await once(request, wishes)).templates);
}

function requestOf(options: GenerateOptions): GenerateRequest {
  const { target, source, out, template, draft, baseUrl, check = false, force = false } = options;
  const plan = findPlan(options.plan);
  // What tells one command line from another, for what is remembered of its last run.
  const records = new RunRecords(
    [plan, ...[target, source, out, template, draft, baseUrl].map((each) => each ?? "")],
    TOOL,
  );
  return {
    plan,
    flags: { target, source, out, template, draft, baseUrl },
    check,
    force,
    records,
    progress: new Progress(),
  };
}

/** The version, and this file of the build: its name changes with all code that it may load. */
const TOOL = `${VERSION} ${basename(import.meta.url)}`;

/** One run and its answer: the exit status, and the templates that it was made of. */
async function once(
  request: GenerateRequest,
  wishes: Wishes,
): Promise<{ status: ExitCode; templates: readonly string[] }> {
  const started = process.uptime();
  const outcome = await run(request);
  const { templates } = outcome;
  if (outcome.kind === "refused") return { status: await tellRefusal(outcome, wishes), templates };
  const stale = outcome.differences.length > 0;
  const shown = stale ? await shownDifferences(outcome) : () => "";
  answer(wishes, (format, toFile) =>
    format === "json" ? json(outcome) : text(outcome, request.check, toFile) + shown(toFile),
  );
  const seconds = (process.uptime() - started).toFixed(2);
  if (isTold(wishes))
    say(stale ? "\nRun `tracking-plan generate` to bring them up to date." : `\nDone in ${seconds} s.`);
  return { status: stale ? EXIT.findings : EXIT.clean, templates };
}

async function run(request: GenerateRequest): Promise<GenerateOutcome> {
  try {
    return await runGenerate(request);
  } finally {
    request.progress.end();
  }
}

/** Talk is for people who read the report where it is printed. */
const isTold = (wishes: Wishes): boolean => wishes.some(({ format, file }) => format === "text" && file === undefined);

const paintFor = (toFile: boolean) => (toFile ? plainPaint : paintOut());

const text = ({ headline, rows, files }: Done, check: boolean, toFile: boolean): string =>
  generateText(headline, rows, files, check, paintFor(toFile));

async function shownDifferences({ differences: all }: Done): Promise<(toFile: boolean) => string> {
  const { differences } = await import("./differences.ts");
  return (toFile) => `\n${differences(all, paintFor(toFile))}\n`;
}

const json = ({ files }: Done): string =>
  JSON.stringify({ version: 1, files: files.map(({ path, status }) => ({ path, status })), errors: [] }, null, 2);

async function tellRefusal({ located, places, status }: Refused, wishes: Wishes): Promise<ExitCode> {
  const { refusalErrors, refusalText } = await import("../refusal.ts");
  answer(wishes, (format, toFile) =>
    format === "json"
      ? JSON.stringify({ version: 1, files: [], errors: refusalErrors(located) }, null, 2)
      : refusalText(located, places, toFile),
  );
  return status;
}
