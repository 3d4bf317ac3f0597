import { ACTIONS, ACTORS, type Action } from "../data/actions.ts";
import { type EventReading, isSmall, readEvent } from "./event-reading.ts";
import { lettersOfName, sigilOf } from "./letters.ts";
import type { Lexicon } from "./lexicon.ts";
import { readName } from "./read-name.ts";
import { readingsOf, type Token } from "./token.ts";

/** Plurals of what one does one at a time, and plurals that are one thing: they are no bulk. */
const ONE_AT_A_TIME = new Set("cart checkout detail credential homepage registration session statistic".split(" "));

/** What names of events that are one have in common: two of them share a key. */
export function eventKeys(name: string, lexicon: Lexicon): readonly string[] {
  const readings = readingsOf(name, lexicon).map(readEvent);
  const keys = [`letters ${lettersOfName(name)}`, ...readings.map((reading) => sigilOf(name) + wordsKey(reading))];
  for (const reading of readings) {
    const action = builtInAction(reading);
    if (action !== undefined && sigilOf(name) === "") keys.push(`action ${action.name}`);
  }
  return [...new Set(keys)];
}

/** Objects in their order, and the action with its tense, wherever it stands. */
function wordsKey({ tokens, objects, action, isSure, isTenseless }: EventReading): string {
  if (action === undefined || !isSure) return `words ${tokens.map((_, at) => wordAt(tokens, at)).join(" ")}`;
  const tense = isTenseless ? "" : action.tense === "either" ? "base" : action.tense;
  return `words ${[`${action.lemma}/${tense}`, ...objects.map((_, at) => wordAt(objects, at))].join(" ")}`;
}

/** A word in the singular, unless its plural says that there are many of them: the last of its phrase. */
function wordAt(tokens: readonly Token[], at: number): string {
  const token = tokens[at];
  if (token === undefined) return "";
  return isMany(tokens, at) ? `${token.word}+` : token.word;
}

function isMany(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token === undefined || !token.plural || ONE_AT_A_TIME.has(token.word)) return false;
  return next === undefined || isSmall(next);
}

/** The action of the built-in vocabulary that a name is, under whichever of its names. */
export function builtInAction(reading: EventReading): Action | undefined {
  if (reading.action?.tense === "gerund") return undefined;
  return actions().get(bagOf(reading, false)) ?? actions().get(bagOf(reading, true));
}

const actors = new Set(ACTORS.split(" "));

/**
 * The words that count, in alphabetical order: the action in its base form, `item` as `product`. What is taken from a cart or a
 * list is not the cart: `wishlist_deleted` is not `delete_from_wishlist`.
 */
function bagOf({ tokens, objects, action, at }: EventReading, withoutActor: boolean): string {
  const isActed = withoutActor && at === 1 && actors.has(tokens[0]?.word ?? "");
  const counted = objects.filter(
    (token, index) => (!isSmall(token) || token.full === "from") && !(isActed && index === 0),
  );
  const nouns = counted.map((_, index) => wordAt(counted, index).replace(/^item\b/, "product"));
  return [...nouns, ...(action === undefined ? [] : [action.lemma])].sort().join(" ");
}

let table: ReadonlyMap<string, Action> | undefined;

function actions(): ReadonlyMap<string, Action> {
  table ??= new Map(ACTIONS.flatMap((action) => [action.name, ...action.names].map((name) => [keyOf(name), action])));
  return table;
}

const keyOf = (name: string): string => bagOf(readName(name), false);
