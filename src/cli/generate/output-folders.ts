import { basename, dirname } from "node:path";
import { listFolder } from "../folder.ts";
import type { NewFolder, Span } from "../new-folder.ts";
import { fromHere } from "../path.ts";
import { type FileRecord, type FolderRecord, fileRecord, folderRecord, NAME, newFileRecord } from "./folder-record.ts";
import type { LastOutputs } from "./last-outputs.ts";
import type { MadeJob } from "./made-job.ts";

/** What was known of outputs, and what is, so that few have to be looked at. */
export interface KnownOutputs {
  readonly last: LastOutputs;
  /** The folders that came with this run. */
  readonly fresh: readonly NewFolder[];
}

/** Every folder in which outputs are, or are looked for, by path, once they are written. */
export function outputFolders(made: readonly MadeJob[], known: KnownOutputs): readonly FolderRecord[] {
  const scopes = new Set(made.flatMap(({ job }) => (job.target === "template" ? [] : job.scope)));
  const whole = new Set([...scopes].flatMap((scope) => listFolder(scope).folders));
  const folders = new Map<string, OutputFolder>();
  const folderAt = (path: string): OutputFolder => {
    const folder = folders.get(path) ?? new OutputFolder(path, whole.has(path), known);
    folders.set(path, folder);
    return folder;
  };
  // What is filled beside its place may have been left there.
  for (const path of [...whole, ...[...scopes].map((scope) => dirname(scope))]) folderAt(path);
  for (const [row, { files }] of made.entries()) {
    for (const { path, text } of files) folderAt(dirname(path)).add(path, text, row);
  }
  return [...folders.values()].map((folder) => folder.record()).sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** A folder and the outputs in it. */
class OutputFolder {
  readonly #path: string;
  readonly #whole: boolean;
  readonly #last: LastOutputs;
  readonly #filled: Span | undefined;
  readonly #files: FileRecord[] = [];

  constructor(path: string, whole: boolean, { last, fresh }: KnownOutputs) {
    this.#path = path;
    this.#whole = whole;
    this.#last = last;
    this.#filled = fresh.find((folder) => folder.path === path || folder.holds(path))?.filled;
  }

  /** Adds an output that is in it, by its absolute path. */
  add(path: string, text: string, row: number): void {
    this.#files.push(this.#recordOf(path, text, row));
  }

  record(): FolderRecord {
    const files = this.#files.sort((a, b) => (a[NAME] < b[NAME] ? -1 : 1));
    return folderRecord(fromHere(this.#path), this.#whole, files, this.#filled);
  }

  #recordOf(path: string, text: string, row: number): FileRecord {
    const name = basename(path);
    if (this.#filled) return newFileRecord(name, row, text);
    const held = this.#last.held(fromHere(path));
    return held ? ofRow(held, row) : fileRecord(path, name, row, text);
  }
}

const ofRow = ([name, , ...rest]: FileRecord, row: number): FileRecord => [name, row, ...rest];
