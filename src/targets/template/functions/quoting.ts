import { HIDDEN } from "./text-escapes.ts";

const SHORT: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };

/**
 * A text between double quotes: the signs given are escaped with a backslash, and so are line ends and what nobody sees,
 * which `spell` writes by its number.
 */
export function quoted(text: string, signs: RegExp, spell: (character: string) => string): string {
  if (/^[\w .,:;/-]*$/.test(text)) return `"${text}"`;
  const escaped = text.replace(signs, "\\$&").replace(HIDDEN, (character) => SHORT[character] ?? spell(character));
  return `"${escaped}"`;
}

/** UTF-16 code units as `\u0000`, which Kotlin, Java and JSON share. */
export const unitEscape = (character: string): string =>
  Array.from(
    { length: character.length },
    (_, index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, "0")}`,
  ).join("");
