import { mkdirSync, renameSync, statSync } from "node:fs";
import { dirname, sep } from "node:path";
import { isInside } from "./path.ts";
import { systemCode } from "./system-error.ts";
import { newUnfinished, removeIfThere } from "./unfinished.ts";
import { notWritten, writeNew } from "./whole-file.ts";

/** From when to when something was done, in milliseconds, by the clock of the disk. */
export type Span = readonly [from: number, until: number];

/**
 * A folder that is not there yet. It is filled beside its place, under another name, and moved there with all that is in
 * it: no file needs a name of its own until it is whole, nor a move. Measured 2026-11-28, Node 20.20, ext4: 2,050 files
 * in half of the processor's time.
 */
export class NewFolder {
  /** Absolute. */
  readonly path: string;
  readonly #unfinished: string;
  /** The folders that were made, where they are until all is moved. */
  readonly #made = new Set<string>();
  /** Somebody took away what was written: nothing more is. */
  #isLost = false;
  #started = 0;
  #filled: Span | undefined;

  constructor(path: string) {
    this.path = path;
    this.#unfinished = newUnfinished(dirname(path));
  }

  /** Whether a path is in it. */
  holds(path: string): boolean {
    return path.startsWith(this.path) && path.charAt(this.path.length) === sep;
  }

  /** When its files were written; nothing as long as it is not in its place. */
  get filled(): Span | undefined {
    return this.#filled;
  }

  /** Writes a file of it. Throws where the disk refuses, and then leaves nothing of the file behind. */
  write(path: string, text: string): void {
    if (this.#isLost) return;
    const place = this.#unfinished + path.slice(this.path.length);
    try {
      if (this.#made.size === 0) this.#start();
      this.#fill(place, text);
    } catch (error) {
      // All is written again, in its place.
      this.#isLost = this.#made.size > 0 && systemCode(error) === "ENOENT";
      if (this.#isLost) return;
      removeIfThere(place);
      throw notWritten(path, error);
    }
  }

  /** Moves it to its place, if anything was written; gives whether all of that is there now. */
  place(): boolean {
    if (this.#made.size === 0) return true;
    if (!this.#isLost && this.#move()) return true;
    removeIfThere(this.#unfinished);
    return false;
  }

  #move(): boolean {
    try {
      renameSync(this.#unfinished, this.path);
    } catch {
      // Somebody has put something there, or this one away.
      return false;
    }
    this.#filled = [this.#started, statSync(dirname(this.path)).mtimeMs];
    return true;
  }

  #start(): void {
    mkdirSync(dirname(this.path), { recursive: true });
    try {
      mkdirSync(this.#unfinished);
    } catch (error) {
      if (systemCode(error) !== "EEXIST") throw error;
      // Of an earlier process of the same id.
      removeIfThere(this.#unfinished);
      mkdirSync(this.#unfinished);
    }
    this.#made.add(this.#unfinished);
    this.#started = statSync(this.#unfinished).mtimeMs;
  }

  /** Makes the folder only where there is none: most files go where others are. */
  #fill(place: string, text: string): void {
    try {
      writeNew(place, text);
    } catch (error) {
      const folder = dirname(place);
      if (systemCode(error) !== "ENOENT" || this.#made.has(folder)) throw error;
      this.#make(folder);
      writeNew(place, text);
    }
  }

  /** None is made twice: where one is gone, so are the files that were in it. */
  #make(folder: string): void {
    const above = dirname(folder);
    if (!this.#made.has(above)) this.#make(above);
    mkdirSync(folder);
    this.#made.add(folder);
  }
}

/** Those of some folders, none of which is there, that no other one is to hold. */
export const outermost = (paths: readonly string[]): readonly string[] =>
  paths.filter((path) => !paths.some((other) => other !== path && isInside(path, other)));
