// The same as src/diagnostics/quantity.ts: through the library's door a run with nothing to do would load all of it.

/** A whole number as English writes it: `1,000`. */
export const digits = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/g, ",");

/** So many of something: `1 event`, `1,000 events`. */
export const counted = (count: number, word: string): string => `${digits(count)} ${word}${count === 1 ? "" : "s"}`;
