import { isJsonObject, type Json } from "../model/json.ts";
import { child } from "../model/pointer.ts";
import type { Document, SourceFile } from "./document.ts";
import type { KnownFiles } from "./known-document.ts";
import type { Range } from "./place-tree.ts";

/**
 * Where things stand in the files of a plan, as earlier runs looked it up: a file of which it is known what it says has
 * to be read again only for what nobody asked for yet. What is not known is found in the document.
 */
export class KnownRanges {
  readonly #files: ReadonlyMap<string, SourceFile>;
  readonly #known: KnownFiles;
  readonly #asked = new Map<string, FileRanges>();

  constructor(files: readonly SourceFile[], known: KnownFiles) {
    this.#files = new Map(files.map((file) => [file.path, file]));
    this.#known = known;
  }

  /** The range of the key or value at a path of a document, as its places would find it. */
  find(document: Document, path: readonly string[], of: "key" | "value"): Range {
    return this.#rangesOf(document.path)?.find(document, path, of) ?? document.places.find(path, of);
  }

  /** Hands over for the next run what this one found out, with what was known of the other files. */
  keep(): void {
    for (const [path, file] of this.#files) {
      const text = this.#asked.get(path)?.added;
      if (text === undefined) this.#known.get(file);
      else this.#known.keep(file, text);
    }
  }

  #rangesOf(path: string): FileRanges | undefined {
    const asked = this.#asked.get(path);
    if (asked !== undefined) return asked;
    const file = this.#files.get(path);
    if (file === undefined) return undefined;
    const made = new FileRanges(rangesIn(this.#known.get(file)));
    this.#asked.set(path, made);
    return made;
  }
}

/** The ranges of one file, by what was asked for. */
class FileRanges {
  readonly #ranges: Map<string, Range>;
  #isChanged = false;

  constructor(ranges: Map<string, Range>) {
    this.#ranges = ranges;
  }

  find(document: Document, path: readonly string[], of: "key" | "value"): Range {
    const asked = `${of}${child("", ...path)}`;
    const known = this.#ranges.get(asked);
    if (known !== undefined) return known;
    const found = document.places.find(path, of);
    this.#ranges.set(asked, found);
    this.#isChanged = true;
    return found;
  }

  /** All that is known now, as text; nothing where that was known before. */
  get added(): string | undefined {
    if (!this.#isChanged) return undefined;
    return JSON.stringify(
      Object.fromEntries([...this.#ranges].map(([asked, { start, end }]) => [asked, [start, end]])),
    );
  }
}

/** What such a text says; nothing where it is no such text, whoever spoilt it. */
function rangesIn(text: string | undefined): Map<string, Range> {
  const said = text === undefined ? undefined : jsonOf(text);
  const ranges = new Map<string, Range>();
  for (const [asked, range] of isJsonObject(said) ? Object.entries(said) : []) {
    const [start, end] = Array.isArray(range) ? range : [];
    if (!isOffset(start) || !isOffset(end)) return new Map();
    ranges.set(asked, { start, end });
  }
  return ranges;
}

const isOffset = (value: Json | undefined): value is number => Number.isSafeInteger(value) && Number(value) >= 0;

function jsonOf(text: string): Json | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
