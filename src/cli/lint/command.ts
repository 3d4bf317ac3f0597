import { basename } from "node:path";
import {
  type Diagnostic,
  type Judgement,
  locate,
  type PlanPlaces,
  REPORT_FORMATS,
  type ReportFormat,
  settingErrors,
  severities,
} from "../../index.ts";
import { answer, type Wish, wishesOf } from "../answer.ts";
import { outlinesOf } from "../edited/outlines.ts";
import { planFileRecords } from "../edited/plan-file-record.ts";
import { CliError, EXIT, type ExitCode } from "../exit.ts";
import { say } from "../output.ts";
import { type FoundPlan, findPlan, lookForPlan, type PlanFiles, readFound } from "../plan-files.ts";
import { type LoadedPlan, loadPlan } from "../plan-loading.ts";
import { VERSION } from "../version.ts";
import { lintAgain } from "./again.ts";
import { type LintChoice, type LintFlags, lintChoice } from "./choice.ts";
import { withEditedFile } from "./edited-file.ts";
import { fix } from "./fix.ts";
import { judged, placesOf, type Ready, withText } from "./judged.ts";
import {
  addKnownFindings,
  KNOWN_FINDINGS,
  pruneKnownFindings,
  readKnownFindings,
  type SuppressionNote,
} from "./known-findings.ts";
import { LintMemory, type LintRecord, writtenOddly } from "./lint-memory.ts";
import { type Linted, rendered } from "./rendered.ts";
import { tellBugs } from "./rule-bug.ts";
import { fingerprintsAt } from "./since.ts";

/** The flags of `lint`, as commander gives them. */
export interface LintCommandOptions extends LintFlags {
  readonly plan?: string;
  readonly format?: readonly string[];
  readonly output?: string;
  readonly fix?: boolean;
  readonly since?: string;
  readonly stdin?: boolean;
  readonly stdinFilename?: string;
  readonly suppress?: boolean;
  readonly pruneSuppressions?: boolean;
  readonly reason?: string;
  readonly owner?: string;
  readonly until?: string;
}

/** Why lint does not begin. */
interface NotReady {
  readonly errors: readonly Diagnostic[];
  readonly places: PlanPlaces;
}

/** Holds the plan against the rules; gives the exit status. */
export async function lint(options: LintCommandOptions): Promise<ExitCode> {
  const wishes = wishesOf(options.format, options.output, REPORT_FORMATS);
  const choice = lintChoice(options);
  checkTogether(options);
  const found = lookForPlan(findPlan(options.plan));
  const memory = isPlain(options) ? LintMemory.of(found, choice, TOOL) : undefined;
  const last = memory?.since(found);
  const again = memory && last && (await lintAgain(found, last, choice, memory));
  if (again) {
    const { judgement, places, plan, keep } = again;
    tell(wishes, judgement, { places, plan });
    keep();
    return statusOf(judgement, choice);
  }
  const ready = await prepare(found, options, choice);
  if ("errors" in ready) {
    const refused: Linted = { located: locate(ready.errors, ready.places), places: ready.places, suppressed: 0 };
    answer(wishes, (format, toFile) => rendered(format, refused, toFile));
    return EXIT.failure;
  }
  const mended = options.fix ? await fix(ready, choice) : ready;
  const judgement = await withKnown(judged(mended, choice), mended, choice, options);
  tell(wishes, judgement, { places: placesOf(mended), plan: mended.plan });
  ready.keepPlaces();
  if (memory && judgement.bugs.length === 0) memory.save(recordOf(ready, judgement));
  tellBugs(judgement.bugs);
  return judgement.bugs.length > 0 ? EXIT.failure : statusOf(judgement, choice);
}

/** The version, and this file of the build: its name changes with all code that lints. */
const TOOL = `${VERSION} ${basename(import.meta.url)}`;

/** Whether nothing is asked for but what is wrong with the plan on the disk. */
const isPlain = ({ fix: mends, since, stdinFilename, suppress, pruneSuppressions }: LintCommandOptions): boolean =>
  !mends && since === undefined && stdinFilename === undefined && !suppress && !pruneSuppressions;

function tell(
  wishes: readonly Wish<ReportFormat>[],
  { located, suppressed }: Judgement,
  of: Pick<Linted, "places" | "plan">,
): void {
  const linted: Linted = { located, suppressed: suppressed.length, ...of };
  answer(wishes, (format, toFile) => rendered(format, linted, toFile));
}

function recordOf({ places, planFiles }: Prepared, { found }: Judgement): LintRecord {
  return {
    plan: planFileRecords(planFiles, outlinesOf(places.documents)),
    found,
    comments: places.ignoreComments(),
    ...writtenOddly(places.documents),
  };
}

interface Prepared extends Ready, Pick<LoadedPlan, "keepPlaces"> {
  readonly planFiles: PlanFiles;
}

async function prepare(
  found: FoundPlan,
  options: LintCommandOptions,
  choice: LintChoice,
): Promise<Prepared | NotReady> {
  const { root } = found;
  const read = options.stdinFilename === undefined ? readFound(found) : withEditedFile(root, options.stdinFilename);
  const { plan, errors, places, keepPlaces } = await loadPlan(read);
  const known = await readKnownFindings();
  const all = [...errors, ...(plan === undefined ? [] : settingErrors(plan)), ...(known?.errors ?? [])];
  if (plan === undefined || all.length > 0) return { errors: all, places: withText(places, known) };
  const before =
    options.since === undefined ? undefined : await fingerprintsAt(options.since, options.plan, plan, choice);
  return { plan, places, known, files: read.files, planFiles: read, root, ...(before && { before }), keepPlaces };
}

/** What an editor sends is not on the disk: nothing there can be mended or listed by it. */
function checkTogether({ stdin, stdinFilename, fix: mends, suppress, pruneSuppressions }: LintCommandOptions): void {
  if ((stdin === true) !== (stdinFilename !== undefined))
    throw new CliError(
      "`--stdin` and `--stdin-filename <file>` go together",
      "Say which file of the plan the text on stdin is.",
    );
  if (stdin && (mends || suppress || pruneSuppressions))
    throw new CliError(
      "with `--stdin` nothing can be written",
      "Leave out `--fix`, `--suppress` and `--prune-suppressions`.",
    );
}

/** Brings the list of known findings up to date where that was asked for, and judges by what it says then. */
async function withKnown(
  before: Judgement,
  ready: Ready,
  choice: LintChoice,
  { suppress, pruneSuppressions, reason, owner, until }: LintCommandOptions,
): Promise<Judgement> {
  let judgement = before;
  let { known } = ready;
  if (pruneSuppressions && known !== undefined) {
    const count = pruneKnownFindings(known, judgement.verdicts);
    say(count === 0 ? `Nothing to take out of ${KNOWN_FINDINGS}.` : `Took ${count} out of ${KNOWN_FINDINGS}.`);
    known = await readKnownFindings();
    judgement = judged({ ...ready, known }, choice);
  }
  if (!suppress) return judgement;
  const note: SuppressionNote = {
    ...(reason !== undefined && { reason }),
    ...(owner !== undefined && { owner }),
    ...(until !== undefined && { until }),
  };
  const count = addKnownFindings(known, judgement.located, (pointer) => ready.places.lasting(pointer), note);
  say(count === 0 ? "Nothing to suppress." : `Added ${count} to ${KNOWN_FINDINGS}. Say there why each stays.`);
  return judged({ ...ready, known: await readKnownFindings() }, choice);
}

function statusOf({ located }: Judgement, { maxWarnings }: LintChoice): ExitCode {
  const { errors, warnings } = severities(located);
  return errors > 0 || warnings > maxWarnings ? EXIT.findings : EXIT.clean;
}
