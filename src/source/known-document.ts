import type { Json } from "../model/json.ts";
import type { Document, SourceFile } from "./document.ts";
import { keptValue, type Wanted } from "./kept-value.ts";
import { KnownKeys, keysText } from "./known-keys.ts";
import type { PlaceTree, Range } from "./place-tree.ts";
import type { Value } from "./value.ts";
import { readEvents } from "./yaml/events.ts";
import { TreeBuilder } from "./yaml/tree-builder.ts";

/** What files were found to say, kept by what they hold. Whoever keeps it may lose it at any time. */
export interface KnownFiles {
  /** What was kept of a file of these bytes. */
  get(file: SourceFile): string | undefined;
  keep(file: SourceFile, text: string): void;
}

/** Neither of the two texts that are kept of a file holds a tab that is not escaped. */
const BETWEEN = "\t";

/** What is to be kept of a file: what it says, in the kept form, and where its names stand. */
export const documentText = (kept: Json, places: PlaceTree): string =>
  JSON.stringify(kept) + BETWEEN + keysText(places);

/** The file of which such a text was kept, as much of it as is wanted; nothing where it is no such text. */
export function keptDocument(file: SourceFile, text: string, wanted?: Wanted): Document | undefined {
  const [said = "", keys = ""] = text.split(BETWEEN);
  const kept = keptValue(said, wanted);
  return kept && new KnownDocument(file, kept.value, keys);
}

/**
 * A file of which it is known what it says, and that nothing is wrong with its syntax. It is read again only when
 * somebody asks where something stands.
 */
class KnownDocument implements Document {
  readonly path: string;
  readonly root: Value;
  readonly broken = false;
  readonly #bytes: Uint8Array;
  readonly #keys: KnownKeys;
  #text: string | undefined;
  #places: PlaceTree | undefined;

  constructor({ path, bytes }: SourceFile, root: Value, keys: string) {
    this.path = path;
    this.root = root;
    this.#bytes = bytes;
    this.#keys = new KnownKeys(root, keys);
  }

  get text(): string {
    this.#text ??= new TextDecoder().decode(this.#bytes);
    return this.#text;
  }

  knownKey(path: readonly string[]): Range | undefined {
    return this.#keys.find(path);
  }

  get places(): PlaceTree {
    this.#places ??= this.#read();
    return this.#places;
  }

  #read(): PlaceTree {
    // Without errors then, without errors now.
    const builder = new TreeBuilder(this.path, () => {});
    readEvents(this.text, builder);
    return builder.places;
  }
}
