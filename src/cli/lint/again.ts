import { readFileSync } from "node:fs";
import {
  editedCalls,
  editedFacets,
  foundAgain,
  ignoreComments,
  type Judgement,
  judgeFound,
  type LintFinding,
  type Located,
  locate,
  merged,
  type Places,
  type Plan,
  type PlanPlaces,
  type Suppression,
  settingErrors,
  TELLING,
} from "../../index.ts";
import { type EditedPlan, editedPlan } from "../edited/edited-plan.ts";
import { PATH } from "../edited/plan-file-record.ts";
import type { FoundPlan } from "../plan-files.ts";
import type { LintChoice } from "./choice.ts";
import { judgeOptions } from "./judged.ts";
import { KNOWN_FINDINGS, readKnownFindings } from "./known-findings.ts";
import { type LastLint, type LintMemory, type WrittenOddly, writtenOddly } from "./lint-memory.ts";
import { moved } from "./moved.ts";

/** What lint has to say of a plan of which it is known what was edited since the last run. */
export interface LintedAgain {
  readonly judgement: Judgement;
  readonly places: Places;
  readonly plan: Plan;
  /** Remembers it for the next run. */
  readonly keep: () => void;
}

/**
 * Lint after an edit of what some events and pages hold: each rule says what of events it goes by (`reads`). Where it
 * goes by nothing that was edited, what it found stays, at the places where that stands now; where it goes by no more than
 * the edited event itself, it looks at that one again, in a plan in which the others have names and nothing else. Nothing
 * is said where a rule has to see more than that, or anything may hang on more than is known: then all is looked at.
 */
export async function lintAgain(
  found: FoundPlan,
  last: LastLint,
  choice: LintChoice,
  memory: LintMemory,
): Promise<LintedAgain | undefined> {
  const edited = await editedPlan(found, { plan: last.record.plan, edited: last.edited });
  const known = await readKnownFindings();
  const { plan, places } = edited?.after.loaded ?? {};
  if (!edited || !plan || !places || settingErrors(plan).length > 0 || known?.errors.length) return undefined;
  const now = writtenOddly(edited.files.map(({ after }) => after));
  const located = locatedAgain(plan, places, edited, last, now, choice);
  if (located === undefined) return undefined;
  const comments = commentsNow(edited, last);
  const texts = new Map(
    comments.flatMap(({ at }) =>
      "file" in at ? [[at.file, places.text(at.file) ?? textOf(at.file, edited) ?? ""] as const] : [],
    ),
  );
  if (known) texts.set(KNOWN_FINDINGS, known.document.text);
  const all = places.and(texts);
  const options = judgeOptions({ plan, places, known }, choice, comments);
  const judgement = judgeFound(plan, all, { located, bugs: [] }, options);
  if (judgement.bugs.length > 0) return undefined;
  return {
    judgement,
    places: { place: (at) => all.place(at), text: (file) => all.text(file) ?? textOf(file, edited) },
    plan,
    keep: () => {
      // What is remembered says it already.
      if (last.edited.length === 0) return;
      edited.keep();
      memory.save({ plan: edited.records, found: located, comments, ...oddlyInAll(now, last) });
    },
  };
}

/** All that rules find now; nothing where more has to be looked at for that. */
function locatedAgain(
  plan: Plan,
  places: PlanPlaces,
  { files }: EditedPlan,
  { record, edited }: LastLint,
  oddly: WrittenOddly,
  choice: LintChoice,
): readonly Located[] | undefined {
  const paths = new Set(edited.map(({ found }) => found.path));
  const isEdited = (path: string): boolean => paths.has(path);
  // What YAML reads otherwise is no part of what a file says.
  if (record.misread.some(isEdited) || oddly.misread.length > 0) return undefined;
  const facets = new Set(files.flatMap(({ before, after }) => [...editedFacets(before, after, TELLING)]));
  const calls = new Set(files.flatMap(({ before, after }) => editedCalls(before, after)));
  const again = foundAgain(plan, choice, { calls, facets });
  if (again === undefined || again.bugs.length > 0) return undefined;
  // Whether it can be mended hangs on all that has the same name.
  if (again.findings.some(hasFix)) return undefined;
  const kept = record.found.filter(({ diagnostic }) => !again.replaces(diagnostic));
  const isOdd = record.odd.some(isEdited) || oddly.odd.length > 0;
  // Nor do texts alone, where they are written as they mostly are.
  const mayDecideFixes = isOdd || facets.has("examples") || facets.has("structure");
  if (mayDecideFixes && kept.some(({ diagnostic }) => hasFix(diagnostic))) return undefined;
  const now = new Map(files.map(({ after }) => [after.path, after]));
  return merged(
    kept.map((each) => moved(each, now, places)),
    locate(again.findings, places),
  );
}

const hasFix = ({ fix }: LintFinding): boolean => fix !== undefined;

/** What comments silence: those of the edited files are read again. */
function commentsNow({ files }: EditedPlan, { record, edited }: LastLint): readonly Suppression[] {
  const paths = new Set(edited.map(({ found }) => found.path));
  const kept = record.comments.filter(({ at }) => !("file" in at && paths.has(at.file)));
  return [...kept, ...files.flatMap(({ after }) => ignoreComments(after))].sort(byFile);
}

function byFile({ at: a }: Suppression, { at: b }: Suppression): number {
  const [one, other] = ["file" in a ? a.file : "", "file" in b ? b.file : ""];
  return one < other ? -1 : Number(one > other);
}

/** Which files of the plan are written oddly, where it is known of the edited ones. */
function oddlyInAll(now: WrittenOddly, { record, edited }: LastLint): WrittenOddly {
  const paths = new Set(edited.map(({ found }) => found.path));
  const unedited = (files: readonly string[]): readonly string[] => files.filter((path) => !paths.has(path));
  return { odd: [...unedited(record.odd), ...now.odd], misread: [...unedited(record.misread), ...now.misread] };
}

/** The text of a file of the plan that was not edited; nothing of what is no file of it. */
const textOf = (path: string, { records }: EditedPlan): string | undefined =>
  records.some((file) => file[PATH] === path) ? new TextDecoder().decode(readFileSync(path)) : undefined;
