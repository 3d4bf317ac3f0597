import type { Facet } from "../model/facet.ts";

/**
 * What of events and pages the findings of a rule hang on. Their names, and all that stands elsewhere in the plan, any
 * rule may read. After an edit, what the last run found stays where it hangs on nothing that was edited.
 */
export interface Reads {
  /** What a finding inside an event or page hangs on of that one alone; a finding elsewhere does not. */
  readonly own?: readonly Facet[];
  /** What any finding may hang on, of any event or page. */
  readonly all?: readonly Facet[];
}

/** What a rule is taken to read that does not say it. */
const EVERYTHING: Reads = { all: ["texts", "examples", "structure"] };

/**
 * What has to be done of a rule after an edit: nothing; look at the edited events, where nobody needs to know more of the
 * others than their names; or look at everything.
 */
export type Need = "nothing" | "edited" | "everything";

/** What has to be done of a rule that reads this where these facets of some events and pages were edited. */
export function needAfter(reads: Reads = EVERYTHING, edited: ReadonlySet<Facet>): Need {
  const { own = [], all = [] } = reads;
  const isEdited = (facet: Facet): boolean => edited.has(facet);
  if (all.some(isEdited)) return "everything";
  if (!own.some(isEdited)) return "nothing";
  return all.length > 0 ? "everything" : "edited";
}
