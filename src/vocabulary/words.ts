import { remembered } from "./remembered.ts";

/**
 * Words whose own spelling has a capital inside that begins no new word. `iOS`, `iPhone`, `eCommerce` need no entry:
 * an `i` or `e` before a capital belongs to it.
 */
const MIXED = ["OAuth", "SaaS", "PaaS", "IaaS", "macOS", "tvOS", "watchOS"];

/** What the letters and digits of a script are, as parts of a pattern. */
interface Script {
  readonly upper: string;
  readonly lower: string;
  readonly digit: string;
  /** Letters without case: Han, Kana, Arabic, Hebrew, Thai, … */
  readonly caseless?: string;
  /** What follows is no small letter, and no mark of the letter before. */
  readonly noLower: string;
}

function wordPattern({ upper, lower, digit, caseless, noLower }: Script): RegExp {
  const others = caseless === undefined ? [] : [caseless];
  /** A run of capitals, less the one that begins the next word (`HTTP` of `HTTPError`), or its plural (`SKUs`). */
  const acronym = `(?:(?:${upper}){2,}s${noLower}|(?:${upper})+${noLower})`;
  const head = [
    `(?:${MIXED.join("|")})${noLower}`,
    `${upper}2${acronym}`, // this to that: B2B, E2EE
    `(?:[ie](?=${upper}))?(?:${acronym}|${upper}${lower})`,
    lower,
    ...others,
    `(?:${digit})+(?:${acronym})?`,
  ];
  /** One capital after digits stays with them (`items3D`) unless it begins a word or an acronym (`ga4ID`). */
  const loneCapital = `${upper}${noLower}(?!${upper}${noLower})`;
  const tail = [lower, ...others, `(?:${digit})+(?:${loneCapital})?`];
  return new RegExp(`(?:${head.join("|")})(?:${tail.join("|")})*`, "gu");
}

const MARKS = String.raw`[\p{Mn}\p{Mc}]*`;
let unicodeWord: RegExp | undefined;

/** Made when a name asks for it: it takes V8 some milliseconds, and most plans are ASCII. */
function wordInUnicode(): RegExp {
  unicodeWord ??= wordPattern({
    upper: String.raw`[\p{Lu}\p{Lt}]${MARKS}`,
    lower: String.raw`\p{Ll}${MARKS}`,
    digit: String.raw`\p{Nd}${MARKS}`,
    caseless: String.raw`[\p{Lo}\p{Lm}\p{Nl}]${MARKS}`,
    noLower: String.raw`(?![\p{Ll}\p{Mn}\p{Mc}])`,
  });
  return unicodeWord;
}

/**
 * The same for ASCII, of which most plans are. All letters there are take 10 ms to compile, a twentieth of `lint` of 20
 * events, and longer to match (Node 20.20, 2026-11-28).
 */
const ASCII_WORD = wordPattern({ upper: "[A-Z]", lower: "[a-z]", digit: "[0-9]", noLower: "(?![a-z])" });
/** All of ASCII but the apostrophe. */
const ASCII = /^[\0-&(-\x7f]*$/;

/** What shows nothing and separates nothing: joiners, variation selectors, soft hyphens. */
const INVISIBLE = /(?![\u200b\ufeff])\p{Default_Ignorable_Code_Point}/gu;
const APOSTROPHE = /(?<=[\p{L}\p{M}])['’](?=\p{L})/gu;

/** A text in Unicode's composed form (NFC), without apostrophes inside words: `Customer's` reads `Customers`. */
export const withoutApostrophes = (text: string): string => text.normalize("NFC").replace(APOSTROPHE, "");

/**
 * The words of a name, each in its own spelling: `productAdded`, `Product Added` and `product-added` are two words,
 * `userID` is `user` and `ID`. Whatever is neither letter nor digit separates, emoji and symbols included; a name of
 * nothing else has no words. Digits belong to the word before them unless a separator stands between (`order2`,
 * `utm_source_2`), and letters to digits before them unless a capitalised word begins (`3d`, `2FA`, `42Started`).
 */
export const wordsOf = remembered(
  (name): readonly string[] =>
    (ASCII.test(name)
      ? name.match(ASCII_WORD)
      : withoutApostrophes(name.replace(INVISIBLE, "")).match(wordInUnicode())) ?? [],
);

/** The words of a name in small letters; digits stay with the letters before them. */
export const wordsInSmall = (name: string): readonly string[] => wordsOf(name).map((word) => word.toLowerCase());
