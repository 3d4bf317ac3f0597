import { singular } from "../plural.ts";
import { slipsIn } from "../slip.ts";
import { base, isParticle, verbForm } from "../verb-form.ts";
import { eventKeys } from "./event-keys.ts";
import type { Known, NameKind } from "./known.ts";
import { lettersOfName, lettersOfValue, signsOfValue, smallWords } from "./letters.ts";
import { type Lexicon, lexiconOf } from "./lexicon.ts";
import { propertyKeys } from "./property-keys.ts";
import { readingsOf } from "./token.ts";

/** The lexicon of these names: what the plan says, what we know, and the slips among them. */
export function lexiconOfNames(kind: NameKind, names: readonly string[], known: Known): Lexicon {
  const words = new Set(names.flatMap(smallWords));
  return lexiconOf(kind, known, {
    slips: slipsIn(words),
    compounds: kind === "enum value" ? NONE : compoundsIn(names, words),
    hasEvents: words.has("events") || (words.has("event") && names.some(isOfAnEvent)),
    completesOrders: words.has("order") && names.some(completesOrder),
  });
}

/** `event_created`, `view_event`, `past_event_list_viewed`; in a longer name that begins with it, the word may mean nothing. */
function isOfAnEvent(name: string): boolean {
  const words = smallWords(name);
  const at = words.indexOf("event");
  if (at < 0) return false;
  const isSaid = at === words.length - 1 && verbForm(words[at - 1] ?? "")?.tense === "past";
  return !isSaid && (at > 0 || words.length === 2);
}

function completesOrder(name: string): boolean {
  const words = smallWords(name);
  return words.includes("order") && words.some((word) => ["complete", "finish"].includes(base(word)));
}

const NONE: ReadonlySet<string> = new Set();
/** A letter alone is rarely a word: `user_s`. */
const LETTERS = /^\p{L}{2,}$/u;

/** Pairs of words in these names that stand there as one word too. A verb and its particle are told apart as verbs are. */
function compoundsIn(names: readonly string[], words: ReadonlySet<string>): ReadonlySet<string> {
  const found = new Set<string>();
  for (const name of names) {
    let before = "";
    for (const word of smallWords(name)) {
      if (LETTERS.test(before) && LETTERS.test(word) && words.has(before + word) && !isParticle(word))
        found.add(`${before} ${word}`);
      before = word;
    }
  }
  return found;
}

/** What names of one kind that are one have in common: two of them share a key. */
export function keysOf(name: string, lexicon: Lexicon): readonly string[] {
  if (lexicon.kind === "event") return eventKeys(name, lexicon);
  return lexicon.kind === "enum value" ? valueKeys(name, lexicon) : propertyKeys(name, lexicon);
}

/** Of a value only the spelling counts: `cancel` and `cancelled`, `item` and `items` are two. */
function valueKeys(value: string, lexicon: Lexicon): readonly string[] {
  const letters = lettersOfValue(value);
  const [tokens = []] = readingsOf(value, lexicon);
  const words = tokens.map(({ full, word }) => (word === singular(full) ? full : word));
  // `Home & Garden` loses its sign, so `home_and_garden` loses its word.
  const said = words.filter((word, at) => word !== "and" || at === 0 || at === words.length - 1);
  const isMended = said.join(" ") !== smallWords(value).join(" ");
  return isMended ? [letters, lettersOfName(said.join(" ")) + signsOfValue(value)] : [letters];
}
