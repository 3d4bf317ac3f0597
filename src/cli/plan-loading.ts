import { basename } from "node:path";
import { KnownRanges, type Loaded, load, type PlanPlaces, type SourceFile } from "../index.ts";
import { tuneEngine } from "./engine.ts";
import { fileHashes, ParsedFiles } from "./parsed-files.ts";
import type { ReadPlan } from "./plan-files.ts";
import { VERSION } from "./version.ts";

/** The version, and this file of the build: its name changes with all code that reads files. */
const TOOL = `${VERSION} ${basename(import.meta.url)}`;

/** A plan from the disk. */
export interface LoadedPlan extends Loaded {
  /** Remembers for the next run where the things stand whose places were asked for in this one. */
  readonly keepPlaces: () => void;
}

/** What an earlier run found the files of a plan to say. */
export const lastParsed = (root: string): ParsedFiles => ParsedFiles.lastOf(root, TOOL);

/**
 * Loads a plan from the files that were read; what could not be read stands among the errors. What its files say is
 * remembered for the next run, unless this one is to write nothing.
 */
export async function loadPlan({ root, files, problems }: ReadPlan, mayWrite = true): Promise<LoadedPlan> {
  tuneEngine();
  const known = ParsedFiles.of(root, files, TOOL);
  const { errors, places, ...loaded } = await load(files, root, known);
  if (loaded.plan && problems.length === 0) known?.keepSound(fileHashes(files));
  if (mayWrite) known?.save();
  if (problems.length === 0) return { errors, ...loaded, ...remembering(places, root, files) };
  // What a name leads to may stand in a file that could not be read.
  const certain = errors.filter(({ rule }) => rule !== "plan/reference" && rule !== "plan/owners");
  return { errors: [...problems, ...certain], places, keepPlaces: () => {} };
}

/**
 * As much of a plan as has to do with events, pages, segments and journeys of some name: of other events and pages no
 * more than the names, where an earlier run found nothing wrong in these files. Else the whole plan.
 */
export async function loadAbout(isMeant: (name: string) => boolean, plan: ReadPlan): Promise<Loaded> {
  const { root, files, problems } = plan;
  const known = problems.length === 0 ? ParsedFiles.of(root, files, TOOL) : undefined;
  if (!known?.isSound(fileHashes(files))) return loadPlan(plan);
  tuneEngine();
  const about = await load(files, root, known, ([section, name]) => !isCalls(section) || !name || isMeant(name));
  return about.plan ? about : loadPlan(plan);
}

const isCalls = (section: string | undefined): boolean => section === "events" || section === "pages";

/** Places of which those are known that an earlier run looked up. */
function remembering(places: PlanPlaces, root: string, files: readonly SourceFile[]) {
  const known = ParsedFiles.of(root, files, TOOL, "places");
  if (known === undefined) return { places, keepPlaces: () => {} };
  const ranges = new KnownRanges(files, known);
  const keepPlaces = (): void => {
    ranges.keep();
    known.save();
  };
  return { places: places.knowing(ranges), keepPlaces };
}
