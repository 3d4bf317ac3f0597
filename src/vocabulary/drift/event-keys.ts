import { type Action, DONE_BEHIND } from "../data/actions.ts";
import { builtInAction } from "./built-in-action.ts";
import { type EventReading, readEvent } from "./event-reading.ts";
import { eventReadings } from "./event-readings.ts";
import { lettersOfName, sigilOf } from "./letters.ts";
import type { Lexicon } from "./lexicon.ts";
import { wordAt } from "./number.ts";

const doneBehind: ReadonlySet<string> = new Set(DONE_BEHIND.split(" "));

/** What names of events that are one have in common: two of them share a key. */
export function eventKeys(name: string, lexicon: Lexicon): readonly string[] {
  const readings = eventReadings(name, lexicon).map(readEvent);
  const keys = [`letters ${lettersOfName(name)}`, ...readings.map((reading) => sigilOf(name) + wordsKey(reading))];
  for (const reading of readings) {
    const action = builtInAction(reading);
    if (action !== undefined && sigilOf(name) === "") keys.push(`action ${actionName(action, lexicon)}`);
  }
  return [...new Set(keys)];
}

/**
 * The action that one is in this plan: an order that is placed is a purchase, unless it is told besides that it was
 * completed, as in a delivery service.
 */
export const actionName = ({ name, isAlso = name }: Action, { completesOrders }: Lexicon): string =>
  completesOrders ? name : isAlso;

/** Objects in their order, and the action with its tense, wherever it stands. */
function wordsKey({ tokens, objects, action, at, isSure, isTenseless }: EventReading): string {
  if (action === undefined || !isSure) return `words ${tokens.map((_, at) => wordAt(tokens, at)).join(" ")}`;
  // What is complete has been completed, where it stands behind; `complete_deposit` may be the attempt.
  const isDone = doneBehind.has(action.lemma) && action.tense !== "gerund" && at === tokens.length - 1;
  const tense = isTenseless ? "" : isDone ? "past" : action.tense === "either" ? "base" : action.tense;
  return `words ${[`${action.lemma}/${tense}`, ...objects.map((_, at) => wordAt(objects, at))].join(" ")}`;
}
