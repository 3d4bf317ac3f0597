import {
  closeSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { CliError } from "./exit.ts";
import { fromHere } from "./path.ts";
import { reason, systemCode } from "./system-error.ts";

/** What a file is called until it is whole: hidden, short enough for every disk, of one process, and its own. */
const UNFINISHED = /^\.(\d+)-\d+\.tracking-plan-tmp$/;

/** Makes the names differ: ext4 takes several times as long to make one name again and again (measured 2026-11-23). */
let written = 0;

/** No write takes so long, in milliseconds: what is older was left behind, whoever has its process id by now. */
const FORSAKEN = 600_000;

/**
 * Writes a file as a whole or not at all: beside its place, then moved there. Whoever reads it sees the old one or the
 * new one. Folders are made. Throws where the disk refuses, and then leaves nothing unfinished behind.
 */
export function writeWhole(path: string, text: string): void {
  const unfinished = join(dirname(path), `.${process.pid}-${written++}.tracking-plan-tmp`);
  try {
    writeInFolder(unfinished, text);
    renameSync(unfinished, path);
  } catch (error) {
    removeIfThere(unfinished);
    const hint =
      "Give it room or permission, and run again: what was written before it is whole, and the rest follows.";
    throw new CliError(`${fromHere(path)} cannot be written: ${reason(error)}`, hint);
  }
}

/** Makes the folder only where there is none: most files go where others are. */
function writeInFolder(path: string, text: string): void {
  try {
    writeNew(path, text);
  } catch (error) {
    if (systemCode(error) !== "ENOENT") throw error;
    mkdirSync(dirname(path), { recursive: true });
    writeNew(path, text);
  }
}

/** Never writes through a link, nor into what an earlier process of the same id left behind. */
function writeNew(path: string, text: string): void {
  try {
    writeText(path, text);
  } catch (error) {
    if (systemCode(error) !== "EEXIST") throw error;
    removeIfThere(path);
    writeText(path, text);
  }
}

/** As `writeFileSync`, which makes a buffer of the text first (Node 20.20): for thousands of files that is felt. */
function writeText(path: string, text: string): void {
  const file = openSync(path, "wx");
  try {
    const length = writeSync(file, text);
    // A disk may take less than all of it at once.
    if (length < Buffer.byteLength(text)) writeFileSync(file, Buffer.from(text).subarray(length));
  } finally {
    closeSync(file);
  }
}

function removeIfThere(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // The disk refuses this too; the next run sweeps it away.
  }
}

/** Whether a file of this name was not whole yet. */
export const isUnfinished = (name: string): boolean => UNFINISHED.test(name);

/** Removes those of the unfinished files that nobody is writing any more. */
export function sweep(unfinished: readonly string[]): void {
  for (const path of unfinished) if (isAbandoned(path)) removeIfThere(path);
}

/** The unfinished files that stand in one folder; none where it cannot be read. */
export function unfinishedIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter(isUnfinished)
      .map((name) => join(folder, name));
  } catch {
    return [];
  }
}

/** This process writes nothing while it sweeps, so what bears its id is of an earlier one: in a container ids repeat. */
function isAbandoned(path: string): boolean {
  const pid = Number(UNFINISHED.exec(basename(path))?.[1]);
  if (pid === process.pid || !isAlive(pid)) return true;
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat !== undefined && Date.now() - stat.mtimeMs > FORSAKEN;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return systemCode(error) === "EPERM";
  }
}
