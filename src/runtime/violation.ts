/** One thing wrong with a value. */
export interface Fault {
  /** The way to it, dotted: `items.0.price`. Empty for the whole. */
  readonly property: string;
  readonly expected: string;
  /** What is there instead; of personal data no more than its type. */
  readonly got: string;
}

/** One way in which a call breaks the plan. */
export interface Violation extends Fault {
  /** The name of the event, page or group, or else `identify`, `init`, `writeKey`. */
  readonly event: string;
  readonly message: string;
}

/** What a call throws in the validation mode `throw`, and nothing else ever is. */
export interface ViolationError extends Error {
  readonly violations: readonly Violation[];
}
