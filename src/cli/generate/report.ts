import { posix } from "node:path";
import type { Paint, Plan } from "../../index.ts";
import { counted, digits } from "../quantity.ts";

/** What became of a file, or with `--check` would: written, unchanged, removed; or unchanged, stale, missing, edited. */
export type FileStatus = "written" | "unchanged" | "removed" | "stale" | "missing" | "edited";

/** A line of the report: where, and what. */
export interface Row {
  readonly where: string;
  readonly what: string;
}

/** A file and what became of it. */
export interface FileReport {
  /** From the working directory. */
  readonly path: string;
  readonly status: FileStatus;
  /** The row that it belongs to. */
  readonly row: number;
}

/** Things with a path in the order of reports: by folder, then by name. */
export function byFolder<T>(things: readonly T[], pathOf: (thing: T) => string): readonly T[] {
  const placed = things.map((thing) => {
    const path = pathOf(thing);
    return { thing, path, folder: posix.dirname(path) };
  });
  placed.sort((a, b) => (a.folder === b.folder ? order(a.path, b.path) : order(a.folder, b.folder)));
  return placed.map(({ thing }) => thing);
}

const order = (a: string, b: string): number => (a < b ? -1 : 1);

/** `acme-shop 2.4.0: 18 events, 4 pages, 16 traits, 3 sources`; what there is none of is left out. */
export function headlineOf({ name, version, events, pages, traits, sources }: Plan): string {
  const counts = [
    [events, "event"],
    [pages, "page"],
    [traits, "trait"],
    [sources, "source"],
  ] as const;
  const told = counts.filter(([all]) => all.length > 0).map(([all, word]) => counted(all.length, word));
  return `${name ?? "the plan"} ${version ?? ""}: ${told.join(", ")}`;
}

/** What a run did, as a person reads it. */
export function generateText(
  headline: string,
  rows: readonly Row[],
  files: readonly FileReport[],
  check: boolean,
  paint: Paint,
): string {
  const left = Math.max(...rows.map(({ where }) => where.length), 0);
  const middle = Math.max(...rows.map(({ what }) => what.length), 0);
  const counts = countsOf(rows, files);
  const lines = rows.map(({ where, what }, index) => {
    const status = statusText(counts[index] ?? new Map());
    return `  ${where.padEnd(left)}   ${paint.dim(what.padEnd(middle))}   ${status === "unchanged" ? paint.dim(status) : paint.green(status)}`;
  });
  return [`${check ? "Checked" : "Compiled"} ${paint.bold(headline)}`, "", ...lines, ""].join("\n");
}

type Counts = Map<FileStatus, number>;

/** How many files of each row have which status. */
function countsOf(rows: readonly Row[], files: readonly FileReport[]): readonly Counts[] {
  const counts = rows.map((): Counts => new Map());
  for (const { status, row } of files) counts[row]?.set(status, (counts[row].get(status) ?? 0) + 1);
  return counts;
}

/** `3 files written`, `1 file written, 1 removed, 22 unchanged`, `unchanged`. */
function statusText(counts: ReadonlyMap<FileStatus, number>): string {
  const told = [...counts].filter(([status]) => status !== "unchanged");
  if (told.length === 0) return "unchanged";
  const unchanged = counts.get("unchanged");
  const all = unchanged === undefined ? told : [...told, ["unchanged", unchanged] as const];
  return all
    .map(([status, count], index) => `${index === 0 ? counted(count, "file") : digits(count)} ${status}`)
    .join(", ");
}
