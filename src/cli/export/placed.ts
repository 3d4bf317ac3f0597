import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Exported } from "../../index.ts";
import { fromHere } from "../path.ts";
import { writePlan } from "../plan-writing.ts";

/** A file of an export, and what became of it. */
export interface Placed {
  readonly path: string;
  readonly status: "written" | "unchanged";
}

/**
 * Writes an export into a folder, all or nothing: what is there already with the same text is left alone, what an earlier
 * export wrote is written anew, and anything else is in the way, unless it may be overwritten.
 */
export function place(
  { files }: Exported,
  dir: string,
  isOwn: (text: string) => boolean,
  force: boolean,
): readonly Placed[] {
  const placed = files.map(({ path, text }) => ({ path: join(dir, path), text }));
  const changed = placed.filter(({ path, text }) => textOf(path) !== text);
  writePlan(changed, force, (path) => isOwn(textOf(path) ?? ""));
  return placed.map((file) => ({
    path: fromHere(file.path),
    status: changed.includes(file) ? "written" : "unchanged",
  }));
}

/** The text of a file that is there and can be read. */
function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    // Not there, or not readable: writing says so.
    return undefined;
  }
}
