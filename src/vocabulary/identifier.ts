import { codePoints, portable } from "./alphabet.ts";
import { isAscii } from "./ascii.ts";
import { toCase } from "./cases.ts";
import { RESERVED } from "./reserved.ts";
import { wordsOf } from "./words.ts";

export type IdentifierStyle = "camel" | "pascal";

/**
 * The identifier that a name becomes in code: `Order Completed` is `orderCompleted` or `OrderCompleted`, `userID` is
 * `userId`. Any text gives one that TypeScript 5.4 and later accept, and that depends on no other name. A leading digit
 * takes an underscore in front (`_42Started`), a name without words is spelt by its code points (`u1f6d2`), and the
 * empty name is `_`. Two names can give one identifier, and it may be a reserved word.
 */
export function identifier(name: string, style: IdentifierStyle): string {
  const words = wordsOf(name);
  const text = toCase(words.length > 0 ? words : codePoints(name), style === "camel" ? "camelCase" : "PascalCase");
  if (isAscii(text)) return text === "" || /^[0-9]/.test(text) ? `_${text}` : text;
  return portable(/^\p{Nd}/u.test(text) ? `_${text}` : text);
}

/**
 * As `identifier`, with a trailing underscore where it is a reserved word or stands in `taken`: `delete_`, `track_`,
 * `then_`. No name but the empty one gives an identifier that ends so by itself.
 */
export function safeIdentifier(name: string, style: IdentifierStyle, taken: ReadonlySet<string>): string {
  let safe = identifier(name, style);
  while (RESERVED.has(safe) || taken.has(safe)) safe += "_";
  return safe;
}
