import { isUtf8 } from "node:buffer";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Diagnostic, Generator } from "../../index.ts";
import { fromHere, isInside } from "../path.ts";
import { reason } from "../system-error.ts";
import type { Job } from "./job.ts";

/** A job and the files that it makes. */
export interface MadeJob {
  readonly job: Job;
  /** What it is, in a few words. */
  readonly summary: string;
  /** By absolute path. */
  readonly files: readonly { readonly path: string; readonly text: string }[];
  /** What the target is to be told when little of the plan was edited. */
  readonly memory?: string | undefined;
}

/** What a job made; and what kept it from its work, or what it found wrong. */
export interface JobResult {
  readonly made: MadeJob;
  /** The template cannot be read: nothing was made. */
  readonly unreadable?: Diagnostic;
  /** The template that was read, which problems may point into. */
  readonly template?: { readonly path: string; readonly text: string };
  readonly problems: readonly Diagnostic[];
}

/** Runs one job. Nothing is written. */
export async function makeJob(job: Job, generator: Generator): Promise<JobResult> {
  const template = job.template === undefined ? undefined : readTemplate(job, job.template);
  if (template && "message" in template)
    return { made: { job, summary: "", files: [] }, unreadable: template, problems: [] };
  const { summary, outputs, problems, memory } = await generator.run(job.target, {
    ...job.options,
    ...(template && { template }),
  });
  const files = outputs.map(({ path, text }) => ({ path: placed(job, path), text }));
  return { made: { job, summary, files, memory }, ...(template && { template }), problems };
}

/** Where an output goes. A target that leads out of its folder is a mistake of ours, whatever the plan calls its things. */
export function placed(job: Job, path: string): string {
  const place = join(job.folder, path);
  if (place === job.folder || !isInside(place, job.folder))
    throw new Error(`the target ${job.target} would write ${JSON.stringify(path)} outside its folder`);
  return place;
}

function readTemplate(job: Job, path: string): { path: string; text: string } | Diagnostic {
  try {
    const bytes = readFileSync(path);
    return isUtf8(bytes) ? { path: fromHere(path), text: bytes.toString() } : notUtf8(path);
  } catch (error) {
    return {
      rule: "generate/template",
      severity: "error",
      message: `the template ${fromHere(path)} cannot be read: ${reason(error)}`,
      hint: "`template:` is relative to the file of the plan that says it, `--template` to where you are.",
      at: job.pointer === "" ? { file: fromHere(path) } : { pointer: `${job.pointer}/template`, of: "value" },
    };
  }
}

const notUtf8 = (path: string): Diagnostic => ({
  rule: "generate/template",
  severity: "error",
  message: "this template is not UTF-8",
  hint: "Save it as UTF-8: editors offer it under `Save with encoding`.",
  at: { file: fromHere(path) },
});
