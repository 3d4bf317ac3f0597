import type { Event } from "../../model/event.ts";
import type { Shape } from "../../model/shape.ts";
import { smallWords } from "../../vocabulary/drift/letters.ts";
import { verbForm } from "../../vocabulary/verb-form.ts";
import type { Facts } from "../facts.ts";

/** Events whose names differ in one place only, where each has a value of one property, or a number. */
export interface ValueFamily {
  readonly events: readonly Event[];
  /** What stands in that place, in the order of the events. */
  readonly values: readonly string[];
  /** The property that has these values; undefined for numbers. */
  readonly property?: string;
}

interface Member {
  readonly event: Event;
  readonly value: string;
}

/** Fewer may be two things that happen to be alike. */
const FEWEST_VALUES = 2;
const FEWEST_NUMBERS = 3;

/** The families of a plan: each name is looked at once for each of its words. */
export function valueFamilies(facts: Facts): readonly ValueFamily[] {
  const properties = propertiesByValue(facts);
  const byFrame = new Map<string, Member[]>();
  for (const event of facts.plan.events.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const words = smallWords(event.name);
    for (const [at, value] of words.entries()) {
      if (words.length < 2 || !(properties.has(value) || /^\d+$/.test(value))) continue;
      const frame = [...words.slice(0, at), "", ...words.slice(at + 1)].join(" ");
      const members = byFrame.get(frame);
      if (members) members.push({ event, value });
      else byFrame.set(frame, [{ event, value }]);
    }
  }
  return [...byFrame.values()].flatMap((members) => [...familiesOf(members, properties)]);
}

function* familiesOf(
  members: readonly Member[],
  properties: ReadonlyMap<string, ReadonlySet<string>>,
): Iterable<ValueFamily> {
  const numbers = members.filter(({ value }) => /^\d+$/.test(value));
  if (numbers.length >= FEWEST_NUMBERS) yield familyOf(numbers);
  const counts = new Map<string, Member[]>();
  for (const member of members) {
    for (const property of properties.get(member.value) ?? []) {
      const counted = counts.get(property);
      if (counted) counted.push(member);
      else counts.set(property, [member]);
    }
  }
  const [best] = [...counts].sort(([x, a], [y, b]) => b.length - a.length || (x < y ? -1 : 1));
  if (best !== undefined && new Set(best[1].map(({ value }) => value)).size >= FEWEST_VALUES)
    yield familyOf(best[1], best[0]);
}

const familyOf = (members: readonly Member[], property?: string): ValueFamily => ({
  events: members.map(({ event }) => event),
  values: members.map(({ value }) => value),
  ...(property !== undefined && { property }),
});

/** The properties that may hold a value, by the value, where it is one word. */
function propertiesByValue({ declared, index }: Facts): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  const valuesOf = ({ ref, enum: own }: Shape) =>
    own ?? (ref === undefined ? undefined : index.types.get(ref)?.shape.enum);
  for (const { property } of declared) {
    for (const { value } of valuesOf(property.shape) ?? []) {
      const [word, ...more] = typeof value === "string" ? smallWords(value) : [];
      if (word === undefined || more.length > 0 || word.length < 2 || isDeed(word)) continue;
      found.set(word, (found.get(word) ?? new Set()).add(property.name));
    }
  }
  return found;
}

/** What was done is what an event is named for: `bucket_created` and `bucket_deleted` are two, whatever `operation` may be. */
const isDeed = (word: string): boolean => verbForm(word)?.isNounToo === false;
