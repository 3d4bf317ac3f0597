import type { Importer, ImportFile } from "./importer.ts";
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

/** Turns a plan of another format into files of the plan language. */
export function importPlan(importer: Importer, files: readonly ImportFile[]): Imported {
  const notes = new Notes();
  const draft = importer.read(files, notes);
  const counts = {
    events: draft.events.length,
    pages: draft.pages.length,
    traits: draft.traits.size,
    groups: draft.groups.length,
  };
  const isEmpty = Object.values(counts).every((count) => count === 0);
  if (isEmpty) return { files: [], losses: notes.losses, counts };
  tidy(draft, notes);
  return { files: planFiles(draft, notes), losses: notes.losses, counts };
}
