import type { Plan } from "../../model/plan.ts";
import type { Draft } from "../draft.ts";
import type { Notes } from "../notes.ts";
import { giveCodeNames } from "./code-names.ts";
import { findConventions } from "./conventions.ts";
import { liftDictionary } from "./dictionary.ts";
import { liftPropertyGroups } from "./property-groups.ts";
import { liftTypes } from "./types.ts";

/** The names that a plan has given already. */
const namesOf = (
  plan: Plan | undefined,
): Readonly<Record<"properties" | "types" | "propertyGroups", ReadonlySet<string>>> => ({
  properties: new Set(plan?.properties.map(({ name }) => name)),
  types: new Set(plan?.types.map(({ name }) => name)),
  propertyGroups: new Set(plan?.propertyGroups.keys()),
});

/** Makes of what was found a plan that a person would have written: each thing said once, at its place. */
export function tidy(draft: Draft, notes: Notes, into?: Plan): void {
  const taken = namesOf(into);
  findConventions(draft);
  liftDictionary(draft, notes, taken.properties);
  liftTypes(draft, taken.types);
  liftPropertyGroups(draft, taken.propertyGroups);
  giveCodeNames(draft, notes, into);
}
