import { closeSync, mkdirSync, openSync, renameSync, writeFileSync, writeSync } from "node:fs";
import { dirname } from "node:path";
import { CliError } from "./exit.ts";
import { fromHere } from "./path.ts";
import { reason, systemCode } from "./system-error.ts";
import { newUnfinished, removeIfThere } from "./unfinished.ts";

/**
 * Writes a file as a whole or not at all: beside its place, then moved there. Whoever reads it sees the old one or the
 * new one. Folders are made. Throws where the disk refuses, and then leaves nothing unfinished behind.
 */
export function writeWhole(path: string, text: string): void {
  const unfinished = newUnfinished(dirname(path));
  try {
    writeInFolder(unfinished, text);
    renameSync(unfinished, path);
  } catch (error) {
    removeIfThere(unfinished);
    throw notWritten(path, error);
  }
}

/** What a person is told whose disk refuses a file. */
export const notWritten = (path: string, error: unknown): CliError =>
  new CliError(
    `${fromHere(path)} cannot be written: ${reason(error)}`,
    "Give it room or permission, and run again: what was written before it is whole, and the rest follows.",
  );

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

/**
 * Writes a file under a name that nobody is to have: never through a link, nor into what an earlier process of the same
 * id left behind. Throws what the disk says.
 */
export function writeNew(path: string, text: string): void {
  try {
    writeText(path, text);
  } catch (error) {
    if (systemCode(error) !== "EEXIST") throw error;
    removeIfThere(path);
    writeText(path, text);
  }
}

/** As `writeFileSync`, which copies the text twice (Node 20.20): for thousands of files that is felt. */
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
