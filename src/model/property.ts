import type { Property } from "./shape.ts";

export { type Layer, NORMALIZATIONS, type Normalization, PII_LEVELS, type Pii, type Unit } from "./annotation.ts";
export type { Property } from "./shape.ts";

/** A property of every event of some sources. */
export interface ContextProperty extends Property {
  /** The sources whose events carry it; absent means all. */
  readonly sources?: readonly string[] | undefined;
  /** The trait that keeps the first value seen, from `persist.firstTouch`. */
  readonly firstTouch?: string | undefined;
}

/** An attribute of a person. */
export interface Trait extends Property {
  /** The sources that may set it; absent means all. */
  readonly sources?: readonly string[] | undefined;
  readonly changeEvent?: string | undefined;
}
