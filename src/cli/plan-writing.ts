import { lstatSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { CliError } from "./exit.ts";
import { fromHere } from "./path.ts";
import { sweep, unfinishedIn } from "./unfinished.ts";
import { writeWhole } from "./whole-file.ts";

/** A file of a new plan, and where it goes. */
export interface NewFile {
  readonly path: string;
  readonly text: string;
}

/**
 * Writes the files of a new plan, all or none. Nothing is written if one is in the way, unless it may be overwritten, or
 * is of our own making.
 */
export function writePlan(
  files: readonly NewFile[],
  force: boolean,
  isOwn: (path: string) => boolean = () => false,
): void {
  const taken = files.filter(({ path }) => isThere(path));
  const foreign = taken.filter(({ path }) => !isOwn(path));
  if (foreign.length > 0 && !force) throw inTheWay(foreign);
  writeAll(files, taken);
}

/** A link to nothing is there as well. */
function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    // A part of the path is a file: writing says so.
    return false;
  }
}

function inTheWay(taken: readonly NewFile[]): CliError {
  const [first] = taken;
  const more = taken.length > 1 ? ` and ${taken.length - 1} more` : "";
  const are = taken.length > 1 ? "are" : "is";
  return new CliError(
    `${fromHere(first?.path ?? "")}${more} ${are} there already; nothing was written`,
    "Choose another folder, or overwrite with `--force`.",
  );
}

/** All or nothing: half a plan would be in the way of the next attempt. */
function writeAll(files: readonly NewFile[], taken: readonly NewFile[]): void {
  for (const folder of new Set(files.map(({ path }) => dirname(path)))) sweep(unfinishedIn(folder));
  const written: string[] = [];
  try {
    for (const file of files) {
      writeWhole(file.path, file.text);
      if (!taken.includes(file)) written.push(file.path);
    }
  } catch (error) {
    for (const path of written) rmSync(path, { force: true });
    throw error;
  }
}
