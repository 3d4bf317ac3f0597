import { closeSync, openSync, readSync } from "node:fs";
import { isMarkOf, MARK_WITHIN, type Plan, readMark } from "../../index.ts";
import { type Listing, listFolder } from "../folder.ts";
import { fromHere, isInside } from "../path.ts";
import type { Job } from "./job.ts";
import type { LastOutputs } from "./last-outputs.ts";
import type { MadeJob } from "./made-job.ts";
import { type Occupant, occupantOf, WayDown } from "./occupant.ts";

/** What is in a file's way. What the tool did not write, and links, give way to `--force`; the others do not. */
export interface Obstacle {
  readonly kind: "unmarked" | "link" | "folder" | "special" | "file above" | "link above";
  /** Absolute. */
  readonly path: string;
}

/** A file that the plan says, or no longer says, and what is on the disk. */
export interface FileChange {
  /** Absolute. */
  readonly path: string;
  readonly job: Job;
  /** What it should hold; nothing where it should go. */
  readonly text?: string;
  /** What it holds; nothing where it is not there. */
  readonly before?: string;
  readonly obstacle?: Obstacle;
}

/** Every file that is to be written, or left as it is, in the order of the jobs. */
export function wantedChanges(made: readonly MadeJob[], listings: Listings, last: LastOutputs): readonly FileChange[] {
  return made.flatMap(({ job, files }) => {
    const place = { job, way: new WayDown(job.scope), isNew: listings.get(job.scope)?.isNew === true, last };
    return files.map(({ path, text }) => changeOf(path, text, place));
  });
}

/** What is known of the place where a job writes. */
interface JobPlace {
  readonly job: Job;
  readonly way: WayDown;
  /** Whether nothing is there at all. */
  readonly isNew: boolean;
  readonly last: LastOutputs;
}

function changeOf(path: string, text: string, { job, way, isNew, last }: JobPlace): FileChange {
  const hurdle = way.to(path);
  if (hurdle) return { path, job, text, obstacle: { kind: `${hurdle.kind} above`, path: hurdle.path } };
  // In a folder that is not there stands nothing: a first run need not look for each of its files.
  if (isNew) return { path, job, text };
  if (last.holds(fromHere(path), text)) return { path, job, text, before: text };
  const occupant = occupantOf(path);
  const before = occupant.kind === "file" ? { before: occupant.text } : {};
  const kind = obstacleOf(occupant);
  return { path, job, text, ...before, ...(kind && { obstacle: { kind, path } }) };
}

function obstacleOf(occupant: Occupant): Obstacle["kind"] | undefined {
  if (occupant.kind === "nothing") return undefined;
  if (occupant.kind !== "file") return occupant.kind;
  return readMark(occupant.text) === undefined ? "unmarked" : undefined;
}

/**
 * The files that are to be removed: those with the mark of a job's target, plan and source, or of a source that is gone,
 * which nothing makes any more. `others` are folders of outputs that are not made this time: nothing in them is touched.
 */
export function goneChanges(
  made: readonly MadeJob[],
  listings: Listings,
  plan: Plan,
  others: readonly string[],
): readonly FileChange[] {
  const wanted = new Set(made.flatMap(({ files }) => files.map(({ path }) => path)));
  const gone = new Map<string, FileChange>();
  for (const { job } of made) {
    const apart = others.filter((folder) => folder !== job.scope && isInside(folder, job.scope));
    for (const path of listings.get(job.scope)?.files ?? []) {
      if (wanted.has(path) || gone.has(path) || apart.some((folder) => isInside(path, folder))) continue;
      const mark = readMark(readHead(path));
      if (mark !== undefined && isMarkOf(mark, job.target, plan, job.options.source)) gone.set(path, { path, job });
    }
  }
  return [...gone.values()];
}

/** What is in the folders where outputs are looked for, by folder. */
export type Listings = ReadonlyMap<string, Listing>;

/** Lists those folders. A template writes one file into a folder that is not its own: that one is left alone. */
export function listOutputs(made: readonly MadeJob[]): Listings {
  const scopes = new Set(made.filter(({ job }) => job.target !== "template").map(({ job }) => job.scope));
  return new Map([...scopes].map((scope) => [scope, listFolder(scope)]));
}

/** The beginning of a file, as far as the mark may stand; nothing of what is no file or cannot be read. */
function readHead(path: string): string {
  // The mark is ASCII; a letter of it may be cut at the end only.
  const bytes = Buffer.alloc(MARK_WITHIN * 3);
  try {
    const file = openSync(path, "r");
    try {
      return bytes.toString("utf8", 0, readSync(file, bytes));
    } finally {
      closeSync(file);
    }
  } catch {
    return "";
  }
}
