import { appendFileSync, readFileSync } from "node:fs";
import { keepInCache } from "./cache-folder.ts";
import { hashOf } from "./hash.ts";

/**
 * Texts by their keys, in one file of the cache: behind the name of the tool stand blocks, each headed by its hash and its
 * length. Of two texts of a key the later one counts; what is damaged, or of another version, counts for nothing.
 */
export class KeptTexts {
  readonly #path: string;
  readonly #tool: string;
  #read: { readonly texts: ReadonlyMap<string, string>; readonly size: number | undefined } | undefined;

  /** `path` is from the working directory; `tool` says by what the texts were made. */
  constructor(path: string, tool: string) {
    this.#path = path;
    this.#tool = tool;
  }

  /** What an earlier run kept, the oldest first. Read when it is first asked for. */
  get texts(): ReadonlyMap<string, string> {
    return this.#known.texts;
  }

  /** How long the file is that texts may be added to; nothing where there is none, or something in it is damaged. */
  get size(): number | undefined {
    return this.#known.size;
  }

  /** Keeps these and no others. Throws where the disk refuses. */
  replace(texts: Iterable<readonly [key: string, text: string]>): void {
    keepInCache(this.#path, `${this.#tool}\n${block(texts)}`);
  }

  /** Keeps these too. A block that is not written to its end is a damaged one. Throws where the disk refuses. */
  add(texts: Iterable<readonly [key: string, text: string]>): void {
    appendFileSync(this.#path, block(texts));
  }

  get #known() {
    this.#read ??= this.#lastKept();
    return this.#read;
  }

  #lastKept() {
    const texts = new Map<string, string>();
    try {
      const all = readFileSync(this.#path, "utf8");
      return { texts, size: this.#takeBlocks(all, texts) ? all.length : undefined };
    } catch {
      return { texts, size: undefined };
    }
  }

  /** Gives whether all could be taken. */
  #takeBlocks(all: string, into: Map<string, string>): boolean {
    const head = `${this.#tool}\n`;
    if (!all.startsWith(head)) return false;
    for (let at = head.length; at < all.length; ) {
      const start = all.indexOf("\n", at) + 1;
      const [hash, length] = all.slice(at, start).split(" ");
      const body = all.slice(start, start + Number(length));
      if (hashOf(body) !== hash) return false;
      takeTexts(body, into);
      at = start + body.length;
    }
    return true;
  }
}

function block(texts: Iterable<readonly [key: string, text: string]>): string {
  const body = Array.from(texts, ([key, text]) => `${key} ${text}\n`).join("");
  return `${hashOf(body)} ${body.length}\n${body}`;
}

/** Neither a hash nor JSON on one line holds a line end, and no hash a space. */
function takeTexts(body: string, into: Map<string, string>): void {
  for (let start = 0; start < body.length; ) {
    const end = body.indexOf("\n", start);
    const space = body.indexOf(" ", start);
    const key = body.slice(start, space);
    // The newest stand last.
    into.delete(key);
    into.set(key, body.slice(space + 1, end));
    start = end + 1;
  }
}
