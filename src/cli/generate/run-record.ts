import { existsSync, readFileSync } from "node:fs";
import { basename, dirname } from "node:path";
import { listFolder } from "../folder.ts";
import { fromHere } from "../path.ts";
import type { FoundFile, FoundPlan, PlanFiles } from "../plan-files.ts";
import { sweep, unfinishedIn, writeWhole } from "../whole-file.ts";
import {
  type FileRecord,
  type FolderRecord,
  fileRecord,
  folderRecord,
  isSameFolder,
  isSettled,
} from "./folder-record.ts";
import { hashOf, shortHash } from "./hash.ts";
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
  readonly headline: string;
  readonly rows: readonly Row[];
  /** When the outputs were looked at, in milliseconds. */
  readonly lookedAt: number;
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

const FOLDER = ".tracking-plan/cache";

/** The record of one command line in this working directory. */
export class RunRecords {
  readonly #file: string;
  readonly #command: string;
  readonly #tool: string;
  #hashes: ReadonlyMap<string, string> | undefined;

  /** `command` is what tells this run from others: the plan and the flags. */
  constructor(command: readonly string[], tool: string) {
    this.#command = JSON.stringify(command);
    this.#file = `${FOLDER}/generate-${shortHash(this.#command)}.json`;
    this.#tool = tool;
  }

  /** What the last run reported, where plan, templates and outputs are what they were then. */
  upToDate(plan: FoundPlan): Pick<Done, "headline" | "rows" | "files" | "templates"> | undefined {
    try {
      const record = this.#read();
      if (record === undefined || !isUpToDate(record, plan)) return undefined;
      const { headline, rows, templates } = record;
      const files: FileReport[] = [];
      eachOutput(record, (path, row) => files.push({ path, status: "unchanged", row }));
      return { headline, rows, files, templates: templates.map(([path]) => path) };
    } catch {
      // Something is not there any more, or the record is damaged.
      return undefined;
    }
  }

  /** Whether the last run wrote this text at this path, from the working directory. */
  wrote(path: string, text: string): boolean {
    this.#hashes ??= this.#rememberedHashes();
    return this.#hashes.get(path) === hashOf(text);
  }

  #rememberedHashes(): ReadonlyMap<string, string> {
    try {
      const hashes = new Map<string, string>();
      const record = this.#read();
      if (record) eachOutput(record, (path, _, hash) => hashes.set(path, hash));
      return hashes;
    } catch {
      return new Map();
    }
  }

  /** Remembers a run. Where nothing can be kept, the next one does the work again. */
  save(run: FinishedRun): void {
    try {
      sweep(unfinishedIn(FOLDER));
      if (!existsSync(`${FOLDER}/.gitignore`)) writeWhole(`${FOLDER}/.gitignore`, "*\n");
      const record: RunRecord = { tool: this.#tool, command: this.#command, ...recordOf(run) };
      writeWhole(this.#file, JSON.stringify(record));
      this.#hashes = undefined;
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

function recordOf({ planFiles, templates, made, headline, rows }: FinishedRun): Omit<RunRecord, "tool" | "command"> {
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
    folders: foldersOf(made),
    lookedAt: Date.now(),
  };
}

/** Every folder in which outputs are, or are looked for, by path. */
function foldersOf(made: readonly MadeJob[]): readonly FolderRecord[] {
  const whole = new Set(made.flatMap(({ job }) => (job.target === "template" ? [] : listFolder(job.scope).folders)));
  const folders = new Map<string, FileRecord[]>();
  for (const folder of whole) folders.set(folder, []);
  for (const [row, { files }] of made.entries()) {
    for (const { path, text } of files) {
      const folder = dirname(path);
      const known = folders.get(folder) ?? [];
      known.push(fileRecord(path, basename(path), row, text));
      folders.set(folder, known);
    }
  }
  return [...folders]
    .map(([path, files]) => folderRecord(fromHere(path), whole.has(path), files.sort(byName)))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

const byName = ([a]: FileRecord, [b]: FileRecord): number => (a < b ? -1 : 1);

/** Shows each output: its path from the working directory, the row that it belongs to, and the hash of its text. */
function eachOutput({ folders }: RunRecord, see: (path: string, row: number, hash: string) => void): void {
  for (const { path, files } of folders) {
    const folder = path === "." ? "" : `${path}/`;
    for (const file of files) see(folder + file[0], file[1], file[2]);
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
