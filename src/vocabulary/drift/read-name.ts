import { remembered } from "../remembered.ts";
import { type EventReading, isSmall, readEvent } from "./event-reading.ts";
import { NOTHING_KNOWN } from "./known.ts";
import { type Lexicon, lexiconOf } from "./lexicon.ts";
import { readingsOf } from "./token.ts";

let lexicon: Lexicon | undefined;

/** An event's name, taken apart without a plan's own words; `hasSmall` says whether prepositions or articles are in it. */
export const readName = remembered((name): EventReading & { readonly hasSmall: boolean } => {
  lexicon ??= lexiconOf("event", NOTHING_KNOWN, { slips: new Map(), compounds: new Set() });
  const [tokens = []] = readingsOf(name, lexicon);
  return { ...readEvent(tokens), hasSmall: tokens.some(isSmall) };
});
