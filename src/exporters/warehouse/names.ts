import { wordsOf } from "../../vocabulary/words.ts";

/** So long may a name be in Postgres, in bytes; the others allow more. */
const LONGEST = 63;

/**
 * What a warehouse calls a table or column: small Latin letters, digits and `_`, words in snake case, and `_` before a
 * digit at the front (Segment's go-snakecase, in segmentio/segment-docs, src/connections/storage/warehouses/schema.md,
 * 2026; RudderStack's rudder-transformer, src/warehouse/v1/util.js, 2026). Empty where the name has no such sign.
 */
export function warehouseName(name: string): string {
  const words = wordsOf(name).flatMap((word) => word.toLowerCase().match(/[a-z0-9]+/g) ?? []);
  const text = words.join("_").slice(0, LONGEST);
  return /^\d/.test(text) ? `_${text}`.slice(0, LONGEST) : text;
}

/** Whether RudderStack divides a name where Segment does not: between letters and digits. */
export const isDividedByRudder = (name: string): boolean => /[a-z]\d|\d[a-z]/.test(name);

/** Whether a text can be the name of a schema as it stands. */
export const isWarehouseName = (text: string): boolean => /^[a-z_][a-z0-9_]*$/.test(text) && text.length <= LONGEST;
