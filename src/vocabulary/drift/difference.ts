/** In what two names for one thing differ. */
export type DifferenceKind =
  | "case"
  | "separator"
  | "order"
  | "noise"
  | "tense"
  | "plural"
  | "spelling"
  | "typo"
  | "abbreviation"
  | "synonym";

/** One difference; of words, where it is one of words. */
export interface Difference {
  readonly kind: DifferenceKind;
  /** The words of the name to keep, as they are written. */
  readonly kept?: string;
  readonly other?: string;
  /** Why two words or names are one thing. */
  readonly reason?: string;
}
