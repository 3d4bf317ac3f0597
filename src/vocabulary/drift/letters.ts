import { isAscii } from "../ascii.ts";
import { remembered } from "../remembered.ts";
import { wordsOf } from "../words.ts";

/** Signs in front of a name that say whose it is: PostHog's `$screen`, Mongo's `_id`. */
const SIGIL = /^[$@_]+/;

/** The signs in front of a name that are a part of it. */
export const sigilOf = (name: string): string => SIGIL.exec(name)?.[0] ?? "";

/** A Latin letter with its accents: `café` is `cafe`. Elsewhere marks make another letter of it (`か`, `が`). */
const ACCENTED = /([a-z])\p{Mn}+/gu;

/** A word in small letters, without accents. */
const plain = (word: string): string =>
  isAscii(word) ? word.toLowerCase() : word.toLowerCase().normalize("NFD").replace(ACCENTED, "$1").normalize("NFC");

/**
 * Letters and digits in small letters, words run together. Digits that a separator keeps apart stay apart, and so does an `s` that
 * would make a plural: `paramS` is the parameter `s`.
 */
function joined(words: readonly string[]): string {
  let text = "";
  for (const word of words) {
    const small = plain(word);
    const isApart = small === "s" ? text !== "" : /\p{Nd}$/u.test(text) && /^\p{Nd}/u.test(small);
    text += isApart ? `_${small}` : small;
  }
  return text;
}

/**
 * A name without what case and separators add: the same for `productId`, `product_id` and `PRODUCT-ID`. Digits stay
 * apart (`step_1_1` is not `step_11`), and so do `_id` and `id`. A name without words is itself.
 */
export const lettersOfName = remembered((name) => {
  const words = wordsOf(name);
  return words.length === 0 ? name : sigilOf(name) + joined(words);
});

/** Signs that mean something in a value: `C++`, `>=10`, `-1`, `/home`. */
const MEANING = /[^\p{L}\p{N}\p{M}\s_.:;,&'’"()/-]|^[-/.]|(?<=\d)[.,](?=\d)/gu;

/** The signs of a value that mean something, in their order. */
export const signsOfValue = (value: string): string => (value.match(MEANING) ?? []).join("");

/** As `lettersOfName` for a value: signs that mean something stay, and so does a single letter's case (`1m`, `1M`). */
export function lettersOfValue(value: string): string {
  const words = wordsOf(value);
  const letters = value.match(/\p{L}/gu)?.length ?? 0;
  if (words.length === 0 || letters < 2) return value;
  return joined(words) + signsOfValue(value);
}

/** The words of a name in small letters, digits apart from letters: `step1Viewed` is `step`, `1`, `viewed`. */
export const smallWords = remembered((name): readonly string[] =>
  wordsOf(name).flatMap((word) =>
    /^[a-z]*$/.test(word)
      ? word
      : (word
          .toLowerCase()
          .normalize("NFC")
          .match(/\p{Nd}+|[^\p{Nd}]+/gu) ?? []),
  ),
);
