import type { Draft } from "./draft.ts";
import type { Notes } from "./notes.ts";

/** A file of the input: its path as reports show it, and its text. */
export interface ImportFile {
  readonly path: string;
  readonly text: string;
}

/** What was asked for and is not there, and what to say instead. */
export interface Unmet {
  readonly message: string;
  readonly hint: string;
}

/** One format that plans come in. */
export interface Importer {
  /** The name on the command line: that of its file. */
  readonly name: string;
  /** What it reads, in one line. */
  readonly summary: string;
  /** Which files of a folder it reads, by their paths; of a single file that is named, any will do. */
  readonly reads: RegExp;
  /** What a file of the format holds, and none of any other does; a format whose files look like others' has none. */
  readonly sign?: RegExp;
  /** Of a format whose files come in versions: those files that hold the versions that are asked for. */
  readonly choose?: (files: readonly ImportFile[], versions: readonly string[]) => readonly ImportFile[] | Unmet;
  /** Reads what it understands. A file that is not of the format is a loss; nothing at all is an empty draft. */
  read(files: readonly ImportFile[], notes: Notes): Draft;
}
