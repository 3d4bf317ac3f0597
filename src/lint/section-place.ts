import { type At, atKey } from "../diagnostics/diagnostic.ts";
import { child } from "../model/pointer.ts";

/** The place of a section of the plan; where the plan has none, reporters point at the nearest that is there. */
export const sectionPlace = (...keys: readonly string[]): At => atKey(child("", ...keys));
