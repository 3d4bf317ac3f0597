import type { Plan } from "../model/plan.ts";
import type { Importer, ImportFile } from "./importer.ts";
import { leaveOut } from "./leave-out.ts";
import { type Loss, Notes } from "./notes.ts";
import { type PlanFile, planFiles } from "./plan-document.ts";
import { tidy } from "./tidy/tidy.ts";

/** A plan that was brought in. */
export interface Imported {
  /** The plan's files, by paths below its folder; none where nothing was understood. */
  readonly files: readonly PlanFile[];
  /** What could not be carried over, in the order of the input. */
  readonly losses: readonly Loss[];
  /** How many of each there are. */
  readonly counts: {
    readonly events: number;
    readonly pages: number;
    readonly traits: number;
    readonly groups: number;
  };
}

/** How a plan is brought in. */
export interface ImportOptions {
  /** What the plan is called where the input does not say. */
  readonly name?: string;
  /** The plan that it is added to: what is there already is left out, and its names stay its own. */
  readonly into?: Plan;
  /** What was lost before anything was read: files that are no text. */
  readonly losses?: readonly Loss[];
}

/** Turns a plan of another format into files of the plan language. */
export function importPlan(importer: Importer, files: readonly ImportFile[], options: ImportOptions = {}): Imported {
  const notes = new Notes();
  for (const { path, message } of options.losses ?? []) notes.lose(path, message);
  const draft = importer.read(files, notes);
  draft.name ??= options.name;
  if (options.into) leaveOut(draft, options.into);
  const counts = {
    events: draft.events.length,
    pages: draft.pages.length,
    traits: draft.traits.size,
    groups: draft.groups.length,
  };
  if (Object.values(counts).every((count) => count === 0)) return { files: [], losses: notes.losses, counts };
  tidy(draft, notes, options.into);
  return { files: planFiles(draft, notes, options.into !== undefined), losses: notes.losses, counts };
}
