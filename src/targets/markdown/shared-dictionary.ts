import type { Plan } from "../../model/plan.ts";
import type { SharedFile } from "../excerpt.ts";
import type { Desk } from "./desk.ts";
import { type DocsMemory, isCall, keyOf } from "./docs-memory.ts";
import { shownAsCode } from "./escape.ts";
import { dictionaryNames, inAlphabet } from "./property-dictionary.ts";
import { propertyEntry } from "./property-entries.ts";
import { type Carrier, carriersOf } from "./property-places.ts";
import { slugs } from "./slug.ts";
import { entryText } from "./templates.ts";
import { placesByName, type ToldCarrier, type ToldPlace } from "./told-place.ts";

/** The file of the dictionary. */
export const DICTIONARY = "properties.md";

/** The names of all properties, where those of some calls are what they are in this part of the plan. */
export function namesWith({ told }: DocsMemory, part: Plan): readonly string[] {
  const own = carriersOf(part).filter(({ carrier }) => isCall(carrier));
  const keys = new Set(own.map(({ carrier }) => keyOf(carrier)));
  const others = told.filter(({ carrier }) => !keys.has(keyOf(carrier)));
  return inAlphabet([...others.flatMap((each) => each.told.map(({ name }) => name)), ...dictionaryNames(own)]);
}

/**
 * The dictionary as a file in which the entries of some calls' properties are those calls' part. `own` is what is told
 * of those, `all` of everything; the desk is that of the calls alone.
 */
export function sharedDictionary(own: readonly ToldCarrier[], all: readonly ToldCarrier[], desk: Desk): SharedFile {
  const names = desk.dictionary.map(({ name }) => name);
  const entries = new Map(desk.dictionary.map((entry) => [entry.name, entry]));
  let places: ReadonlyMap<string, readonly ToldPlace[]> | undefined;
  const part = (name: string): string | undefined => {
    const entry = entries.get(name);
    places ??= placesByName(all);
    return entry && entryText(propertyEntry(entry, places.get(name) ?? [], desk));
  };
  return {
    path: DICTIONARY,
    told: JSON.stringify(own.map(({ carrier, told }) => [told, linked(carrier, desk)])),
    keys: inAlphabet(own.flatMap(({ told }) => told.map(({ name }) => name))),
    part,
    above: (name) => part(names[names.indexOf(name) - 1] ?? ""),
    rest: JSON.stringify([names.length > 0, numberedAnchors(names, desk), used(desk)]),
  };
}

const linked = ({ kind, name }: Carrier, { scribe }: Desk): string =>
  scribe.thing(kind === "page" ? "page" : "event", name);

/** The anchors that hang on other headings: a name more or less may change them wherever they are linked to. */
const numberedAnchors = (names: readonly string[], { site }: Desk): readonly (readonly (string | undefined)[])[] =>
  names.flatMap((name) => {
    const anchor = site.place("property", name)?.anchor;
    return anchor === (slugs([shownAsCode(name)])[0] || undefined) ? [] : [[name, anchor]];
  });

/** How a path of somebody's use is told from another may hang on all names: `a.b` may be one, or two. */
const used = ({ dictionary }: Desk): Desk["dictionary"] => dictionary.filter(({ users }) => users.length > 0);
