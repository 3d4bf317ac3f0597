import { readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { systemCode } from "./system-error.ts";

/** What a file or folder is called until it is whole: hidden, short enough for every disk, of one process, and its own. */
const UNFINISHED = /^\.(\d+)-\d+\.tracking-plan-tmp$/;

/** Makes the names differ: ext4 takes several times as long to make one name again and again (measured 2026-11-23). */
let named = 0;

/** Nothing takes so long to write, in milliseconds: what is older was left behind, whoever has its process id by now. */
const FORSAKEN = 600_000;

/** A name for what is not whole yet, in the folder where it is to be: the move from there to its place cannot be halved. */
export const newUnfinished = (folder: string): string => join(folder, `.${process.pid}-${named++}.tracking-plan-tmp`);

/** Whether a file or folder of this name was not whole yet. */
export const isUnfinished = (name: string): boolean => UNFINISHED.test(name);

/** What stands unfinished in one folder; nothing where it cannot be read. */
export function unfinishedIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter(isUnfinished)
      .map((name) => join(folder, name));
  } catch {
    return [];
  }
}

/**
 * Removes what is unfinished and nobody is at any more. What somebody is at after all, whose process cannot be seen from
 * here (in another container), is gone for them as a whole.
 */
export function sweep(unfinished: readonly string[]): void {
  for (const path of unfinished) if (isAbandoned(path)) removeAsWhole(path);
}

/** Removes a file, or a folder with what is in it. What the disk refuses, the next run sweeps away. */
export function removeIfThere(path: string): void {
  try {
    rmSync(path, { force: true, recursive: true });
  } catch {
    // It may not be removed, or somebody puts something into it.
  }
}

function removeAsWhole(path: string): void {
  const mine = newUnfinished(dirname(path));
  try {
    renameSync(path, mine);
  } catch {
    // Another one was faster, or nothing may be changed here.
    return;
  }
  removeIfThere(mine);
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
