/** What ends a line for some compiler: also form feeds, and the separators of Unicode. */
export const LINE_BREAK = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/g;

/** Controls, halves of surrogate pairs, and what overrides the direction of text (UAX #9): nobody sees them. */
const UNSEEN = /[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/gu;

/** Text without what nobody sees; tabs stay. */
export const visible = (text: string): string =>
  text.replace(UNSEEN, (character) => (character === "\t" ? character : "\ufffd"));

/** What every language writes as an escape within quotes: what ends a line, and what nobody sees. */
export const HIDDEN = /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/gu;
