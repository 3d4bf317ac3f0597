import { existsSync } from "node:fs";
import { sweep, unfinishedIn } from "./unfinished.ts";
import { writeWhole } from "./whole-file.ts";

/** What the tool remembers, in the working directory. Deleting it is always safe. */
const FOLDER = ".tracking-plan/cache";

/** The path of a file of the cache, from the working directory. */
export const inCache = (name: string): string => `${FOLDER}/${name}`;

/** Writes a file of the cache, and sees to it that git does not. Throws where the disk refuses. */
export function keepInCache(path: string, text: string): void {
  sweep(unfinishedIn(FOLDER));
  if (!existsSync(`${FOLDER}/.gitignore`)) writeWhole(`${FOLDER}/.gitignore`, "*\n");
  writeWhole(path, text);
}
