import {
  type Baseline,
  diff,
  kindNotes,
  type Loaded,
  locate,
  type Perspective,
  REPORT_FORMATS,
  REPORTERS,
  type ReportFormat,
} from "../../index.ts";
import { answer, type Wish, wishesOf } from "../answer.ts";
import { CliError, EXIT, type ExitCode } from "../exit.ts";
import { KNOWN_FINDINGS, readKnownFindings } from "../lint/known-findings.ts";
import { paintOut, plainPaint } from "../output.ts";
import { loadPlan } from "../plan-loading.ts";
import { refusalErrors, refusalText } from "../refusal.ts";
import { baseSide, headSide, type Side } from "../revision/side.ts";
import { today } from "../today.ts";
import { VERSION } from "../version.ts";
import { changeFindings } from "./findings.ts";
import { diffJson, firstJson } from "./json.ts";
import { diffMarkdown, firstMarkdown } from "./markdown.ts";
import { diffText } from "./text.ts";
import type { Told, ToldSide } from "./told.ts";
import { withWaivers } from "./waivers.ts";

/** The flags of `diff`, as commander gives them. */
export interface DiffCommandOptions {
  readonly plan?: string;
  readonly failOn?: "error" | "warning";
  readonly perspective?: string;
  readonly allowMissingBase?: boolean;
  readonly today?: string;
  readonly format?: readonly string[];
  readonly output?: string;
}

type Wishes = readonly Wish<ReportFormat>[];

/** Compares two plans; gives the exit status. */
export async function diffPlans(
  base: string,
  head: string | undefined,
  options: DiffCommandOptions,
): Promise<ExitCode> {
  const wishes = wishesOf(options.format, options.output, REPORT_FORMATS);
  const perspectives = perspectivesOf(options.perspective);
  const newer = headSide(head, options.plan);
  const older = baseSide(base, options.plan, options.allowMissingBase ?? false);
  const loaded = await loadPlan(newer.plan);
  const before = older && (await loadPlan(older.plan));
  if (loaded.plan === undefined) return refuse(loaded, wishes);
  const after: ToldSide = { side: newer, plan: loaded.plan, places: loaded.places };
  if (older === undefined || before === undefined) return first(after, base, wishes);
  if (before.plan === undefined) return refuse(before, wishes);
  const known = await readKnownFindings();
  if (known !== undefined && known.errors.length > 0) return refuse(unreadable(known, loaded), wishes);
  const day = dayOf(options.today, newer);
  const found = await diff(before.plan, after.plan, { today: day, perspectives });
  const sides = { before: { side: older, plan: before.plan, places: before.places }, after };
  const told = withWaivers({ ...sides, diff: found, waived: [] }, known, day);
  answer(wishes, (format, toFile) => rendered(format, told, toFile));
  return statusOf(told, options.failOn ?? "error");
}

/** What is wrong with the list of known findings keeps it from its work, as an unreadable plan does. */
const unreadable = ({ errors, document }: Baseline, { places }: Loaded): Loaded => ({
  errors,
  places: places.and(new Map([[KNOWN_FINDINGS, document.text]])),
});

/** The day that is said, else that of the newer plan's commit, else of the clock. */
const dayOf = (said: string | undefined, { date }: Side & { readonly date?: string }): string => today(said ?? date);

const ALL: readonly Perspective[] = ["compile", "wire", "consumer"];

function perspectivesOf(said: string | undefined): readonly Perspective[] {
  if (said === undefined) return ALL;
  return said.split(",").map((name) => {
    const found = ALL.find((each) => each === name.trim());
    if (found !== undefined) return found;
    throw new CliError(
      `\`--perspective\` cannot be \`${name}\``,
      `It takes some of ${ALL.map((each) => `\`${each}\``).join(", ")}, with commas between them.`,
    );
  });
}

function statusOf({ diff: { changes } }: Told, failOn: "error" | "warning"): ExitCode {
  const fails = changes.some(({ severity }) => severity === "error" || severity === failOn);
  return fails ? EXIT.findings : EXIT.clean;
}

function rendered(format: ReportFormat, told: Told, toFile: boolean): string {
  switch (format) {
    case "text":
      return diffText(told, toFile ? plainPaint : paintOut());
    case "json":
      return JSON.stringify(diffJson(told), null, 2);
    case "markdown":
      return diffMarkdown(told);
    default:
      return REPORTERS[format]({
        command: "diff",
        version: VERSION,
        located: changeFindings(told),
        rules: kindNotes(),
        failed: false,
      });
  }
}

/** There is no older plan yet: nothing can break. */
function first(head: ToldSide, base: string, wishes: Wishes): ExitCode {
  const said = `There is no plan at \`${base}\` yet, and so nothing to compare with.`;
  answer(wishes, (format) => {
    if (format === "text") return said;
    if (format === "json") return JSON.stringify(firstJson(head), null, 2);
    if (format === "markdown") return firstMarkdown(head.plan);
    return REPORTERS[format]({ command: "diff", version: VERSION, located: [], rules: [], failed: false });
  });
  return EXIT.clean;
}

/** A plan that cannot be read is no finding. */
function refuse({ errors, places }: Loaded, wishes: Wishes): ExitCode {
  const located = locate(errors, places);
  answer(wishes, (format, toFile) => {
    if (format === "text") return refusalText(located, places, toFile);
    if (format === "json") return JSON.stringify({ version: 1, errors: refusalErrors(located) }, null, 2);
    return REPORTERS[format]({ command: "diff", version: VERSION, located, rules: [], failed: true });
  });
  return EXIT.failure;
}
