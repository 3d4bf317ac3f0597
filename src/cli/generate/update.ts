import { dirname } from "node:path";
import type { Diagnostic, Loaded, Plan } from "../../index.ts";
import { outlinesOf } from "../edited/outlines.ts";
import { removeFile } from "../folder.ts";
import { NewFolder, outermost } from "../new-folder.ts";
import { fromHere, isInside } from "../path.ts";
import type { PlanFiles } from "../plan-files.ts";
import { sweep, unfinishedIn } from "../unfinished.ts";
import { writeWhole } from "../whole-file.ts";
import { type FileChange, goneChanges, type Listings, listOutputs, wantedChanges } from "./file-change.ts";
import { forsakenJobs, removeEmptied, withLeftovers } from "./forsaken.ts";
import { type Job, plannedFolders } from "./job.ts";
import type { MadeJob } from "./made-job.ts";
import { obstacleDiagnostics, yieldsToForce } from "./obstacle.ts";
import type { Done } from "./outcome.ts";
import { byFolder, type FileReport, type FileStatus, headlineOf, type Row } from "./report.ts";
import type { GenerateRequest } from "./request.ts";

/** All that was made of a plan. */
export interface Made {
  readonly plan: Plan;
  readonly places: Loaded["places"];
  readonly planFiles: PlanFiles;
  readonly made: readonly MadeJob[];
  /** The templates that it was made of, by absolute path. */
  readonly templates: readonly string[];
}

/** Writes what changed, removes what is gone, and remembers it; with `--check` only looks. What is in the way stops all. */
export function bringUpToDate(
  request: GenerateRequest,
  all: Made,
): Done | { readonly kind: "blocked"; readonly problems: readonly Diagnostic[] } {
  const { check } = request;
  request.progress.step("Looking at what is there", 0.7);
  const { plan, made } = all;
  const others = otherFolders(all);
  const past = forsakenJobs(request.records.jobs, new Set([...others, ...made.map(({ job }) => job.folder)]));
  const listings = listOutputs([...made, ...past]);
  if (!check) sweepOutputs(made, listings);
  const gone = goneChanges([...made, ...past], listings, plan, others);
  const forsaken = withLeftovers(past, gone);
  const changes = [...wantedChanges(made, listings, request.records.outputs), ...gone];
  const blocked = blockedOf(changes, request);
  if (blocked.length > 0) return { kind: "blocked", problems: obstacleDiagnostics(blocked) };
  const rows = made.map(rowOf);
  const rowOfJob = new Map([...made, ...forsaken].map(({ job }, row) => [job, row]));
  const headline = headlineOf(plan);
  const reported = changes.map((change) => ({ change, report: reportOf(change, rowOfJob, request) }));
  if (!check) {
    const fresh = newFolders(listings);
    write(reported, fresh, request);
    const late = putInPlace(fresh, all, request);
    if (late.length > 0) return { kind: "blocked", problems: obstacleDiagnostics(late) };
    removeEmptied(forsaken);
    request.records.save({ ...all, outlines: outlinesOf(all.places.documents), headline, rows, fresh });
  }
  const sorted = byFolder(reported, ({ report }) => report.path);
  const files = sorted.map(({ report }) => report);
  return {
    kind: "done",
    headline,
    rows: [...rows, ...forsaken.map(rowOf)],
    files,
    differences: check ? differing(sorted) : [],
    templates: all.templates,
  };
}

/** A file that is to be as the plan says, and what is reported of it. */
interface Reported {
  readonly change: FileChange;
  readonly report: FileReport;
}

/** The folders of outputs that the plan has besides those that are made this time. */
function otherFolders({ plan, places, made }: Made): readonly string[] {
  const own = new Set(made.map(({ job }) => job.folder));
  return plannedFolders(plan, places).filter((folder) => !own.has(folder));
}

/** What interrupted runs left unfinished goes, wherever these jobs write; a folder that is new is filled beside its place. */
function sweepOutputs(made: readonly MadeJob[], listings: Listings): void {
  for (const { unfinished } of listings.values()) sweep(unfinished);
  const templates = made.flatMap(({ job }) => (job.target === "template" ? job.folder : []));
  const beside = [...listings.keys()].map((scope) => dirname(scope));
  for (const folder of new Set([...templates, ...beside])) sweep(unfinishedIn(folder));
}

/** The changes that something stands in the way of. */
const blockedOf = (changes: readonly FileChange[], { check, force }: GenerateRequest): readonly FileChange[] =>
  changes.filter(({ obstacle }) => obstacle && !((check || force) && yieldsToForce(obstacle)));

/** The folders that are not there yet. Windows moves no folder as long as somebody, a virus scanner, reads a file of it. */
function newFolders(listings: Listings): readonly NewFolder[] {
  if (process.platform === "win32") return [];
  const missing = [...listings].filter(([, { isNew }]) => isNew).map(([scope]) => scope);
  return outermost(missing).map((path) => new NewFolder(path));
}

function reportOf(change: FileChange, rows: ReadonlyMap<Job, number>, request: GenerateRequest): FileReport {
  const status = request.check ? found(change, request) : done(change);
  return { path: fromHere(change.path), status, row: rows.get(change.job) ?? 0 };
}

function done({ text, before, obstacle }: FileChange): FileStatus {
  if (text === undefined) return "removed";
  return text === before && obstacle === undefined ? "unchanged" : "written";
}

function found({ path, text, before, obstacle }: FileChange, { records }: GenerateRequest): FileStatus {
  if (text === undefined) return "stale";
  // Only a person takes the mark away, or puts a link there.
  if (obstacle) return "edited";
  if (text === before) return "unchanged";
  if (before === undefined) return "missing";
  // The last run wrote what is to be there, and something else is: nobody but a person changed it.
  return records.outputs.wrote(fromHere(path), text) ? "edited" : "stale";
}

const rowOf = ({ job, summary, files }: MadeJob): Row => ({
  where: fromHere(job.target === "template" ? (files[0]?.path ?? job.folder) : job.folder),
  what: summary,
});

/** Writes and removes. What is in folders that are new is put in its place later, or where the disk refuses something. */
function write(all: readonly Reported[], fresh: readonly NewFolder[], { progress }: GenerateRequest): void {
  try {
    for (const [index, { change, report }] of all.entries()) {
      if (report.status === "unchanged") continue;
      progress.step(`Writing ${report.path}`, 0.75 + (0.25 * index) / all.length);
      if (change.text === undefined) removeFile(change.path, change.job.scope);
      else writeOutput(change.path, change.text, fresh);
    }
  } catch (error) {
    for (const folder of fresh) folder.place();
    throw error;
  }
}

function writeOutput(path: string, text: string, fresh: readonly NewFolder[]): void {
  const folder = fresh.find((each) => each.holds(path));
  if (folder) folder.write(path, text);
  else writeWhole(path, text);
}

/**
 * Puts new folders in their places. Where another one has made a folder in the meantime, its files are written one by one,
 * unless something is in their way: that is given.
 */
function putInPlace(fresh: readonly NewFolder[], { made }: Made, request: GenerateRequest): readonly FileChange[] {
  const late = fresh.filter((folder) => !folder.place());
  if (late.length === 0) return [];
  const jobs = made.filter(({ job }) => late.some(({ path }) => isInside(job.folder, path)));
  const changes = wantedChanges(jobs, new Map(), request.records.outputs);
  const blocked = blockedOf(changes, request);
  if (blocked.length > 0) return blocked;
  for (const change of changes) if (done(change) === "written") writeWhole(change.path, change.text ?? "");
  return [];
}

function differing(all: readonly Reported[]): Done["differences"] {
  return all.flatMap(({ change: { before, text }, report }) => {
    if (report.status === "unchanged") return [];
    return [{ report, ...(before !== undefined && { before }), ...(text !== undefined && { text }) }];
  });
}
