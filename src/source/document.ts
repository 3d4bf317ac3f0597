import type { PlaceTree, Range } from "./place-tree.ts";
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
  /** Where the key at a path stands, where that is known without reading the text. */
  knownKey?(path: readonly string[]): Range | undefined;
}

/** The range of the key or value at a path of a document; of the nearest ancestor where the path leads nowhere. */
export const rangeIn = (document: Document, path: readonly string[], of: "key" | "value"): Range =>
  (of === "key" ? document.knownKey?.(path) : undefined) ?? document.places.find(path, of);
