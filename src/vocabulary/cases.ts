import type { Case } from "../model/plan.ts";
import { isAscii } from "./ascii.ts";
import { remembered } from "./remembered.ts";
import { withoutApostrophes, wordsOf } from "./words.ts";

/** A word among the others of its name. */
interface Placed {
  readonly word: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** Its capitals are its own: an acronym (`ID`, `SKUs`, `GA4`), or a spelling such as `iOS`. */
  readonly hasOwnCapitals: boolean;
}

interface Style {
  readonly joint: string;
  readonly spell: (placed: Placed) => string;
  /** Whether a word may also stand as it is written; absent where only `spell` is right. */
  readonly permits?: (placed: Placed) => boolean;
}

/** What stays small in the middle of a title. */
const SMALL = new Set("a an and as at but by for from in into of on or per the to via vs with".split(" "));

/** More capitals in a row than this are no acronym. */
const LONGEST_ACRONYM = 5;
const CAPITAL_INSIDE = /.\p{Lu}/u;
const CAPITALS_IN_A_ROW = new RegExp(`\\p{Lu}{${LONGEST_ACRONYM + 1}}`, "u");
/** Of such a word, what Unicode knows of capitals and digits need not be asked: its patterns take long to compile. */
const SMALL_ASCII = /^[a-z]+$/;

// Never the toLocale… forms: a plan gives the same names on a Turkish machine.
const lower = (word: string): string => (isAscii(word) ? word.toLowerCase() : word.toLowerCase().normalize("NFC"));

/** `ß` becomes `Ss`, not `SS`: of the letters that its capital is written with, the first alone stays one. */
function capitalised(word: string): string {
  const text = word.toLowerCase();
  if (isAscii(text)) return text.charAt(0).toUpperCase() + text.slice(1);
  const [first = ""] = text;
  const [capital = "", ...others] = first.toUpperCase();
  return (capital + others.join("").toLowerCase() + text.slice(first.length)).normalize("NFC");
}

const startsUpper = (word: string): boolean => /^[\p{Lu}\p{Lt}]/u.test(word);
const startsLower = (word: string): boolean => /^\p{Ll}/u.test(word);

/** A name whose capitals say nothing, because it has no others: `ORDER COMPLETED`, but not `SKU ID`. */
const isShouted = (words: readonly string[]): boolean =>
  words.length > 1 &&
  !SMALL_ASCII.test(words[0] ?? "") &&
  !words.some((word) => /\p{Ll}/u.test(word)) &&
  words.some((word) => /\p{Lu}{4}/u.test(word));

function placed(words: readonly string[]): readonly Placed[] {
  const shouted = isShouted(words);
  return words.map((word, index) => ({
    word,
    isFirst: index === 0,
    isLast: index === words.length - 1,
    hasOwnCapitals: !shouted && !SMALL_ASCII.test(word) && CAPITAL_INSIDE.test(word) && !CAPITALS_IN_A_ROW.test(word),
  }));
}

function inTitle({ word, isFirst, isLast, hasOwnCapitals }: Placed): string {
  if (hasOwnCapitals) return word;
  return !isFirst && !isLast && SMALL.has(lower(word)) ? lower(word) : capitalised(word);
}

function inSentence({ word, isFirst, hasOwnCapitals }: Placed): string {
  if (hasOwnCapitals) return word;
  return isFirst ? capitalised(word) : lower(word);
}

const STYLES: Readonly<Record<Case, Style>> = {
  snake_case: { joint: "_", spell: ({ word }) => lower(word) },
  "kebab-case": { joint: "-", spell: ({ word }) => lower(word) },
  camelCase: {
    joint: "",
    spell: ({ word, isFirst }) => (isFirst ? lower(word) : capitalised(word)),
    permits: ({ word, isFirst, hasOwnCapitals }) =>
      hasOwnCapitals && (isFirst ? !startsUpper(word) : !startsLower(word)),
  },
  PascalCase: {
    joint: "",
    spell: ({ word }) => capitalised(word),
    permits: ({ word, hasOwnCapitals }) => hasOwnCapitals && !startsLower(word),
  },
  "Title Case": { joint: " ", spell: inTitle, permits: ({ word }) => word === capitalised(word) },
  "Sentence case": { joint: " ", spell: inSentence },
  "lower case": { joint: " ", spell: ({ word }) => lower(word) },
};

/** Digits that meet digits are kept apart: `step 1 1` is not `step 11` in camel case either, but `step1_1`. */
function joined(words: readonly string[], joint: string): string {
  if (joint !== "") return words.join(joint);
  let text = "";
  let endsInDigit = false;
  for (const word of words) {
    text += endsInDigit && /^\p{Nd}/u.test(word) ? `_${word}` : word;
    endsInDigit = !SMALL_ASCII.test(word) && /\p{Nd}\p{M}*$/u.test(word);
  }
  return text;
}

/**
 * The name that words make in a style. Title and sentence case keep a word's own capitals (`User ID`, `iOS App`), the
 * others do not (`userId`). No words make the empty text.
 */
export function toCase(words: readonly string[], style: Case): string {
  const { joint, spell } = STYLES[style];
  return joined(placed(words).map(spell), joint);
}

/**
 * Whether a name is written in a style. Acronyms may keep their capitals where capitals may stand (`userID` is camel
 * case, `user_ID` is not snake case), and a title may capitalise its small words or not. A name without words is in
 * none.
 */
export function isCase(name: string, style: Case): boolean {
  const known = asked.get(style) ?? remembered((each) => isInStyle(each, style));
  asked.set(style, known);
  return known(name);
}

const asked = new Map<Case, (name: string) => boolean>();

/**
 * Whether a name has a separator that its style would not put there: which style a plan is written in is asked of every
 * name and style, and most answers are this easy. Camel and Pascal case keep digits apart by `_`.
 */
function isPlainlyOther(name: string, joint: string): boolean {
  const hasSpace = name.includes(" ");
  if (hasSpace && joint !== " ") return true;
  // A phrase may have hyphens inside its words.
  if (joint !== "-" && name.includes("-") && !(hasSpace && joint === " ")) return true;
  return joint !== "_" && name.includes("_") && !(joint === "" && /_\p{Nd}/u.test(name));
}

/** What people write inside a phrase: `Multi-Image`, `Rate-limited`, `Terms & Conditions`, in a title also `FullStory`. */
function asWords(phrase: string, style: Case): string {
  if (!phrase.includes(" ")) return phrase;
  const plain = phrase
    .replaceAll(" & ", " ")
    .replaceAll(/(?<=[\p{L}\p{N}])-\p{Ll}[\p{L}\p{N}]*/gu, "")
    .replaceAll(/(?<=[\p{L}\p{N}])-(?=\p{Lu})/gu, " ");
  return style === "Title Case" ? plain.replaceAll(/\b(\p{Lu}\p{Ll}+)(\p{Lu}\p{Ll}+)\b/gu, "$1 $2") : plain;
}

function isInStyle(name: string, style: Case): boolean {
  const { joint, spell, permits } = STYLES[style];
  if (isPlainlyOther(name, joint)) return false;
  const written = joint === " " ? asWords(withoutApostrophes(name), style) : name.normalize("NFC");
  const words = wordsOf(written);
  if (words.length === 0 || joined(words, joint) !== written) return false;
  return placed(words).every((each) => each.word === spell(each) || permits?.(each) === true);
}
