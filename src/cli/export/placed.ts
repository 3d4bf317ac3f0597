import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { type Exported, type Exporter, isOfPlan, type Plan } from "../../index.ts";
import { listFolder, removeFile } from "../folder.ts";
import { fromHere } from "../path.ts";
import { writePlan } from "../plan-writing.ts";

/** A file of an export, and what became of it. */
export interface Placed {
  readonly path: string;
  readonly status: "written" | "unchanged" | "removed";
}

/**
 * Writes an export into a folder, all or nothing: what is there already with the same text is left alone, what an earlier
 * export wrote is written anew, and anything else is in the way, unless it may be overwritten. What an earlier export of
 * the plan wrote and this one does not, is removed.
 */
export function place(
  { files }: Exported,
  dir: string,
  exporter: Exporter,
  plan: Plan,
  force: boolean,
): readonly Placed[] {
  const placed = files.map(({ path, text }) => ({ path: join(dir, path), text }));
  const changed = placed.filter(({ path, text }) => textOf(path) !== text);
  writePlan(changed, force, (path) => exporter.isOwn(textOf(path) ?? ""));
  const stale = staleIn(dir, exporter, plan, new Set(placed.map(({ path }) => path)));
  for (const path of stale) removeFile(path, dir);
  return [
    ...placed.map((file) => ({
      path: fromHere(file.path),
      status: changed.includes(file) ? ("written" as const) : ("unchanged" as const),
    })),
    ...stale.map((path) => ({ path: fromHere(path), status: "removed" as const })),
  ];
}

/** The files that an export of this plan wrote once, in the places of its format. */
function staleIn(dir: string, exporter: Exporter, plan: Plan, kept: ReadonlySet<string>): readonly string[] {
  const there = (exporter.places ?? []).flatMap((place) => {
    const path = join(dir, place);
    return statSync(path, { throwIfNoEntry: false })?.isFile() === true ? [path] : listFolder(path).files;
  });
  return there.filter((path) => !kept.has(path) && isOfPlan(textOf(path) ?? "", plan, exporter));
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
