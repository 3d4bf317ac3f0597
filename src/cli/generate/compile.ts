import { statSync } from "node:fs";
import { resolve } from "node:path";
import { type Diagnostic, type Generator, generatorOf, type Loaded, locate } from "../../index.ts";
import { EXIT, type ExitCode } from "../exit.ts";
import { fromHere } from "../path.ts";
import type { PlanFiles } from "../plan-files.ts";
import { loadPlan } from "../plan-loading.ts";
import { clashes } from "./clash.ts";
import { type Job, jobsOf } from "./job.ts";
import { type JobResult, makeJob } from "./made-job.ts";
import type { GenerateOutcome, Refused } from "./outcome.ts";
import type { GenerateRequest } from "./request.ts";
import { bringUpToDate } from "./update.ts";

/**
 * Makes all outputs, and brings the disk up to date. Nothing is written unless all of them can be made. `known` is the
 * plan where it was loaded already.
 */
export async function compile(
  request: GenerateRequest,
  planFiles: PlanFiles,
  known?: Loaded,
): Promise<GenerateOutcome> {
  const { root } = planFiles;
  request.progress.step("Reading the plan", 0.02);
  const loaded = known ?? (await loadPlan(planFiles, !request.check));
  const { plan, places } = loaded;
  if (plan === undefined) return refused(loaded, loaded.errors, EXIT.failure);
  const { jobs, problems } = jobsOf(plan, places, request.flags);
  const templates = [...new Set(jobs.flatMap(({ template }) => template ?? []))];
  const refuse = (reasons: readonly Diagnostic[], status: ExitCode): Refused =>
    refused(loaded, reasons, status, templates);
  if (problems.length > 0) return refuse(problems, EXIT.failure);
  const generator = generatorOf(plan);
  if (generator.refusals.length > 0) return refuse(generator.refusals, EXIT.findings);
  const results = await makeAll(jobs, generator, request);
  const unreadable = results.flatMap((result) => result.unreadable ?? []);
  if (unreadable.length > 0) return refuse(unreadable, EXIT.failure);
  const made = results.map((result) => result.made);
  const wrong = [...results.flatMap((result) => result.problems), ...clashes(made, resolve(root), isFolder(root))];
  if (wrong.length > 0) {
    const texts = results.flatMap(({ template }) => (template ? [[template.path, template.text] as const] : []));
    return refused({ ...loaded, places: places.and(new Map(texts)) }, wrong, EXIT.findings, templates);
  }
  const updated = bringUpToDate(request, { plan, places, planFiles, made, templates });
  return updated.kind === "done" ? updated : refuse(updated.problems, EXIT.findings);
}

async function makeAll(
  jobs: readonly Job[],
  generator: Generator,
  { progress }: GenerateRequest,
): Promise<readonly JobResult[]> {
  const results: JobResult[] = [];
  for (const job of jobs) {
    progress.step(`Making ${fromHere(job.folder)}`, 0.2 + (0.5 * results.length) / jobs.length);
    results.push(await makeJob(job, generator));
  }
  return results;
}

function refused(
  { places }: Loaded,
  problems: readonly Diagnostic[],
  status: ExitCode,
  templates: readonly string[] = [],
): Refused {
  return { kind: "refused", located: locate(problems, places), places, status, templates };
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
