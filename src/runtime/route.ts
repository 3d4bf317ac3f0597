/** Name in the plan → name elsewhere, in one object; `inside`, in the objects that a property holds. */
export interface Spelling {
  readonly names?: Readonly<Record<string, string>>;
  readonly inside?: Readonly<Record<string, Spelling>>;
}

/** How one destination has an event: its name there, and those of its properties. */
export interface EventSpelling extends Spelling {
  readonly name?: string;
}

/**
 * Destination → `false` where an event does not go; or the event as which the destination is to spell it, where that is
 * another. What is not named gets it as itself.
 */
export type Routes = Readonly<Record<string, false | string>>;
