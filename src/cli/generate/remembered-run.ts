import { statSync } from "node:fs";
import type { TargetName } from "../../index.ts";
import type { EditedFile, PlanFileRecord } from "../edited/plan-file-record.ts";
import { type FileRecord, type FolderRecord, fileRecord, NAME, ROW } from "./folder-record.ts";
import type { Done } from "./outcome.ts";
import type { FileReport, Row } from "./report.ts";

/** What is remembered of a run, to see without work that the next one has nothing to do. Deleting it is always safe. */
export interface RunRecord {
  /** The version of this tool. */
  readonly tool: string;
  /** What tells the run from others: the plan and the flags. */
  readonly command: string;
  readonly plan: readonly PlanFileRecord[];
  /** The hash of what the target of each job asked to remember. */
  readonly memories: readonly (string | null)[];
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

/** The last run, and the files of the plan that were edited since. */
export interface LastRun {
  readonly record: RunRecord;
  readonly edited: readonly EditedFile[];
}

/** What a run reports that wrote these files, by path from the working directory, and no other. */
export function reportOf(
  { record }: LastRun,
  written: ReadonlyMap<string, string>,
): Pick<Done, "headline" | "rows" | "files" | "templates"> {
  const { headline, rows, templates } = record;
  const files: FileReport[] = [];
  eachOutput(record, (path, file) =>
    files.push({ path, status: written.has(path) ? "written" : "unchanged", row: file[ROW] }),
  );
  return { headline, rows, files, templates: templates.map(([path]) => path) };
}

/** The record of a folder in which files were written, by path from the working directory. */
export function withWritten(folder: FolderRecord, written: ReadonlyMap<string, string>): FolderRecord {
  const before = folder.path === "." ? "" : `${folder.path}/`;
  const isWritten = (file: FileRecord): boolean => written.has(before + file[NAME]);
  if (!folder.files.some(isWritten)) return folder;
  const files = folder.files.map((file) => {
    const path = before + file[NAME];
    const text = written.get(path);
    return text === undefined ? file : fileRecord(path, file[NAME], file[ROW], text);
  });
  return { ...folder, changed: statSync(folder.path).mtimeMs, files };
}

/** Shows each output, its path from the working directory, and the folder that it is in. */
export function eachOutput(
  { folders }: RunRecord,
  see: (path: string, file: FileRecord, folder: FolderRecord) => void,
): void {
  for (const folder of folders) {
    const before = folder.path === "." ? "" : `${folder.path}/`;
    for (const file of folder.files) see(before + file[NAME], file, folder);
  }
}
