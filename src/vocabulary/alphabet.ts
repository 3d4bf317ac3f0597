/**
 * Letters that some compiler, browser or disk in use does not know: those that Unicode took in after version 12.1
 * (2019), which is as far as the tables of TypeScript 5.4 go, and all beyond the basic plane but Han extension B.
 * Compared with TypeScript 5.4.5 in November 2026; a test compares again.
 */
const UNKNOWN = new RegExp(
  String.raw`[\u{870}-\u{89f}\u{8b5}\u{8be}-\u{8d2}\u{b55}\u{c3c}\u{c5c}-\u{c5d}\u{cdc}-\u{cdd}\u{cf3}` +
    String.raw`\u{d04}\u{d81}\u{ece}\u{170d}\u{1715}-\u{171f}\u{180f}\u{1abf}-\u{1aeb}\u{1b4c}\u{1c89}-\u{1c8a}` +
    String.raw`\u{1dfa}\u{2c2f}\u{2c5f}\u{2e2f}\u{31bb}-\u{31bf}\u{4db6}-\u{4dbf}\u{9ff0}-\u{9fff}\u{a7c0}-\u{a7c1}` +
    String.raw`\u{a7c7}-\u{a7f6}\u{a82c}\u{ab68}-\u{ab69}\u{10000}-\u{1ffff}\u{2a6d7}-\u{10ffff}]`,
  "gu",
);

const spelt = (character: string): string => `u${character.codePointAt(0)?.toString(16)}`;

/** The text with each letter that is not known everywhere spelt by its code point: `𝐀` is `u1d400`. */
export const portable = (text: string): string => text.replace(UNKNOWN, spelt);

/** The code points of a name, one word each, for names that have no words: `🛒` is `u1f6d2`. */
export const codePoints = (name: string): readonly string[] => Array.from(name.normalize("NFC"), spelt);
