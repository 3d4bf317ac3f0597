/** Why and where js-yaml gave a text up. */
export interface Failure {
  readonly reason: string;
  /** Where it stopped reading: seldom where the slip is. */
  readonly position: number;
}

/** The value of a reading, or the failure that ended it. Whatever else is thrown is a bug, and goes on. */
export function attempt<T>(read: () => T): { readonly value: T } | { readonly failure: Failure } {
  try {
    return { value: read() };
  } catch (error) {
    const failure = failureOf(error);
    if (failure === undefined) throw error;
    return { failure };
  }
}

function failureOf(error: unknown): Failure | undefined {
  if (!(error instanceof Error) || !("reason" in error) || typeof error.reason !== "string") return undefined;
  const mark = "mark" in error && typeof error.mark === "object" ? error.mark : null;
  const position = mark !== null && "position" in mark && typeof mark.position === "number" ? mark.position : 0;
  return { reason: error.reason, position };
}
