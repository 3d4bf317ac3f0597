import type { Draft } from "../draft.ts";
import type { Notes } from "../notes.ts";
import { giveCodeNames } from "./code-names.ts";
import { findConventions } from "./conventions.ts";
import { liftDictionary } from "./dictionary.ts";
import { liftPropertyGroups } from "./property-groups.ts";
import { liftTypes } from "./types.ts";

/** Makes of what was found a plan that a person would have written: each thing said once, at its place. */
export function tidy(draft: Draft, notes: Notes): void {
  findConventions(draft);
  liftDictionary(draft, notes);
  liftTypes(draft);
  liftPropertyGroups(draft);
  giveCodeNames(draft, notes);
}
