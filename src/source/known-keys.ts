import type { Json } from "../model/json.ts";
import type { PlaceTree, Range } from "./place-tree.ts";
import { isMap, type Value } from "./value.ts";

/** Where the names in each section of a file stand, in their order: start, end, start, end, … */
export const keysText = (places: PlaceTree): string => JSON.stringify(places.keysOfSections());

/** Finds the names of such a text in the file that says `root`. */
export class KnownKeys {
  readonly #root: Value;
  readonly #text: string;
  #read: Json | undefined;

  constructor(root: Value, text: string) {
    this.#root = root;
    this.#text = text;
  }

  /** The range of the key at a path; nothing where it is not known. */
  find(path: readonly string[]): Range | undefined {
    const [section, name] = path;
    if (section === undefined || name === undefined || path.length > 2 || !isMap(this.#root)) return undefined;
    const table = this.#root.get(section);
    const index = isMap(table) ? [...table.keys()].indexOf(name) : -1;
    const offsets = this.#offsets([...this.#root.keys()].indexOf(section));
    const [start, end] = [offsets[2 * index], offsets[2 * index + 1]];
    return Number.isSafeInteger(start) && Number.isSafeInteger(end)
      ? { start: Number(start), end: Number(end) }
      : undefined;
  }

  /** Those of the section at an index. */
  #offsets(section: number): readonly Json[] {
    this.#read ??= parsed(this.#text);
    const offsets = Array.isArray(this.#read) ? this.#read[section] : undefined;
    return Array.isArray(offsets) ? offsets : [];
  }
}

function parsed(text: string): Json {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
