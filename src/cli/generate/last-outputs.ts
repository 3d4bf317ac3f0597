import { hashOf } from "../hash.ts";
import type { Span } from "../new-folder.ts";
import { type FileRecord, HASH, untouched } from "./folder-record.ts";
import { eachOutput, type RunRecord } from "./remembered-run.ts";

/** The files that a run left behind, by path from the working directory. */
export class LastOutputs {
  readonly #files = new Map<string, { readonly file: FileRecord; readonly filled: Span | undefined }>();
  readonly #lookedAt: number;
  /** What was found untouched: this run need not look at it again. */
  readonly #held = new Map<string, FileRecord>();

  /** Those of a run; of none, and of one whose record is damaged, nothing is known. */
  constructor(record: RunRecord | undefined) {
    this.#lookedAt = record?.lookedAt ?? 0;
    try {
      if (record) eachOutput(record, (path, file, { filled }) => this.#files.set(path, { file, filled }));
    } catch {
      // The record is damaged.
    }
  }

  /** Whether that run wrote this text at this path. */
  wrote(path: string, text: string): boolean {
    const known = this.#files.get(path);
    return known !== undefined && known.file[HASH] === hashOf(text);
  }

  /** Whether a file holds this text, going by the size and the time of change that the run left it with. */
  holds(path: string, text: string): boolean {
    const known = this.#files.get(path);
    const held =
      known?.file[HASH] === hashOf(text) ? untouched(path, known.file, known.filled, this.#lookedAt) : undefined;
    if (held) this.#held.set(path, held);
    else this.#held.delete(path);
    return held !== undefined;
  }

  /** A file that was found to hold what it should. */
  held(path: string): FileRecord | undefined {
    return this.#held.get(path);
  }
}
