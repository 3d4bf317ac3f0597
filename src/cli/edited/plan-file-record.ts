import { readFileSync } from "node:fs";
import type { CallOutline } from "../../index.ts";
import { hashOf } from "../hash.ts";
import type { FoundFile, PlanFiles } from "../plan-files.ts";
import { isSettled } from "../settled.ts";

/** A file of the plan; no time where one could not be told from a later one, no calls where it says more than those. */
export type PlanFileRecord = readonly [
  path: string,
  hash: string,
  size: number,
  changed: number | null,
  calls: readonly CallOutline[] | null,
];

export const PATH = 0;
export const CONTENT_HASH = 1;
export const CALLS = 4;

/** A file of the plan that holds something else than it did. */
export interface EditedFile {
  readonly found: FoundFile;
  readonly before: PlanFileRecord;
}

/** The calls of those files that hold nothing else, by path. */
export type Outlines = ReadonlyMap<string, readonly CallOutline[]>;

/** What is remembered of the files that were found and read. */
export function planFileRecords({ found, files, lookedAt }: PlanFiles, outlines: Outlines): readonly PlanFileRecord[] {
  const hashes = new Map(files.map(({ path, bytes }) => [path, hashOf(bytes)]));
  return found.map((file) =>
    planFileRecord(file, hashes.get(file.path) ?? "", outlines.get(file.path) ?? null, lookedAt),
  );
}

/** `lookedAt` is when it was looked at, in milliseconds. */
export const planFileRecord = (
  { path, size, changed }: FoundFile,
  hash: string,
  calls: readonly CallOutline[] | null,
  lookedAt: number,
): PlanFileRecord => [path, hash, size, isSettled(changed, lookedAt) ? changed : null, calls];

/** Those of the files that were edited; nothing where some came or went. Throws where one cannot be read. */
export function editedFiles(
  records: readonly PlanFileRecord[],
  found: readonly FoundFile[],
): readonly EditedFile[] | undefined {
  if (records.length !== found.length) return undefined;
  const edited: EditedFile[] = [];
  for (const [index, file] of found.entries()) {
    const before = records[index];
    if (before === undefined || before[0] !== file.path) return undefined;
    if (!isSameFile(before, file)) edited.push({ found: file, before });
  }
  return edited;
}

function isSameFile([path, hash, size, changed]: PlanFileRecord, file: FoundFile): boolean {
  if (size !== file.size) return false;
  return changed === file.changed || hashOf(readFileSync(path)) === hash;
}
