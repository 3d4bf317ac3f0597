import type { Fault } from "../violation.ts";

/**
 * Whether a value is right. Asked without a report it answers as fast as it can, and stops at the first fault; with one
 * it also says what is wrong, all of it.
 */
export type Check = (value: unknown, report?: Report) => boolean;

/** Faults on their way to the reader, and where the check that finds them stands. */
export interface Report {
  readonly faults: Fault[];
  /** Names and indices, from the root. A check that enters a value pushes what it enters, and pops it. */
  readonly path: string[];
  /** Inside personal data, of which no value is ever shown. */
  readonly secret: boolean;
  /** What is required at the root may be missing. */
  readonly later: boolean;
}

/** Says no, and why. */
export function refuse(value: unknown, expected: string, report: Report | undefined): false {
  const got = report?.secret ? kindOf(value) : shown(value);
  report?.faults.push({ property: report.path.join("."), expected, got });
  return false;
}

/** What all of some checks say. */
export function every(checks: readonly Check[], value: unknown, report: Report | undefined): boolean {
  let right = true;
  for (const check of checks) {
    if (check(value, report)) continue;
    if (!report) return false;
    right = false;
  }
  return right;
}

/** What sort of thing a value is, and nothing of the value. */
export function kindOf(value: unknown): string {
  if (value === undefined) return "nothing";
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "string") return "text";
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
}

const MAX_SHOWN = 60;

/** A value as a message shows it: scalars themselves, shortened, of anything else its kind. */
export function shown(value: unknown): string {
  if (typeof value === "object" || value === undefined) return kindOf(value);
  const text = typeof value === "string" ? JSON.stringify(value) : String(value);
  return text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text;
}
