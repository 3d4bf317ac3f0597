import { readFileSync } from "node:fs";
import { basename, dirname } from "node:path";
import type { TargetName } from "../../index.ts";
import { inCache, keepInCache } from "../cache-folder.ts";
import { listFolder } from "../folder.ts";
import { hashOf, shortHash } from "../hash.ts";
import { fromHere } from "../path.ts";
import type { FoundFile, FoundPlan, PlanFiles } from "../plan-files.ts";
import {
  type FileRecord,
  type FolderRecord,
  fileRecord,
  folderRecord,
  HASH,
  isSameFolder,
  isSettled,
  isUntouched,
  NAME,
  ROW,
} from "./folder-record.ts";
import type { MadeJob } from "./made-job.ts";
import type { Done } from "./outcome.ts";
import type { FileReport, Row } from "./report.ts";

/** What is remembered of a run, to see without work that the next one has nothing to do. Deleting it is always safe. */
interface RunRecord {
  /** The version of this tool. */
  readonly tool: string;
  /** What tells the run from others: the plan and the flags. */
  readonly command: string;
  readonly plan: readonly PlanFileRecord[];
  readonly templates: readonly (readonly [path: string, hash: string])[];
  /** The folders that outputs are in, by path. */
  readonly folders: readonly FolderRecord[];
  readonly jobs: readonly PastJob[];
  readonly headline: string;
  readonly rows: readonly Row[];
  /** When the outputs were looked at, in milliseconds. */
  readonly lookedAt: number;
}

/** What was made into a folder of its own. */
export interface PastJob {
  readonly target: TargetName;
  readonly source?: string;
  /** From the working directory. */
  readonly folder: string;
}

/** A file of the plan; no time where one could not be told from a later one. */
type PlanFileRecord = readonly [path: string, hash: string, size: number, changed: number | null];

/** A run that is to be remembered. */
export interface FinishedRun {
  readonly planFiles: PlanFiles;
  readonly templates: readonly string[];
  readonly made: readonly MadeJob[];
  readonly headline: string;
  readonly rows: readonly Row[];
}

/** The record of one command line in this working directory. */
export class RunRecords {
  readonly #file: string;
  readonly #command: string;
  readonly #tool: string;
  #written: Written | undefined;
  /** What was found untouched, by path from the working directory: this run need not look at it again. */
  readonly #held = new Map<string, FileRecord>();

  /** `command` is what tells this run from others: the plan and the flags. */
  constructor(command: readonly string[], tool: string) {
    this.#command = JSON.stringify(command);
    this.#file = inCache(`generate-${shortHash(this.#command)}.json`);
    this.#tool = tool;
  }

  /** What the last run reported, where plan, templates and outputs are what they were then. */
  upToDate(plan: FoundPlan): Pick<Done, "headline" | "rows" | "files" | "templates"> | undefined {
    this.#held.clear();
    try {
      const record = this.#read();
      if (record === undefined || !isUpToDate(record, plan)) return undefined;
      const { headline, rows, templates } = record;
      const files: FileReport[] = [];
      eachOutput(record, (path, file) => files.push({ path, status: "unchanged", row: file[ROW] }));
      return { headline, rows, files, templates: templates.map(([path]) => path) };
    } catch {
      // Something is not there any more, or the record is damaged.
      return undefined;
    }
  }

  /** Whether the last run wrote this text at this path, from the working directory. */
  wrote(path: string, text: string): boolean {
    return this.#last.files.get(path)?.[HASH] === hashOf(text);
  }

  /** Whether a file holds this text, going by the size and the time of change that the last run left it with. */
  holds(path: string, text: string): boolean {
    const { files, lookedAt } = this.#last;
    const file = files.get(path);
    const holds = file !== undefined && file[HASH] === hashOf(text) && isUntouched(path, file, lookedAt);
    if (holds) this.#held.set(path, file);
    else this.#held.delete(path);
    return holds;
  }

  /** What the last run made into folders of their own. */
  get jobs(): readonly PastJob[] {
    return this.#last.jobs;
  }

  get #last(): Written {
    this.#written ??= writtenBy(this.#read());
    return this.#written;
  }

  /** Remembers a run. Where nothing can be kept, the next one does the work again. */
  save(run: FinishedRun): void {
    try {
      const record: RunRecord = { tool: this.#tool, command: this.#command, ...recordOf(run, this.#held) };
      keepInCache(this.#file, JSON.stringify(record));
      this.#written = undefined;
    } catch {
      // A read-only working directory, a full disk, a template that went in the meantime.
    }
  }

  /** A record that cannot be read, or is of another version or command, is none. */
  #read(): RunRecord | undefined {
    try {
      const record: RunRecord = JSON.parse(readFileSync(this.#file, "utf8"));
      return record.tool === this.#tool && record.command === this.#command ? record : undefined;
    } catch {
      return undefined;
    }
  }
}

function recordOf(
  { planFiles, templates, made, headline, rows }: FinishedRun,
  held: ReadonlyMap<string, FileRecord>,
): Omit<RunRecord, "tool" | "command"> {
  const { found, files, lookedAt } = planFiles;
  const hashes = new Map(files.map(({ path, bytes }) => [path, hashOf(bytes)]));
  return {
    headline,
    rows,
    plan: found.map(({ path, size, changed }) => [
      path,
      hashes.get(path) ?? "",
      size,
      isSettled(changed, lookedAt) ? changed : null,
    ]),
    templates: templates.map((path) => [path, hashOf(readFileSync(path))]),
    folders: foldersOf(made, held),
    jobs: made.flatMap(pastJob),
    lookedAt: Date.now(),
  };
}

/** The files that a run left behind, by path from the working directory, and when it looked at them. */
interface Written {
  readonly files: ReadonlyMap<string, FileRecord>;
  readonly jobs: readonly PastJob[];
  readonly lookedAt: number;
}

function writtenBy(record: RunRecord | undefined): Written {
  const files = new Map<string, FileRecord>();
  try {
    if (record) eachOutput(record, (path, file) => files.set(path, file));
  } catch {
    // The record is damaged.
  }
  return { files, jobs: record?.jobs ?? [], lookedAt: record?.lookedAt ?? 0 };
}

function pastJob({ job: { target, options, folder } }: MadeJob): readonly PastJob[] {
  if (target === "template") return [];
  const { source } = options;
  return [{ target, ...(source !== undefined && { source }), folder: fromHere(folder) }];
}

/** Every folder in which outputs are, or are looked for, by path. */
function foldersOf(made: readonly MadeJob[], held: ReadonlyMap<string, FileRecord>): readonly FolderRecord[] {
  const whole = new Set(made.flatMap(({ job }) => (job.target === "template" ? [] : listFolder(job.scope).folders)));
  const folders = new Map<string, FileRecord[]>();
  for (const folder of whole) folders.set(folder, []);
  for (const [row, { files }] of made.entries()) {
    for (const { path, text } of files) {
      const folder = dirname(path);
      const known = folders.get(folder) ?? [];
      const before = held.get(fromHere(path));
      known.push(before ? ofRow(before, row) : fileRecord(path, basename(path), row, text));
      folders.set(folder, known);
    }
  }
  return [...folders]
    .map(([path, files]) => folderRecord(fromHere(path), whole.has(path), files.sort(byName)))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

const ofRow = ([name, , ...rest]: FileRecord, row: number): FileRecord => [name, row, ...rest];

const byName = ([a]: FileRecord, [b]: FileRecord): number => (a < b ? -1 : 1);

/** Shows each output, and its path from the working directory. */
function eachOutput({ folders }: RunRecord, see: (path: string, file: FileRecord) => void): void {
  for (const { path, files } of folders) {
    const folder = path === "." ? "" : `${path}/`;
    for (const file of files) see(folder + file[NAME], file);
  }
}

/** Throws where what is to be looked at is not there. */
const isUpToDate = ({ plan, templates, folders, lookedAt }: RunRecord, { found }: FoundPlan): boolean =>
  plan.length === found.length &&
  found.every((file, index) => isSameFile(plan[index], file)) &&
  templates.every(([path, hash]) => hashOf(readFileSync(path)) === hash) &&
  folders.every((folder) => isSameFolder(folder, lookedAt));

function isSameFile(known: PlanFileRecord | undefined, file: FoundFile): boolean {
  if (known === undefined) return false;
  const [path, hash, size, changed] = known;
  if (path !== file.path || size !== file.size) return false;
  return changed === file.changed || hashOf(readFileSync(path)) === hash;
}
