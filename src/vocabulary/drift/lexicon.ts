import { ABBREVIATIONS, VALUE_ABBREVIATIONS } from "../data/abbreviations.ts";
import { FIXED_PHRASES } from "../data/fillers.ts";
import { SYNONYMS } from "../data/synonyms.ts";
import type { Known, NameKind } from "./known.ts";
import { smallWords } from "./letters.ts";

/** What words mean in the names of one kind in one plan. */
export interface Lexicon {
  readonly kind: NameKind;
  /** Whether the plan says nothing of words, so that it is as in every such plan but for slips and compounds. */
  readonly isPlain: boolean;
  /** Words of several names that stand for one, by their first word; the longest first. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  /** The right spelling of a word that is misspelt in this plan. */
  readonly slips: ReadonlyMap<string, string>;
  /** Pairs of words, with a space between, that are one word elsewhere in this plan: `web hook`. */
  readonly compounds: ReadonlySet<string>;
  /** Whether this plan has events that people go to: an `event_created` is there, or a list of them. */
  readonly hasEvents: boolean;
  /** Whether this plan tells that an order was completed. */
  readonly completesOrders: boolean;
  /** What a short word may stand for; a meaning may be several words. */
  meanings(word: string): readonly string[];
}

interface Phrase {
  readonly words: readonly string[];
  /** The words that stand for it, as one text. */
  readonly canonical: string;
}

/** The lexicon of a plan for the names of one kind. */
export function lexiconOf(
  kind: NameKind,
  known: Known,
  senses: Pick<Lexicon, "slips" | "compounds" | "hasEvents" | "completesOrders">,
): Lexicon {
  const areApart = apartIn(known);
  return {
    kind,
    isPlain: isSilent(known),
    phrases: phrasesOf(kind, known),
    ...senses,
    meanings: (word) => meaningsOf(word, kind).filter((meaning) => !areApart(word, meaning)),
  };
}

const isSilent = ({ synonyms, distinct }: Known): boolean => synonyms.length === 0 && distinct.length === 0;

type Phrases = Lexicon["phrases"];

/** The phrases of plans that say nothing of words: they are asked for several times, and most plans are such. */
const unsaid = new Map<NameKind, Phrases>();

function phrasesOf(kind: NameKind, known: Known): Phrases {
  if (!isSilent(known)) return collected(kind, known);
  const before = unsaid.get(kind);
  if (before !== undefined) return before;
  const made = collected(kind, known);
  unsaid.set(kind, made);
  return made;
}

function collected(kind: NameKind, known: Known): Phrases {
  const areApart = apartIn(known);
  const phrases = new Map<string, Phrase[]>();
  const add = (text: string, canonical: string): void => {
    const words = text.split(" ");
    const [first = ""] = words;
    const others = phrases.get(first) ?? [];
    if (text === canonical && words.length === 1) return;
    if (others.some((each) => each.words.join(" ") === text)) return;
    phrases.set(
      first,
      [...others, { words, canonical }].sort((a, b) => b.words.length - a.words.length),
    );
  };
  for (const names of sayings(kind, known)) {
    const [first = ""] = names;
    for (const name of names) if (name === first || !areApart(first, name)) add(name, first);
  }
  return phrases;
}

/** Whether a plan says of two words that they are distinct. */
function apartIn({ distinct }: Known): (a: string, b: string) => boolean {
  const apart = distinct.map((names) => names.map((name) => smallWords(name).join(" ")));
  return (a, b) => apart.some((names) => names.includes(a) && names.includes(b));
}

/** The plan's own single words first: they go before what we think. */
function sayings(kind: NameKind, { synonyms }: Known): readonly (readonly string[])[] {
  const own = synonyms
    .map((names) => names.map((name) => smallWords(name).join(" ")))
    .filter((names) => names.every((name) => name !== "" && !name.includes(" ")));
  if (kind === "enum value") return own;
  const group = kind === "event" ? "events" : "properties";
  const fixed = kind === "event" ? FIXED_PHRASES.split("|").map((phrase) => [phrase]) : [];
  return [...own, ...fixed, ...SYNONYMS.filter(({ of }) => of === "all" || of === group).map(({ words }) => words)];
}

function meaningsOf(word: string, kind: NameKind): readonly string[] {
  // Values are codes too often: `cat`, `min`, `img`.
  return (kind === "enum value" ? VALUE_ABBREVIATIONS : ABBREVIATIONS).get(word)?.meanings ?? [];
}
