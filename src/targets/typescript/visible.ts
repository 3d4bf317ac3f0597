/**
 * What is not to be seen in code, or turns what is seen around: control characters but for spaces and line ends, lone
 * surrogates, marks of direction (Unicode 15, UAX #9), the separators that some tools take for line ends.
 */
const UNSEEN = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/gu;

/** Most texts, in which there is nothing to look for. */
const PLAIN = /^[\t\n\r -~]*$/;

/** Text with `\u202e` and the like in place of what nobody sees. */
export const visible = (text: string): string =>
  PLAIN.test(text)
    ? text
    : text.replace(UNSEEN, (unseen) => `\\u${unseen.charCodeAt(0).toString(16).padStart(4, "0")}`);
