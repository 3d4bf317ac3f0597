import { rmdirSync } from "node:fs";
import { resolve } from "node:path";
import type { FileChange } from "./file-change.ts";
import type { MadeJob } from "./made-job.ts";
import type { PastJob } from "./remembered-run.ts";

/**
 * Jobs of the last run that nobody asks for any more: their entry of `generate:` is gone, or goes elsewhere. Nothing is
 * made of them, so that all that they left goes. `folders` are those that the plan has entries for, absolute.
 */
export function forsakenJobs(past: readonly PastJob[], folders: ReadonlySet<string>): readonly MadeJob[] {
  return past.flatMap(({ target, source, folder: way }) => {
    const folder = resolve(way);
    if (folders.has(folder)) return [];
    const options = source === undefined ? {} : { source };
    return [
      { job: { target, options, folder, scope: folder, pointer: "" }, summary: "no longer asked for", files: [] },
    ];
  });
}

/** Removes the folders of forsaken jobs that hold nothing any more. */
export function removeEmptied(forsaken: readonly MadeJob[]): void {
  for (const { job } of forsaken) {
    try {
      rmdirSync(job.folder);
    } catch {
      // It holds something of somebody else, or went before.
    }
  }
}

/** Those of the jobs that something is left of. */
export const withLeftovers = (forsaken: readonly MadeJob[], gone: readonly FileChange[]): readonly MadeJob[] =>
  forsaken.filter(({ job }) => gone.some((change) => change.job === job));
