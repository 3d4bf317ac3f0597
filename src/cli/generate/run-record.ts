import { readFileSync } from "node:fs";
import type { Memory } from "../../index.ts";
import { inCache, keepInCache } from "../cache-folder.ts";
import { editedFiles, type Outlines, type PlanFileRecord, planFileRecords } from "../edited/plan-file-record.ts";
import { hashOf, shortHash } from "../hash.ts";
import type { NewFolder } from "../new-folder.ts";
import { fromHere } from "../path.ts";
import type { FoundPlan, PlanFiles } from "../plan-files.ts";
import { isSameFolder } from "./folder-record.ts";
import { LastOutputs } from "./last-outputs.ts";
import type { MadeJob } from "./made-job.ts";
import { outputFolders } from "./output-folders.ts";
import { type LastRun, type PastJob, type RunRecord, withWritten } from "./remembered-run.ts";
import type { Row } from "./report.ts";

/** A run that is to be remembered. */
export interface FinishedRun {
  readonly planFiles: PlanFiles;
  readonly outlines: Outlines;
  readonly templates: readonly string[];
  readonly made: readonly MadeJob[];
  readonly headline: string;
  readonly rows: readonly Row[];
  /** The folders that came with it. */
  readonly fresh: readonly NewFolder[];
}

/** The record of one command line in this working directory. */
export class RunRecords {
  readonly #file: string;
  readonly #command: string;
  readonly #tool: string;
  #known: { readonly record: RunRecord | undefined; readonly outputs: LastOutputs } | undefined;

  /** `command` is what tells this run from others: the plan and the flags. */
  constructor(command: readonly string[], tool: string) {
    this.#command = JSON.stringify(command);
    this.#file = inCache(`generate-${shortHash(this.#command)}.json`);
    this.#tool = tool;
  }

  /** What was edited since the last run, where all else is what it was then; of no other run is anything known. */
  since(plan: FoundPlan): LastRun | undefined {
    this.#known = undefined;
    try {
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

  /** What the last run left behind. */
  get outputs(): LastOutputs {
    return this.#last.outputs;
  }

  /** What the target of a job asked to remember, by the job's number. */
  memory(job: number): Memory | undefined {
    try {
      const text = readFileSync(this.#memoryFile(job), "utf8");
      return hashOf(text) === this.#last.record?.memories[job] ? { text } : undefined;
    } catch {
      return undefined;
    }
  }

  /** What the last run made into folders of their own. */
  get jobs(): readonly PastJob[] {
    return this.#last.record?.jobs ?? [];
  }

  get #last() {
    if (this.#known === undefined) {
      const record = this.#read();
      this.#known = { record, outputs: new LastOutputs(record) };
    }
    return this.#known;
  }

  /** Remembers a run. Where nothing can be kept, the next one does the work again. */
  save(run: FinishedRun): void {
    this.#keep(() => {
      const memories = this.#keepMemories(run.made.map(({ memory }) => memory));
      return { tool: this.#tool, command: this.#command, memories, ...recordOf(run, this.outputs) };
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
      this.#known = undefined;
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
  { planFiles, outlines, templates, made, headline, rows, fresh }: FinishedRun,
  last: LastOutputs,
): Omit<RunRecord, "tool" | "command" | "memories"> {
  return {
    headline,
    rows,
    plan: planFileRecords(planFiles, outlines),
    templates: templates.map((path) => [path, hashOf(readFileSync(path))]),
    folders: outputFolders(made, { last, fresh }),
    jobs: made.flatMap(pastJob),
    lookedAt: Date.now(),
  };
}

function pastJob({ job: { target, options, folder } }: MadeJob): readonly PastJob[] {
  if (target === "template") return [];
  const { source } = options;
  return [{ target, ...(source !== undefined && { source }), folder: fromHere(folder) }];
}

/** Whether templates and outputs are what they were. Throws where one is not there. */
const hasKept = ({ templates, folders, lookedAt }: RunRecord): boolean =>
  templates.every(([path, hash]) => hashOf(readFileSync(path)) === hash) &&
  folders.every((folder) => isSameFolder(folder, lookedAt));
