import { EVENT_THINGS } from "../data/fillers.ts";
import { builtInAction } from "./built-in-action.ts";
import { EVENT, readEvent } from "./event-reading.ts";
import type { Lexicon } from "./lexicon.ts";
import { readingsOf, type Token } from "./token.ts";

const things = new Set(EVENT_THINGS.split("|"));

/**
 * The readings of an event's name, and what is left of each without a word in front that only says that something happens:
 * `on_match_started`, `didSignUp`, `event_lesson_completed`.
 */
export function eventReadings(name: string, lexicon: Lexicon): readonly (readonly Token[])[] {
  const readings = readingsOf(name, lexicon);
  const rest = readings.filter((tokens) => isPrefixed(tokens, lexicon)).map((tokens) => tokens.slice(1));
  return rest.length === 0 ? readings : [...readings, ...rest];
}

function isPrefixed([first, ...rest]: readonly Token[], { hasEvents }: Lexicon): boolean {
  // Short, it stands for nothing else.
  if (first?.written === EVENT) return readEvent(rest).action !== undefined;
  switch (first?.full) {
    case "on":
    case "did":
      return readEvent(rest).action !== undefined;
    case "event":
      return !hasEvents && isWhole(rest);
    default:
      return false;
  }
}

/**
 * Whether what follows `event` can be meant without it: what is done to something, and not to a part of an event, as in
 * `event_ticket_bought`. Where the deed comes first (`event_added_to_calendar`), only if the trade names it so.
 */
function isWhole(rest: readonly Token[]): boolean {
  const [first] = rest;
  if (first === undefined || rest.length < 2 || things.has(first.word)) return false;
  const reading = readEvent(rest);
  return reading.at === 0 ? builtInAction(reading) !== undefined : reading.action !== undefined;
}
