/** Name in the plan → name elsewhere, in one object; `inside`, in the objects that a property holds. */
export interface Spelling {
  readonly names?: Readonly<Record<string, string>>;
  readonly inside?: Readonly<Record<string, Spelling>>;
}

/** How one destination gets an event. */
export interface Route {
  /** Its name there. */
  readonly name?: string;
  readonly spelling?: Spelling;
}

/** Destination → how it gets an event; `false` where it does not. What is not named gets it as it is. */
export type Routes = Readonly<Record<string, Route | false>>;
