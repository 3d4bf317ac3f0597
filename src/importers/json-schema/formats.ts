import type { Semantic } from "../../model/shape.ts";

/** Formats of text that the language has a type for. */
export const TYPE_OF_FORMAT: ReadonlyMap<string, Semantic> = new Map([
  ["date-time", "timestamp"],
  ["date", "date"],
  ["time", "time"],
  ["duration", "duration"],
  ["email", "email"],
  ["uuid", "uuid"],
  ["uri", "url"],
]);

/** The other formats that JSON Schema defines and the language asserts (2020-12, validation, 7.3; 2022-06). */
export const KNOWN_FORMATS: ReadonlySet<string> = new Set([
  ...TYPE_OF_FORMAT.keys(),
  "hostname",
  "ipv4",
  "ipv6",
  "uri-reference",
  "regex",
]);

/** What other tools call a format that JSON Schema has under another name. */
export const OTHER_FORMATS: ReadonlyMap<string, string> = new Map([
  ["datetime", "date-time"],
  ["ip", "ipv4"],
  ["ip-address", "ipv4"],
  ["url", "uri"],
  ["guid", "uuid"],
]);

/**
 * A pattern as JavaScript reads it with the flag u, which is how the language asserts it. Escapes that mean nothing
 * (`\-`, `\_`, `\@`) are taken off, as no other sign changes. Nothing where it is no regular expression at all.
 */
export function unicodePattern(pattern: string): string | undefined {
  const plain = pattern.replace(
    /\\([^\w\s^$\\.*+?()[\]{}|/-])|\\(-|_)/g,
    (whole, sign: string | undefined, dash: string | undefined) =>
      dash === "-" && isPattern(pattern) ? whole : (sign ?? dash ?? whole),
  );
  return [pattern, plain].find(isPattern);
}

function isPattern(pattern: string): boolean {
  try {
    new RegExp(pattern, "u");
    return true;
  } catch {
    return false;
  }
}
