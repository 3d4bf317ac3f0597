import { dirname, relative, sep } from "node:path";
import type { At, Diagnostic } from "../../index.ts";
import { fromHere, isInside } from "../path.ts";
import { isPassedOver, PLAN_FILE } from "../plan-files.ts";
import type { Job } from "./job.ts";
import type { MadeJob } from "./made-job.ts";

/** Where a job comes from; `root` is the plan, for jobs that the command line made. */
export const placeOf = (job: Job, root: string): At =>
  job.pointer === "" ? { file: root } : { pointer: job.pointer, of: "value" };

/** Outputs that would be in each other's way, and outputs that would become a part of the plan. */
export function clashes(made: readonly MadeJob[], root: string, rootIsFolder: boolean): readonly Diagnostic[] {
  return [...twice(made, root), ...(rootIsFolder ? intoPlan(made, root) : [])];
}

/** A disk may tell neither capitals from small letters nor one way to write an accent from the other. */
const folded = (path: string): string => path.normalize("NFC").toLowerCase();

/** Two files in one place, or a file where the folder of another is to be; each pair of jobs once. */
function twice(made: readonly MadeJob[], root: string): readonly Diagnostic[] {
  const taken = new Taken();
  const told = new Map<string, Diagnostic>();
  for (const [index, { job, files }] of made.entries()) {
    for (const { path } of files) {
      const clash = taken.take(path, job);
      if (clash)
        told.set(`${index} ${made.findIndex((each) => each.job === clash.other)}`, clashDiagnostic(clash, job, root));
    }
  }
  return [...told.values()];
}

/** A path that two jobs want: both as a file, or this one of them. */
interface Clash {
  readonly path: string;
  readonly other: Job;
  readonly fileOf: "both" | "this" | "other";
}

/** The places of files and of their folders, and whose they are. */
class Taken {
  readonly #files = new Map<string, Job>();
  readonly #folders = new Map<string, Job>();

  /** Takes the place of a file, and those of its folders; gives the clash where one is taken. */
  take(path: string, job: Job): Clash | undefined {
    const place = folded(path);
    const file = this.#files.get(place);
    if (file) return { path, other: file, fileOf: "both" };
    const folder = this.#folders.get(place);
    if (folder) return { path, other: folder, fileOf: "this" };
    this.#files.set(place, job);
    return this.#takeFolders(path, job);
  }

  #takeFolders(path: string, job: Job): Clash | undefined {
    for (let folder = dirname(path); dirname(folder) !== folder; folder = dirname(folder)) {
      const place = folded(folder);
      if (this.#folders.has(place)) return undefined;
      const other = this.#files.get(place);
      if (other) return { path: folder, other, fileOf: "other" };
      this.#folders.set(place, job);
    }
    return undefined;
  }
}

function clashDiagnostic({ path, other, fileOf }: Clash, job: Job, root: string): Diagnostic {
  const [file, folder] = fileOf === "this" ? [job, other] : [other, job];
  return {
    rule: "generate/clash",
    severity: "error",
    message:
      fileOf === "both"
        ? `two outputs would be ${fromHere(path)}: of \`${other.target}\` and of \`${job.target}\``
        : `${fromHere(path)} would be a file, of \`${file.target}\`, and a folder, of \`${folder.target}\``,
    hint: "Give each an `out` of its own.",
    at: placeOf(job, root),
    ...(other.pointer !== "" && { related: [{ at: placeOf(other, root), message: "The other is said here." }] }),
  };
}

/** YAML and JSON in the plan's folder is read as plan, next time. */
function intoPlan(made: readonly MadeJob[], root: string): readonly Diagnostic[] {
  return made.flatMap(({ job, files }) => {
    const first = files.find(({ path }) => isPartOfPlan(path, root));
    if (first === undefined) return [];
    return [
      {
        rule: "generate/into-plan",
        severity: "error",
        message: `${fromHere(first.path)} would be read as a part of the plan, next time`,
        hint: "Choose an `out` that is outside the plan's folder.",
        at: placeOf(job, root),
      } satisfies Diagnostic,
    ];
  });
}

function isPartOfPlan(path: string, root: string): boolean {
  if (!PLAN_FILE.test(path) || !isInside(path, root)) return false;
  return !relative(root, path).split(sep).some(isPassedOver);
}
