import { type Dirent, lstatSync, readdirSync, rmdirSync, unlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { CliError } from "./exit.ts";
import { fromHere, isInside } from "./path.ts";
import { reason, systemCode } from "./system-error.ts";
import { isUnfinished } from "./unfinished.ts";

/** Folders that hold nothing of ours, and much else. */
const PASSED_OVER = new Set(["node_modules", ".git", ".tracking-plan"]);

/** What is below a folder, by path and in the same order on every disk. Links are left out, and not followed. */
export interface Listing {
  readonly files: readonly string[];
  /** Itself, and those below it. */
  readonly folders: readonly string[];
  /** What interrupted runs left behind. */
  readonly unfinished: readonly string[];
  /** Whether nothing is there, not even the folder. */
  readonly isNew: boolean;
}

/** Lists what is below a folder; nothing where there is no such folder. */
export function listFolder(folder: string): Listing {
  const files: string[] = [];
  const folders: string[] = [];
  const unfinished: string[] = [];
  const walk = (at: string): void => {
    const entries = entriesOf(at);
    if (entries === undefined) return;
    folders.push(at);
    for (const entry of entries) {
      const path = join(at, entry.name);
      if (isUnfinished(entry.name)) unfinished.push(path);
      else if (entry.isFile()) files.push(path);
      else if (entry.isDirectory() && !PASSED_OVER.has(entry.name)) walk(path);
    }
  };
  walk(folder);
  return {
    files: files.sort(),
    folders: folders.sort(),
    unfinished: unfinished.sort(),
    isNew: folders.length === 0 && isFree(folder),
  };
}

const isFree = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false }) === undefined;

/** Nothing where there is no such folder. */
function entriesOf(folder: string): readonly Dirent[] | undefined {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    const code = systemCode(error);
    if (code === "ENOENT" || code === "ENOTDIR") return undefined;
    throw new CliError(
      `the folder ${fromHere(folder)} cannot be read: ${reason(error)}`,
      "Check that you may read it.",
    );
  }
}

/** Removes a file, and the folders that it leaves empty as far as they are inside `stop`. */
export function removeFile(path: string, stop: string): void {
  try {
    unlinkSync(path);
  } catch (error) {
    throw new CliError(
      `${fromHere(path)} cannot be removed: ${reason(error)}`,
      "Check that you may write to its folder.",
    );
  }
  for (let folder = dirname(path); folder !== stop && isInside(folder, stop); folder = dirname(folder)) {
    try {
      rmdirSync(folder);
    } catch {
      // It holds something else: it stays.
      return;
    }
  }
}
