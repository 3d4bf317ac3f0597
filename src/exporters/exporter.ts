import type { Plan } from "../model/plan.ts";
import type { Dialect } from "./warehouse/dialects.ts";

/** A file of an export: its path below the folder that it goes to, and its text. */
export interface ExportFile {
  readonly path: string;
  readonly text: string;
}

/** What the destination cannot hold: where the plan says it, as a JSON pointer, and what becomes of it. */
export interface ExportLoss {
  readonly path: string;
  readonly message: string;
}

/** A plan in another format. */
export interface Exported {
  readonly files: readonly ExportFile[];
  /** What was left behind, each kind of thing once. */
  readonly losses: readonly ExportLoss[];
}

/** What a person may say about an export. */
export interface ExportOptions {
  /** Iglu's vendor of what the plan gives none, such as `com.acme`. */
  readonly vendor?: string;
  /** Of the tables of a warehouse: whose SQL it is (default `postgres`), and the schema that they stand in. */
  readonly dialect?: Dialect;
  readonly schema?: string;
}

/** One format that plans go out in. */
export interface Exporter {
  /** The name on the command line: that of its file. */
  readonly name: string;
  /** What it writes, in one line. */
  readonly summary: string;
  /** Whether one file is enough, which may go to a pipe; a plan may need more all the same. */
  readonly single: boolean;
  /** The options that mean something to it; none where it has none. */
  readonly takes?: readonly (keyof ExportOptions)[];
  /** Where its files may stand below the folder that they go to, files or folders: what it wrote there once and no more, goes. */
  readonly places?: readonly string[];
  /** Whether a file that is in the way is one of its own, edited or not: it may be written over. */
  isOwn(text: string): boolean;
  /** The plan in this format: files in a stable order, the same for the same plan. */
  write(plan: Plan, options: ExportOptions): Exported;
}
