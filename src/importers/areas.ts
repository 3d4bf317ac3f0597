import { grouped } from "../model/grouped.ts";
import { fileName } from "../vocabulary/filename.ts";
import { singular } from "../vocabulary/plural.ts";
import { isParticle, verbForm } from "../vocabulary/verb-form.ts";
import { wordsOf } from "../vocabulary/words.ts";
import type { DraftCall } from "./draft.ts";

/** So many events are read well in one file. */
const ONE_FILE = 30;

/** An area of fewer events is none of its own: less where the input itself says the area. */
const LEAST = 4;
const LEAST_SAID = 2;

/** Where those stand that have no area. */
const OTHER = "other";

/**
 * The events by the files that they stand in, without their ending: what the input says, else by an object that several
 * names share. Areas whose names make the same file are one.
 */
export function areasOf(events: readonly DraftCall[]): ReadonlyMap<string, readonly DraftCall[]> {
  const isSaid = events.some(({ area }) => area !== undefined);
  if (!isSaid && events.length <= ONE_FILE) return new Map(events.length === 0 ? [] : [["events", events]]);
  const words = counted(events.flatMap(({ name }) => [...objectsIn(name)]));
  const areaIn = new Map(events.map((event) => [event, fileName(event.area ?? areaOf(event.name, words))]));
  const sizes = counted(areaIn.values());
  const isSmall = (area: string): boolean => area !== OTHER && (sizes.get(area) ?? 0) < (isSaid ? LEAST_SAID : LEAST);
  // One small area stands as it is: to call it something else tells less.
  const keepsAll = [...sizes.keys()].filter(isSmall).length < 2;
  const areas = grouped(events, (event) => {
    const found = areaIn.get(event) ?? OTHER;
    return keepsAll || !isSmall(found) ? found : OTHER;
  });
  return new Map([...areas].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function counted(words: Iterable<string>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** The object of a name is the one that more names share. */
function areaOf(name: string, counts: ReadonlyMap<string, number>): string {
  const [best] = [...objectsIn(name)].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
  return best !== undefined && (counts.get(best) ?? 0) >= LEAST ? best : OTHER;
}

/** Objects stand first or last in a name, actions at the other end: `Order` of `Order Placed`, `cart` of `add_to_cart`. */
function objectsIn(name: string): ReadonlySet<string> {
  const words = wordsOf(name).map((word) => word.toLowerCase());
  const objects = words.filter((word) => !isAction(word));
  const known = objects.length > 0 ? objects : words;
  return new Set([known[0], known.at(-1)].flatMap((word) => (word === undefined ? [] : [singular(word)])));
}

const isAction = (word: string): boolean => isParticle(word) || verbForm(word)?.isNounToo === false;
