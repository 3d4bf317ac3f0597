import { lstatSync, readFileSync, type Stats, statSync } from "node:fs";
import { dirname } from "node:path";
import { CliError } from "../exit.ts";
import { fromHere } from "../path.ts";
import { reason, systemCode } from "../system-error.ts";

/** What stands where a file is to be written. A link is told apart from what it leads to. */
export type Occupant =
  | { readonly kind: "nothing" }
  | { readonly kind: "file"; readonly text: string }
  | { readonly kind: "link" }
  | { readonly kind: "folder" }
  | { readonly kind: "special" };

/** What stands at a path. Throws where that cannot be seen. */
export function occupantOf(path: string): Occupant {
  const stat = lookAt(path);
  if (stat === undefined) return { kind: "nothing" };
  if (stat.isSymbolicLink()) return { kind: "link" };
  if (stat.isDirectory()) return { kind: "folder" };
  if (!stat.isFile()) return { kind: "special" };
  try {
    return { kind: "file", text: readFileSync(path, "utf8") };
  } catch (error) {
    throw unreadable(path, error);
  }
}

function lookAt(path: string): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch (error) {
    if (systemCode(error) === "ENOTDIR") return undefined;
    throw unreadable(path, error);
  }
}

const unreadable = (path: string, error: unknown): CliError =>
  new CliError(
    `${fromHere(path)} cannot be read: ${reason(error)}`,
    "Check that you may read it, or choose another `out`.",
  );

/** What stands on the way to a file below `out`: a file or a link where a folder is to be. */
export interface Hurdle {
  readonly kind: "file" | "link";
  readonly path: string;
}

/**
 * Finds what stands on the way to files below one folder. Each folder is looked at once. A link is a hurdle wherever it
 * leads: outside, outputs would leave the folder; inside, they would be found twice.
 */
export class WayDown {
  readonly #out: string;
  readonly #known = new Map<string, Hurdle | undefined>();

  /** `out` is an absolute path. It may be a link itself, and need not be there. */
  constructor(out: string) {
    this.#out = out;
  }

  /** The first hurdle on the way to a file; nothing where it is free. */
  to(path: string): Hurdle | undefined {
    return this.#at(dirname(path));
  }

  #at(folder: string): Hurdle | undefined {
    if (this.#known.has(folder)) return this.#known.get(folder);
    const found = folder === this.#out ? hurdleAbove(folder) : (this.#at(dirname(folder)) ?? hurdle(folder));
    this.#known.set(folder, found);
    return found;
  }
}

function hurdle(folder: string): Hurdle | undefined {
  const stat = lookAt(folder);
  if (stat === undefined || stat.isDirectory()) return undefined;
  return { kind: stat.isSymbolicLink() ? "link" : "file", path: folder };
}

/** Where `out` itself and the folders above it lead is for their owner to say; they only have to be folders. */
function hurdleAbove(folder: string): Hurdle | undefined {
  if (lookAt(folder) === undefined) return dirname(folder) === folder ? undefined : hurdleAbove(dirname(folder));
  return isFolder(folder) ? undefined : { kind: "file", path: folder };
}

/** Links are followed; one to nothing is no folder. */
function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
