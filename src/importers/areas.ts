import { wordsOf } from "../vocabulary/words.ts";
import type { DraftCall } from "./draft.ts";

/** So many events are read well in one file. */
const ONE_FILE = 30;

/** An area of fewer events is none of its own. */
const LEAST = 4;

/** The events by the files that they stand in: what the input says, else by a word that several names share. */
export function areasOf(events: readonly DraftCall[]): ReadonlyMap<string, readonly DraftCall[]> {
  const isSaid = events.some(({ area }) => area !== undefined);
  if (!isSaid && events.length <= ONE_FILE) return new Map(events.length === 0 ? [] : [["events", events]]);
  const counts = new Map<string, number>();
  for (const { name } of events) for (const word of ends(name)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const areas = new Map<string, DraftCall[]>();
  for (const event of events) {
    const area = event.area ?? areaOf(event.name, counts);
    const known = areas.get(area);
    if (known) known.push(event);
    else areas.set(area, [event]);
  }
  return new Map([...areas].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Objects stand first or last in a name, actions at the other end: the end that more names share is the object. */
function areaOf(name: string, counts: ReadonlyMap<string, number>): string {
  const [best] = [...ends(name)].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
  return best !== undefined && (counts.get(best) ?? 0) >= LEAST ? best : "other";
}

function ends(name: string): ReadonlySet<string> {
  const words = wordsOf(name).map((word) => word.toLowerCase());
  return new Set([words[0], words.at(-1)].flatMap((word) => word ?? []));
}
