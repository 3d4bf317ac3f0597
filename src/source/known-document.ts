import type { Document, SourceFile } from "./document.ts";
import type { PlaceTree } from "./place-tree.ts";
import type { Value } from "./value.ts";
import { readEvents } from "./yaml/events.ts";
import { TreeBuilder } from "./yaml/tree-builder.ts";

/** What files were found to say, kept by what they hold. Whoever keeps it may lose it at any time. */
export interface KnownFiles {
  /** What was kept of a file of these bytes. */
  get(file: SourceFile): string | undefined;
  keep(file: SourceFile, text: string): void;
}

/**
 * A file of which it is known what it says, and that nothing is wrong with its syntax. It is read again only when
 * somebody asks where something stands.
 */
export class KnownDocument implements Document {
  readonly path: string;
  readonly root: Value;
  readonly broken = false;
  readonly #bytes: Uint8Array;
  #text: string | undefined;
  #places: PlaceTree | undefined;

  constructor({ path, bytes }: SourceFile, root: Value) {
    this.path = path;
    this.root = root;
    this.#bytes = bytes;
  }

  get text(): string {
    this.#text ??= new TextDecoder().decode(this.#bytes);
    return this.#text;
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
