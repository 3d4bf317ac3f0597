/** What no name of a plan may hold: control characters, halves of surrogate pairs, what overrides the direction of text. */
const UNPRINTABLE = /[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u;

/** Whether a text can be a name in a plan. */
export const isName = (text: string): boolean => text !== "" && !UNPRINTABLE.test(text);
