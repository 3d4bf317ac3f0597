import { lstatSync, readdirSync, readFileSync, type Stats, statSync } from "node:fs";
import { hashOf } from "../hash.ts";
import type { Span } from "../new-folder.ts";
import { isSettled } from "../settled.ts";
import { isUnfinished } from "../unfinished.ts";

/**
 * A file that was written or left as it was: a file of the same size and time of change is taken to be the same. No time
 * stands here where it was written in the span of its folder.
 */
export type FileRecord = readonly [name: string, row: number, hash: string, size: number, changed?: number];

export const NAME = 0;
export const ROW = 1;
export const HASH = 2;
const SIZE = 3;
const CHANGED = 4;

/** What is remembered of a folder that outputs are in. Times are in milliseconds. */
export interface FolderRecord {
  /** From the working directory. */
  readonly path: string;
  /** Whether nothing may come or go there. Beside what a template makes, other files come and go as they please. */
  readonly whole: boolean;
  readonly changed: number;
  /** When those of the files were written that have no time of their own. */
  readonly filled?: Span;
  readonly files: readonly FileRecord[];
  /** What else is there: files of others, and folders. */
  readonly others: readonly string[];
}

/** Remembers a file that holds a text. The size is the text's: somebody may have been at the file in the meantime. */
export function fileRecord(path: string, name: string, row: number, text: string): FileRecord {
  return [name, row, hashOf(text), Buffer.byteLength(text), lstatSync(path).ctimeMs];
}

/** Remembers a file that was written in the span of its folder: it need not be looked at. */
export const newFileRecord = (name: string, row: number, text: string): FileRecord => [
  name,
  row,
  hashOf(text),
  Buffer.byteLength(text),
];

/** Remembers a folder and the files in it that are ours. */
export function folderRecord(
  path: string,
  whole: boolean,
  files: readonly FileRecord[],
  filled: Span | undefined,
): FolderRecord {
  const own = new Set(files.map(([name]) => name));
  const others = whole ? readdirSync(path).filter((name) => !own.has(name)) : [];
  return { path, whole, changed: statSync(path).mtimeMs, ...(filled && { filled }), files, others };
}

/** Whether a folder and our files in it are what they were when it was looked at. Throws where they cannot be seen. */
export function isSameFolder(record: FolderRecord, lookedAt: number): boolean {
  const { mtimeMs } = statSync(record.path);
  const untouched = mtimeMs === record.changed && isSettled(mtimeMs, lookedAt);
  return (untouched || hasSameNames(record)) && record.files.every((file) => isSameFile(record, file, lookedAt));
}

/** What was left unfinished counts as well, so that a run comes and sweeps it away. */
function hasSameNames({ path, whole, files, others }: FolderRecord): boolean {
  const names = readdirSync(path);
  if (!whole) return !names.some(isUnfinished);
  const known = new Set([...files.map(([name]) => name), ...others]);
  return names.length === known.size && names.every((name) => known.has(name));
}

/** Thousands of files are looked at where nothing else is done: no iterators here. */
function isSameFile({ path: folder, filled }: FolderRecord, file: FileRecord, lookedAt: number): boolean {
  const path = `${folder}/${file[NAME]}`;
  const stat = lstatSync(path);
  if (stat.size !== file[SIZE] || !stat.isFile()) return false;
  return isOfTime(stat, file, filled, lookedAt) || hashOf(readFileSync(path)) === file[HASH];
}

function isOfTime({ ctimeMs }: Stats, file: FileRecord, filled: Span | undefined, lookedAt: number): boolean {
  const changed = file[CHANGED];
  const isOf = changed === undefined ? isWithin(ctimeMs, filled) : ctimeMs === changed;
  return isOf && isSettled(ctimeMs, lookedAt);
}

const isWithin = (time: number, span: Span | undefined): boolean =>
  span !== undefined && span[0] <= time && time <= span[1];

/** A file with the time of its change, where nobody was at it since it was looked at; nothing where that cannot be told. */
export function untouched(
  path: string,
  file: FileRecord,
  filled: Span | undefined,
  lookedAt: number,
): FileRecord | undefined {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  if (stat?.isFile() !== true || stat.size !== file[SIZE] || !isOfTime(stat, file, filled, lookedAt)) return undefined;
  return [file[NAME], file[ROW], file[HASH], file[SIZE], stat.ctimeMs];
}
