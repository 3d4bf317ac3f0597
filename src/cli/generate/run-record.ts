import { readFileSync } from "node:fs";
import { basename, dirname } from "node:path";
import type { Memory } from "../../index.ts";
import { inCache, keepInCache } from "../cache-folder.ts";
import { editedFiles, type Outlines, type PlanFileRecord, planFileRecords } from "../edited/plan-file-record.ts";
import { listFolder } from "../folder.ts";
import { hashOf, shortHash } from "../hash.ts";
import { fromHere } from "../path.ts";
import type { FoundPlan, PlanFiles } from "../plan-files.ts";
import {
  type FileRecord,
  type FolderRecord,
  fileRecord,
  folderRecord,
  HASH,
  isSameFolder,
  isUntouched,
} from "./folder-record.ts";
import type { MadeJob } from "./made-job.ts";
import { eachOutput, type LastRun, type PastJob, type RunRecord, withWritten } from "./remembered-run.ts";
import type { Row } from "./report.ts";

/** A run that is to be remembered. */
export interface FinishedRun {
  readonly planFiles: PlanFiles;
  readonly outlines: Outlines;
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

  /** What was edited since the last run, where all else is what it was then; of no other run is anything known. */
  since(plan: FoundPlan): LastRun | undefined {
    this.#held.clear();
    try {
      this.#written = undefined;
      const [hash, text = ""] = this.#texts();
      const record = this.#recordIn(text);
      const edited = record && editedFiles(record.plan, plan.found);
      if (!edited || !hasKept(record)) return undefined;
      // Where nothing was edited, whether the record is as it was written need not be known, nor cryptography loaded.
      if (edited.length > 0 && hashOf(text) !== hash) return undefined;
      return { record, edited };
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

  /** What the target of a job asked to remember, by the job's number. */
  memory(job: number): Memory | undefined {
    try {
      const text = readFileSync(this.#memoryFile(job), "utf8");
      return hashOf(text) === this.#last.memories[job] ? { text } : undefined;
    } catch {
      return undefined;
    }
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
    this.#keep(() => {
      const memories = this.#keepMemories(run.made.map(({ memory }) => memory));
      return { tool: this.#tool, command: this.#command, memories, ...recordOf(run, this.#held) };
    });
  }

  /** Remembers the last run with another state of some files: of the plan, and outputs by path from the working directory. */
  update(
    last: RunRecord,
    plan: readonly PlanFileRecord[],
    written: ReadonlyMap<string, string>,
    memories: readonly (string | undefined)[],
  ): void {
    this.#keep(() => ({
      ...last,
      plan,
      memories: this.#keepMemories(memories).map((hash, job) => hash ?? last.memories[job] ?? null),
      folders: last.folders.map((folder) => withWritten(folder, written)),
      lookedAt: Date.now(),
    }));
  }

  #memoryFile(job: number): string {
    return this.#file.replace(/\.json$/, `-${job}`);
  }

  /** Keeps what targets asked to remember; gives the hashes. */
  #keepMemories(memories: readonly (string | undefined)[]): readonly (string | null)[] {
    return memories.map((memory, job) => {
      if (memory === undefined) return null;
      keepInCache(this.#memoryFile(job), memory);
      return hashOf(memory);
    });
  }

  #keep(make: () => RunRecord): void {
    try {
      const text = JSON.stringify(make());
      keepInCache(this.#file, `${hashOf(text)}\n${text}`);
      this.#written = undefined;
    } catch {
      // A read-only working directory, a full disk, a template that went in the meantime.
    }
  }

  /** A record that cannot be read, or is of another version or command, is none. */
  #read(): RunRecord | undefined {
    try {
      const [, text = ""] = this.#texts();
      return this.#recordIn(text);
    } catch {
      return undefined;
    }
  }

  /** Throws where it is no record. */
  #recordIn(text: string): RunRecord | undefined {
    const record: RunRecord = JSON.parse(text);
    return record.tool === this.#tool && record.command === this.#command ? record : undefined;
  }

  /** The hash of the record, and the record. */
  #texts(): readonly string[] {
    return readFileSync(this.#file, "utf8").split("\n");
  }
}

function recordOf(
  { planFiles, outlines, templates, made, headline, rows }: FinishedRun,
  held: ReadonlyMap<string, FileRecord>,
): Omit<RunRecord, "tool" | "command" | "memories"> {
  return {
    headline,
    rows,
    plan: planFileRecords(planFiles, outlines),
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
  readonly memories: RunRecord["memories"];
  readonly lookedAt: number;
}

function writtenBy(record: RunRecord | undefined): Written {
  const files = new Map<string, FileRecord>();
  try {
    if (record) eachOutput(record, (path, file) => files.set(path, file));
  } catch {
    // The record is damaged.
  }
  return {
    files,
    jobs: record?.jobs ?? [],
    memories: record?.memories ?? [],
    lookedAt: record?.lookedAt ?? 0,
  };
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

/** Whether templates and outputs are what they were. Throws where one is not there. */
const hasKept = ({ templates, folders, lookedAt }: RunRecord): boolean =>
  templates.every(([path, hash]) => hashOf(readFileSync(path)) === hash) &&
  folders.every((folder) => isSameFolder(folder, lookedAt));
