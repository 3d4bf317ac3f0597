import { readFileSync } from "node:fs";
import { type Excerpt, type Generator, generatorOf, type Output, type SharedFile } from "../../index.ts";
import { fromHere } from "../path.ts";
import type { FoundPlan } from "../plan-files.ts";
import { writeWhole } from "../whole-file.ts";
import { type Edit, editSince } from "./edit.ts";
import { type Job, jobsOf } from "./job.ts";
import { type MadeJob, placed } from "./made-job.ts";
import type { Done } from "./outcome.ts";
import { differInParts, patchedText } from "./patched-text.ts";
import { type LastRun, reportOf } from "./remembered-run.ts";
import type { GenerateRequest } from "./request.ts";
import type { RunRecords } from "./run-record.ts";

/**
 * Brings the outputs up to date where nothing was edited but what some events and pages hold: their own files are made
 * anew, and their parts in others replaced. What they were is made again too, and must stand in the outputs of the last
 * run. Nothing is done, and nothing given, where more may hang on the edit: then all has to be made.
 */
export async function patch(request: GenerateRequest, plan: FoundPlan, last: LastRun): Promise<Done | undefined> {
  const edit = await editSince(plan, last);
  const made = edit && (await patchedJobs(edit, request));
  if (edit === undefined || made === undefined) return undefined;
  const written = new Map<string, string>();
  // Nothing is in the way: each of them was there before, as the last run left it.
  for (const { path, text } of made.flatMap(({ files }) => files)) {
    writeWhole(path, text);
    written.set(fromHere(path), text);
  }
  edit.keep();
  request.records.update(
    last.record,
    edit.records,
    written,
    made.map(({ memory }) => memory),
  );
  return { kind: "done", ...reportOf(last, written), differences: [] };
}

/** The files that are to be written; nothing where all has to be made. */
async function patchedJobs(edit: Edit, { flags, records }: GenerateRequest): Promise<readonly MadeJob[] | undefined> {
  const { jobs, problems } = jobsOf(edit.after, edit.places, flags);
  const [before, after] = [generatorOf(edit.before), generatorOf(edit.after)];
  if (problems.length > 0 || isRefusedNow(before, after)) return undefined;
  const made: MadeJob[] = [];
  for (const [index, job] of jobs.entries()) {
    const of = { calls: edit.calls, memory: records.memory(index) };
    const was = await before.excerpt(job.target, job.options, of);
    const is = was && (await after.excerpt(job.target, job.options, of));
    const files = was && is && patchedFiles(was, is, job, records);
    if (!was || !is || files === undefined) return undefined;
    made.push({ job, summary: "", files, memory: memoryOf(was, is) });
  }
  return made;
}

/** Whether something is refused that was not. What is missed because little of other events is known, was missed before. */
function isRefusedNow(before: Generator, after: Generator): boolean {
  const known = new Set(before.refusalsOfContent.map((refusal) => JSON.stringify(refusal)));
  return after.refusalsOfContent.some((refusal) => !known.has(JSON.stringify(refusal)));
}

/** What is to be remembered now, where that is something else. */
const memoryOf = ({ memory: before }: Excerpt, { memory: after }: Excerpt): string | undefined =>
  before?.told === after?.told ? undefined : after?.text();

function patchedFiles(before: Excerpt, after: Excerpt, job: Job, records: RunRecords): MadeJob["files"] | undefined {
  const [was, is] = [before.shared, after.shared];
  const inParts = was.length === is.length && was.every((file, index) => differInParts(file, is[index]));
  const wasThere = ({ path, text }: Output): boolean => records.outputs.wrote(fromHere(placed(job, path)), text);
  const own = inParts && before.outputs.every(wasThere) ? changedOf(before.outputs, after.outputs) : undefined;
  const around = own && changedOf(before.around, after.around);
  if (own === undefined || !around?.every((file) => wasThere(file.before))) return undefined;
  const files = [...own, ...around].map(({ after: { path, text } }) => ({ path: placed(job, path), text }));
  for (const [index, file] of was.entries()) {
    const other = is[index];
    if (other === undefined || file.told === other.told) continue;
    const patched = patchedFile(placed(job, file.path), file, other, records);
    if (patched === undefined) return undefined;
    files.push(patched);
  }
  return files;
}

/** Those of the files that differ; nothing where they are not the same files. */
function changedOf(before: readonly Output[], after: readonly Output[]): readonly ChangedOutput[] | undefined {
  if (before.length !== after.length) return undefined;
  const changed: ChangedOutput[] = [];
  for (const [index, file] of before.entries()) {
    const other = after[index];
    if (other === undefined || other.path !== file.path) return undefined;
    if (other.text !== file.text) changed.push({ before: file, after: other });
  }
  return changed;
}

interface ChangedOutput {
  readonly before: Output;
  readonly after: Output;
}

/** A shared file with the other parts; nothing where they cannot be put into what the last run wrote. */
function patchedFile(
  path: string,
  before: SharedFile,
  after: SharedFile,
  records: RunRecords,
): MadeJob["files"][number] | undefined {
  const text = readFileSync(path, "utf8");
  const patched = records.outputs.wrote(fromHere(path), text) ? patchedText(text, before, after) : undefined;
  return patched === undefined ? undefined : { path, text: patched };
}
