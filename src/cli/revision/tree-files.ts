import { posix } from "node:path";
import { isPassedOver, PLAN_FILE } from "../plan-files.ts";
import type { TreeEntry } from "./repository.ts";

/** More links than this, one behind the other, go in circles. */
const MOST_LINKS = 40;

/** A file of a plan in a tree: the path that it is read under, and what is there. */
export interface TreeFile {
  readonly path: string;
  readonly id: string;
  readonly size: number;
}

/**
 * The files of a plan in the tree of its folder, by path: those that would be read from a disk. Links to files in the
 * folder that are not read anyway count, each file once; what a submodule holds is in another repository.
 */
export function planFilesOf(entries: readonly TreeEntry[], textOf: (id: string) => string): readonly TreeFile[] {
  const mine = entries.filter(({ path }) => PLAN_FILE.test(path) && !path.split("/").some(isPassedOver));
  const found: TreeFile[] = mine.filter(({ kind }) => kind === "file");
  const links = mine.filter(({ kind }) => kind === "link");
  if (links.length === 0) return found;
  const way = new Links(entries, textOf);
  const known = new Set(found.map(({ path }) => path));
  for (const { path } of links) {
    const target = way.follow(path);
    if (target === undefined || known.has(target.path)) continue;
    known.add(target.path);
    found.push({ ...target, path });
  }
  return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Follows the links of a tree as far as they stay in it. */
class Links {
  readonly #entries: ReadonlyMap<string, TreeEntry>;
  readonly #textOf: (id: string) => string;

  constructor(entries: readonly TreeEntry[], textOf: (id: string) => string) {
    this.#entries = new Map(entries.map((entry) => [entry.path, entry]));
    this.#textOf = textOf;
  }

  /** The file that a path leads to in the end. */
  follow(path: string, links = 0): TreeEntry | undefined {
    if (links > MOST_LINKS || path === ".." || path.startsWith("../") || path.startsWith("/")) return undefined;
    const parts = path.split("/");
    for (let length = 1; length <= parts.length; length++) {
      const here = parts.slice(0, length).join("/");
      const entry = this.#entries.get(here);
      if (entry?.kind !== "link") continue;
      const target = this.#textOf(entry.id);
      if (target.startsWith("/")) return undefined;
      return this.follow(posix.join(posix.dirname(here), target, ...parts.slice(length)), links + 1);
    }
    const entry = this.#entries.get(path);
    return entry?.kind === "file" ? entry : undefined;
  }
}
