import { grouped } from "../../model/grouped.ts";
import type { Memory, SharedFile } from "../excerpt.ts";
import type { Desk } from "./desk.ts";
import { propertyEntry } from "./property-entries.ts";
import { entryText } from "./templates.ts";
import { type ToldPlace, toldPlaces } from "./told-place.ts";

/** The file of the dictionary. */
export const DICTIONARY = "properties.md";

/**
 * What is remembered of the dictionary: the names on the first line, and below all that it tells. An entry is made of
 * every place where a property of its name stands, in the order of the plan.
 */
export const dictionaryMemory = (names: readonly string[], told: readonly ToldPlace[]): string =>
  `${JSON.stringify(names)}\n${JSON.stringify(told)}`;

/** The names that were remembered. */
export const rememberedNames = ({ text }: Memory): readonly string[] => JSON.parse(text.slice(0, text.indexOf("\n")));

const read = new WeakMap<Memory, readonly ToldPlace[]>();

/** The places that were remembered; read once for what was there before an edit and what is there after it. */
function rememberedPlaces(memory: Memory): readonly ToldPlace[] {
  const known = read.get(memory);
  if (known) return known;
  const places: readonly ToldPlace[] = JSON.parse(memory.text.slice(memory.text.indexOf("\n") + 1));
  read.set(memory, places);
  return places;
}

/** The dictionary as a file in which the entries of some events' properties are those events' part. */
export class RememberedDictionary {
  readonly #memory: Memory;
  readonly #desk: Desk;
  readonly #told: readonly ToldPlace[];

  /** The desk is that of the events alone. */
  constructor(memory: Memory, desk: Desk) {
    this.#memory = memory;
    this.#desk = desk;
    this.#told = toldPlaces(desk).filter(({ carrier }) => carrier.kind === "event" || carrier.kind === "page");
  }

  /** Whether each of the properties can be told from the others: `a.b` may be a name, or two. */
  get isDistinct(): boolean {
    return new Set(this.#told.map(keyOf)).size === this.#told.length;
  }

  get file(): SharedFile {
    return {
      path: DICTIONARY,
      told: JSON.stringify(this.#told),
      parts: () => this.#entries(),
      // A property more or less has its place among those of all events, which is known of those that were there.
      rest: JSON.stringify(this.#told.map(({ carrier, path, name }) => [carrier, path, name])),
    };
  }

  /** What is to be remembered with these events as they are. */
  get memory(): string {
    return dictionaryMemory(rememberedNames(this.#memory), this.#places());
  }

  /** All places, those of these events as they are. */
  #places(): readonly ToldPlace[] {
    const own = new Map(this.#told.map((place) => [keyOf(place), place]));
    const carriers = new Set(this.#told.map(({ carrier }) => carrier.name));
    return rememberedPlaces(this.#memory).map((place) =>
      carriers.has(place.carrier.name) ? (own.get(keyOf(place)) ?? place) : place,
    );
  }

  #entries(): readonly string[] {
    const places = grouped(this.#places(), ({ name }) => name);
    const names = new Set(this.#told.map(({ name }) => name));
    return this.#desk.dictionary
      .filter(({ name }) => names.has(name))
      .map((entry) => entryText(propertyEntry(entry, places.get(entry.name) ?? [], this.#desk)));
  }
}

const keyOf = ({ carrier, path, name }: ToldPlace): string => JSON.stringify([carrier.kind, carrier.name, path, name]);
