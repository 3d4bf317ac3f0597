import type { LintFinding } from "../lint/lint.ts";
import type { Plan } from "../model/plan.ts";
import { danglingUses } from "../model/uses/uses.ts";
import type { SourceFile } from "../source/document.ts";
import { type Loaded, load } from "../source/load.ts";
import type { PlanPlaces } from "../source/plan-places.ts";
import { changedData, dataText } from "./edit/data.ts";
import { collide, edited, type TextEdit } from "./edit/text-edit.ts";
import { Fixer, type Repair } from "./fixer.ts";

/** A plan that was loaded, with the files that it was loaded from. */
export interface Mendable {
  readonly plan: Plan;
  readonly places: PlanPlaces;
  readonly files: readonly SourceFile[];
  readonly root: string;
}

/** What became of a plan. */
export interface Mended extends Mendable {
  /** How many findings were mended. */
  readonly count: number;
  /** Findings whose fix was made in the text, and gave another plan than was meant: it was left. A bug of ours. */
  readonly failed: readonly LintFinding[];
}

/** Repairs may make way for others; more rounds than this no plan needs. */
const MOST_ROUNDS = 20;

/**
 * Mends what findings say how to mend, until nothing is left that can be. `find` gives the findings of a plan. Each round
 * makes the repairs that do not touch each other, loads the plan again, and keeps them only if it says what was meant.
 */
export async function mend(start: Mendable, find: (mendable: Mendable) => readonly LintFinding[]): Promise<Mended> {
  let now: Mended = { ...start, count: 0, failed: [] };
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const repairs = apart(find(now), now);
    if (repairs.length === 0) return now;
    const { made, left } = await kept(repairs, now);
    now = {
      ...(made ?? now),
      count: now.count + repairs.length - left.length,
      failed: [...now.failed, ...left.map(({ finding }) => finding)],
    };
    if (made === undefined) return now;
  }
  return now;
}

interface Candidate {
  readonly finding: LintFinding;
  readonly repair: Repair;
}

/** The repairs that can be made at once; the others wait for the next round. Those that failed before are not tried again. */
function apart(findings: readonly LintFinding[], { plan, places, failed }: Mended): readonly Candidate[] {
  const fixer = new Fixer(plan, places);
  const tried = new Set(failed.map(({ fix }) => JSON.stringify(fix)));
  const taken = new Taken();
  return findings.flatMap((finding) => {
    if (finding.fix === undefined || tried.has(JSON.stringify(finding.fix))) return [];
    const repair = fixer.repair(finding.fix);
    return "refused" in repair || !taken.take(repair) ? [] : [{ finding, repair }];
  });
}

/** The stretches of texts, and the names, that repairs of this round have taken. */
class Taken {
  readonly #edits: TextEdit[] = [];
  readonly #names = new Set<string>();

  take({ changes, edits }: Repair): boolean {
    if (edits.some((edit) => this.#edits.some((other) => collide(edit, other)))) return false;
    const names = changes.flatMap((each) =>
      each.kind === "key" ? [`${each.at.slice(0, each.at.lastIndexOf("/"))} ${each.to}`] : [],
    );
    if (names.some((name) => this.#names.has(name))) return false;
    this.#edits.push(...edits);
    for (const name of names) this.#names.add(name);
    return true;
  }
}

interface Kept {
  readonly made?: Mendable;
  readonly left: readonly Candidate[];
}

/** Makes all of the repairs, or where that gives another plan than was meant, as many as give what was meant. */
async function kept(candidates: readonly Candidate[], before: Mendable): Promise<Kept> {
  const made = await tried(candidates, before);
  if (made) return { made, left: [] };
  if (candidates.length === 1) return { left: candidates };
  const half = candidates.length >> 1;
  const first = await kept(candidates.slice(0, half), before);
  const second = await kept(candidates.slice(half), before);
  const good = candidates.filter((each) => !first.left.includes(each) && !second.left.includes(each));
  const both = await tried(good, before);
  if (both) return { made: both, left: [...first.left, ...second.left] };
  return first.made
    ? { made: first.made, left: first.left }
    : { ...(second.made && { made: second.made }), left: second.left };
}

/** The plan after repairs, where it loads and its files say exactly what was meant. */
async function tried(candidates: readonly Candidate[], before: Mendable): Promise<Mendable | undefined> {
  const changes = candidates.flatMap(({ repair }) => repair.changes);
  const files = editedFiles(
    before,
    candidates.flatMap(({ repair }) => repair.edits),
  );
  const loaded: Loaded = await load(files, before.root);
  if (loaded.plan === undefined || loaded.errors.length > 0) return undefined;
  const meant = changedData(changes, before.places);
  const isMeant = loaded.places.documents.every(({ path, root }) => meant.get(path) === dataText(root));
  if (!isMeant || danglingUses(loaded.plan).length > danglingUses(before.plan).length) return undefined;
  return { plan: loaded.plan, places: loaded.places, files, root: before.root };
}

function editedFiles({ files, places }: Mendable, edits: readonly TextEdit[]): readonly SourceFile[] {
  return files.map((file) => {
    const own = edits.filter((edit) => edit.file === file.path);
    if (own.length === 0) return file;
    const text = edited(places.text(file.path) ?? "", own);
    const hasMark = file.bytes[0] === 0xef && file.bytes[1] === 0xbb && file.bytes[2] === 0xbf;
    return { path: file.path, bytes: new TextEncoder().encode(hasMark ? `\ufeff${text}` : text) };
  });
}
