import type { PlaceTree } from "./place-tree.ts";
import type { Value } from "./value.ts";

/** A file as it was read from wherever plans are kept. */
export interface SourceFile {
  /** The path that reports show. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A plan file that was understood, or as much of it as was. */
export interface Document {
  readonly path: string;
  readonly text: string;
  readonly root: Value;
  readonly places: PlaceTree;
  /** Its syntax is wrong: what it holds is a guess, good for finding names and nothing else. */
  readonly broken: boolean;
}
