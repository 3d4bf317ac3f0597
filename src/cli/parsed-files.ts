import { readFileSync } from "node:fs";
import type { KnownFiles, SourceFile } from "../index.ts";
import { inCache, keepInCache } from "./cache-folder.ts";
import { hashOf, shortHash } from "./hash.ts";

/** Below this, in bytes of all files together, a plan is read faster than it is looked up. */
const WORTHWHILE = 100_000;

/** Whether something is to be remembered of a plan whose files have so many bytes. */
export const isWorthwhile = (bytes: number): boolean => bytes >= WORTHWHILE;

/** Instead of a hash, before that of a whole plan in which nothing was wrong. */
const SOUND = "sound";

/** How much room what was not used may take, beside what was. */
const LEFT_OVER = 0.25;

/**
 * What was found out about the files of one plan, by the hash of what they hold: what they say, or where that stands. All
 * of it is in one file of the cache, headed by the tool and a hash of the rest: what is damaged, or of another version,
 * counts for nothing.
 */
export class ParsedFiles implements KnownFiles {
  readonly #path: string;
  readonly #tool: string;
  #read: ReadonlyMap<string, string> | undefined;
  readonly #used = new Map<string, string>();

  private constructor(path: string, tool: string) {
    this.#path = path;
    this.#tool = tool;
  }

  /** Those of a plan, by its folder or file; nothing where there is little to gain. `tool` says what read them. */
  static of(
    root: string,
    files: readonly SourceFile[],
    tool: string,
    what: "parsed" | "places" = "parsed",
  ): ParsedFiles | undefined {
    const size = files.reduce((sum, { bytes }) => sum + bytes.length, 0);
    return !isWorthwhile(size) ? undefined : new ParsedFiles(inCache(`${what}-${shortHash(root)}`), tool);
  }

  /** What an earlier run kept of this plan, however large it is. */
  static lastOf(root: string, tool: string): ParsedFiles {
    return new ParsedFiles(inCache(`parsed-${shortHash(root)}`), tool);
  }

  /** What was kept of a file with this hash. */
  ofHash(hash: string): string | undefined {
    return this.#known.get(hash);
  }

  /** Takes over what was kept of files with these hashes, as though this run had asked for it. */
  use(hashes: Iterable<string>): void {
    for (const hash of hashes) {
      const known = this.#known.get(hash);
      if (known !== undefined) this.#used.set(hash, known);
    }
  }

  /** Whether in a plan of these files nothing was wrong; each by its path and hash. */
  isSound(files: readonly FileHash[]): boolean {
    return this.#known.get(SOUND) === hashOf(JSON.stringify(files));
  }

  /** Keeps that nothing is wrong in a plan of these files. */
  keepSound(files: readonly FileHash[]): void {
    this.#used.set(SOUND, hashOf(JSON.stringify(files)));
  }

  get(file: SourceFile): string | undefined {
    const hash = hashOf(file.bytes);
    this.use([hash]);
    return this.ofHash(hash);
  }

  keep(file: SourceFile, text: string): void {
    this.#used.set(hashOf(file.bytes), text);
  }

  /**
   * Keeps what this run used or found out, and of the rest the newest: what a file said before it was edited, another
   * command may still ask for. Where nothing can be kept, the next run reads again.
   */
  save(): void {
    if ([...this.#used].every(([hash, text]) => this.#known.get(hash) === text)) return;
    try {
      const body = [...this.#leftOver(), ...this.#used].map(([hash, text]) => `${hash} ${text}\n`).join("");
      keepInCache(this.#path, `${this.#tool}\n${hashOf(body)}\n${body}`);
    } catch {
      // A read-only working directory, a full disk.
    }
  }

  /** What this run did not use, as far as there is room for it; the newest stand last. */
  #leftOver(): readonly (readonly [string, string])[] {
    let room = 0;
    for (const text of this.#used.values()) room += text.length * LEFT_OVER;
    const unused = [...this.#known].filter(([hash]) => !this.#used.has(hash));
    const first = unused.findLastIndex(([, text]) => {
      room -= text.length;
      return room < 0;
    });
    return unused.slice(first + 1);
  }

  /** Read when it is first asked for. */
  get #known(): ReadonlyMap<string, string> {
    this.#read ??= this.#lastKept();
    return this.#read;
  }

  #lastKept(): ReadonlyMap<string, string> {
    try {
      const text = readFileSync(this.#path, "utf8");
      const [tool, hash] = text.split("\n", 2);
      const body = text.slice(`${tool}\n${hash}\n`.length);
      return tool === this.#tool && hash === hashOf(body) ? entriesOf(body) : new Map();
    } catch {
      return new Map();
    }
  }
}

/** A file, and the hash of what it holds. */
export type FileHash = readonly [path: string, hash: string];

/** The files of a plan, by path, each with its hash. */
export const fileHashes = (files: readonly SourceFile[]): readonly FileHash[] =>
  files.map(({ path, bytes }) => [path, hashOf(bytes)]);

/** Neither a hash nor JSON on one line holds a line end, and no hash a space. */
function entriesOf(body: string): ReadonlyMap<string, string> {
  const entries = new Map<string, string>();
  for (let start = 0; start < body.length; ) {
    const end = body.indexOf("\n", start);
    const space = body.indexOf(" ", start);
    entries.set(body.slice(start, space), body.slice(space + 1, end));
    start = end + 1;
  }
  return entries;
}
