import { HelperMisuse } from "./template-helper.ts";

/** How a language writes values. */
export interface Notation {
  readonly text: (text: string) => string;
  readonly number: (value: number) => string;
  readonly flags: readonly [no: string, yes: string];
  readonly nothing: string;
  /** Absent where a language writes no lists and objects. */
  readonly list?: (entries: readonly string[]) => string;
  readonly object?: (entries: readonly (readonly [key: string, value: string])[]) => string;
}

/** A value as a literal of a language. */
export function literal(value: unknown, notation: Notation): string {
  if (value === null || value === undefined) return notation.nothing;
  if (typeof value === "string") return notation.text(value);
  if (typeof value === "boolean") return notation.flags[value ? 1 : 0];
  if (typeof value === "number") return notation.number(value);
  return structure(value, notation);
}

function structure(value: unknown, notation: Notation): string {
  const { list, object, text } = notation;
  const within = (entry: unknown): string => literal(entry, notation);
  if (Array.isArray(value) && list) return list(value.map(within));
  if (typeof value === "object" && value !== null && object)
    return object(Object.entries(value).map(([key, entry]) => [text(key), within(entry)]));
  throw new HelperMisuse("writes texts, numbers and flags, and got a list or an object");
}

/** A number as most languages write it: whole ones that have lost digits with an exponent, as floating point. */
export function plainNumber(value: number): string {
  return Number.isInteger(value) && !Number.isSafeInteger(value) ? value.toExponential() : String(value);
}
