import type { Plan } from "../model/plan.ts";
import type { Importer, ImportFile } from "./importer.ts";
import { dropUnusedTypes, leaveOut } from "./leave-out.ts";
import { type Loss, Notes } from "./notes.ts";
import { type PlanFile, planFiles } from "./plan-document.ts";
import { settleGroups } from "./settle-groups.ts";
import { settleTypes } from "./settle-types.ts";
import { tidy } from "./tidy/tidy.ts";
import { useDictionary } from "./use-dictionary.ts";

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
  /** Told what is being done, and how much of the whole was done before it: from 0 to 1. */
  readonly progress?: (what: string, share: number) => void;
  /** The types that mean in that plan what they mean in the input. */
  readonly sameTypes?: ReadonlySet<string>;
  /** The properties, as `useOf` names them, that mean what that plan's dictionary says of their names. */
  readonly sameProperties?: ReadonlySet<string>;
  /** What was lost before anything was read: files that are no text. */
  readonly losses?: readonly Loss[];
}

/** How far an import is when all was read, and when all of it was tidied. */
const SHARE_OF_READING = 0.6;
const SHARE_OF_TIDYING = 0.8;

/** Turns a plan of another format into files of the plan language. */
export function importPlan(importer: Importer, files: readonly ImportFile[], options: ImportOptions = {}): Imported {
  const { progress = () => undefined } = options;
  const notes = new Notes((share) => progress("reading", share * SHARE_OF_READING));
  for (const { path, message } of options.losses ?? []) notes.lose(path, message);
  const draft = importer.read(files, notes);
  draft.name ??= options.name;
  if (options.into) {
    leaveOut(draft, options.into);
    settleGroups(draft, options.into, notes);
    dropUnusedTypes(draft);
    settleTypes(draft, options.into, options.sameTypes ?? new Set(), notes);
    useDictionary(draft, options.into, options.sameProperties ?? new Set(), notes);
  }
  const counts = {
    events: draft.events.length,
    pages: draft.pages.length,
    traits: draft.traits.size,
    groups: draft.groups.length,
  };
  if (Object.values(counts).every((count) => count === 0)) return { files: [], losses: notes.losses, counts };
  progress("tidying", SHARE_OF_READING);
  tidy(draft, notes, options.into);
  progress("writing YAML", SHARE_OF_TIDYING);
  return { files: planFiles(draft, notes, options.into !== undefined), losses: notes.losses, counts };
}
