import type { CallOutline, Document, KnownFiles, Loaded, SourceFile } from "../../index.ts";
import { load, outlineText } from "../../index.ts";

/** The events and pages that nobody edited stand in a file that there is none of. */
const UNTOUCHED = ".untouched";

/** What is known of a plan of which some files were edited. */
export interface HalfPlanInput {
  readonly root: string;
  /** What the untouched events and pages are called that stand in no file by other things. */
  readonly untouched: readonly CallOutline[];
  /** The other untouched files, read, with what they were found to say. */
  readonly others: readonly KnownFile[];
}

/** A file, and the text that is kept of what it says; without one it has to be read. */
export interface KnownFile extends SourceFile {
  readonly kept?: string | undefined;
}

/** A plan in which only those events and pages are whole that matter to an edit. */
export interface HalfPlan {
  readonly loaded: Loaded;
  /** The edited files. */
  readonly documents: readonly Document[];
  /** What those that had to be read were found to say, by path; not where it cannot be kept. */
  readonly kept: ReadonlyMap<string, string>;
}

/** Loads a plan with one state of its edited files. */
export async function halfPlan(
  { root, untouched, others }: HalfPlanInput,
  edited: readonly KnownFile[],
): Promise<HalfPlan> {
  const all = [...others, ...edited, { path: UNTOUCHED, bytes: new Uint8Array(), kept: outlineText(untouched) }];
  const texts = new Map(all.map(({ path, kept }) => [path, kept]));
  const kept = new Map<string, string>();
  const known: KnownFiles = {
    get: ({ path }) => texts.get(path),
    keep: ({ path }, text) => void kept.set(path, text),
  };
  const loaded = await load(all, root, known);
  const paths = new Set(edited.map(({ path }) => path));
  return { loaded, documents: loaded.places.documents.filter(({ path }) => paths.has(path)), kept };
}
