/** What kind of thing a name is of. */
export type NameKind = "event" | "property" | "trait" | "enum value";

/** What a plan says about its names. */
export interface Known {
  /** Names or words for one thing; the first of each is the one to use. */
  readonly synonyms: readonly (readonly string[])[];
  /** Names or words that are alike, and all meant. */
  readonly distinct: readonly (readonly string[])[];
  /** Old and new names of one thing, from `renamedFrom` and `deprecated.replacedBy`: known to be one, and no drift. */
  readonly linked: readonly (readonly string[])[];
}

/** A plan that says nothing. */
export const NOTHING_KNOWN: Known = { synonyms: [], distinct: [], linked: [] };
