/** Control characters, halves of surrogate pairs, and what overrides the direction of text (Unicode 15, UAX #9). */
const UNPRINTABLE = /[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u;

/** The first sign in a text that no name may hold: a control character, or one that turns the direction of text. */
export const unprintableIn = (text: string): string | undefined => UNPRINTABLE.exec(text)?.[0];

/** Whether a text can be a name in a plan. */
export const isName = (text: string): boolean => text !== "" && unprintableIn(text) === undefined;
