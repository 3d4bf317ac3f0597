import type { KnownFiles, SourceFile } from "../index.ts";
import { inCache } from "./cache-folder.ts";
import { hashOf, shortHash } from "./hash.ts";
import { KeptTexts } from "./kept-texts.ts";

/** Below this, in bytes of all files together, a plan is read faster than it is looked up. */
const WORTHWHILE = 100_000;

/** Whether something is to be remembered of a plan whose files have so many bytes. */
export const isWorthwhile = (bytes: number): boolean => bytes >= WORTHWHILE;

/** Instead of a hash, before that of a whole plan in which nothing was wrong. */
const SOUND = "sound";

/** How much room what was not used may take, beside what was. */
const LEFT_OVER = 0.25;

/** What was found out about the files of one plan, by the hash of what they hold: what they say, or where that stands. */
export class ParsedFiles implements KnownFiles {
  readonly #kept: KeptTexts;
  readonly #used = new Map<string, string>();

  private constructor(path: string, tool: string) {
    this.#kept = new KeptTexts(path, tool);
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
    return this.#kept.texts.get(hash);
  }

  /** Takes over what was kept of files with these hashes, as though this run had asked for it. */
  use(hashes: Iterable<string>): void {
    for (const hash of hashes) {
      const known = this.#kept.texts.get(hash);
      if (known !== undefined) this.#used.set(hash, known);
    }
  }

  /** Whether in a plan of these files nothing was wrong; each by its path and hash. */
  isSound(files: readonly FileHash[]): boolean {
    return this.#kept.texts.get(SOUND) === hashOf(JSON.stringify(files));
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
   * command may still ask for. What is new is put behind the rest as long as there is room for both. Where nothing can be
   * kept, the next run reads again.
   */
  save(): void {
    const { texts, size } = this.#kept;
    const news = [...this.#used].filter(([key, text]) => texts.get(key) !== text);
    if (news.length === 0) return;
    try {
      if (size !== undefined && size + sizeOf(news) <= sizeOf(this.#used) * (1 + LEFT_OVER)) this.#kept.add(news);
      else this.#kept.replace([...this.#leftOver(), ...this.#used]);
    } catch {
      // A read-only working directory, a full disk.
    }
  }

  /** What this run did not use, as far as there is room for it; the newest stand last. */
  #leftOver(): readonly Kept[] {
    let room = sizeOf(this.#used) * LEFT_OVER;
    const unused = [...this.#kept.texts].filter(([key]) => !this.#used.has(key));
    const first = unused.findLastIndex(([, text]) => {
      room -= text.length;
      return room < 0;
    });
    return unused.slice(first + 1);
  }
}

/** Something that is kept, by its key. */
type Kept = readonly [key: string, text: string];

/** How long the texts are together. */
function sizeOf(kept: Iterable<Kept>): number {
  let size = 0;
  for (const [, text] of kept) size += text.length;
  return size;
}

/** A file, and the hash of what it holds. */
export type FileHash = readonly [path: string, hash: string];

/** The files of a plan, by path, each with its hash. */
export const fileHashes = (files: readonly SourceFile[]): readonly FileHash[] =>
  files.map(({ path, bytes }) => [path, hashOf(bytes)]);
