import { gather } from "../../model/grouped.ts";
import type { Desk } from "./desk.ts";
import { type Entry, NO_TABLE, NO_USES } from "./entry.ts";
import { code, text } from "./escape.ts";
import { type Fact, facts } from "./facts.ts";
import { paragraphs } from "./paragraph.ts";
import type { DictionaryEntry } from "./property-dictionary.ts";
import type { ToldPlace, ToldProperty } from "./told-place.ts";
import { userWords } from "./users.ts";
import { ownValues, type ValueList, valueList } from "./value-list.ts";

/** How many links a line takes, and how many different types or meanings an entry shows; of more there is the number. */
const MOST_LINKS = 40;
const MOST_VARIANTS = 6;

/** The entry of a property name: what it means, its type, where it is used. */
export function propertyEntry({ name, users }: DictionaryEntry, places: readonly ToldPlace[], desk: Desk): Entry {
  const meaning = places.find(({ told }) => told.description !== undefined)?.told.description;
  const used = places.filter(({ carrier }) => carrier.kind !== "dictionary");
  return {
    level: "##",
    heading: code(name),
    description: paragraphs(meaning),
    facts: [
      ...facts({
        Type: typesIn(places, desk),
        "Required in": placesIn(
          used.filter(({ told }) => told.required),
          desk,
        ),
        "Optional in": placesIn(
          used.filter(({ told }) => !told.required),
          desk,
        ),
      }),
      ...meaningsIn(used, meaning, desk),
      ...facts({ "Used by": capped(users, (user) => userWords(user, desk)) }),
    ],
    uses: NO_USES,
    table: { ...NO_TABLE, lists: listsOf(name, desk) },
  };
}

/** The values that the plan's dictionary says of a name, where the type only counts them. */
function listsOf(name: string, { plan, scribe, view }: Desk): readonly ValueList[] {
  const values = ownValues(plan.properties.find((property) => property.name === name)?.shape);
  return values !== undefined && view.folds(values, false) ? [valueList(code(name), values, scribe)] : [];
}

/** The type, or each of several with where it is so. */
function typesIn(places: readonly ToldPlace[], desk: Desk): string {
  const { shown, more } = variants(places, ({ type }) => type);
  if (more > 0) return `${shown.size + more} different ones`;
  if (shown.size < 2) return [...shown.keys()].join("");
  return [...shown].map(([type, of]) => `${type} in ${placesIn(of, desk)}`).join("; ");
}

/** What it means where that differs from the rest. */
function meaningsIn(places: readonly ToldPlace[], usual: string | undefined, desk: Desk): readonly Fact[] {
  const { shown, more } = variants(places, ({ description }) =>
    description === usual || description === "" ? undefined : description,
  );
  const said = [...shown].map(([meaning, of]) => ({ label: `In ${placesIn(of, desk)}`, said: text(meaning) }));
  return more > 0 ? [...said, { label: "Elsewhere", said: `${more} other meanings` }] : said;
}

/** What is said in different ways: the first ways, each with the places, and the number of the rest. */
function variants(
  places: readonly ToldPlace[],
  saidOf: (told: ToldProperty) => string | undefined,
): { readonly shown: ReadonlyMap<string, readonly ToldPlace[]>; readonly more: number } {
  const shown = new Map<string, ToldPlace[]>();
  const others = new Set<string>();
  for (const place of places) {
    const said = saidOf(place.told);
    if (said === undefined) continue;
    if (shown.has(said) || shown.size < MOST_VARIANTS) gather(shown, said, place);
    else others.add(said);
  }
  return { shown, more: others.size };
}

const placesIn = (places: readonly ToldPlace[], desk: Desk): string =>
  capped(places, (place) => placeWords(place, desk));

function placeWords({ carrier: { kind, name: of }, told: { path, name } }: ToldPlace, { scribe }: Desk): string {
  const inside = path === name ? "" : ` (as ${code(path)})`;
  switch (kind) {
    case "event":
    case "page":
    case "type":
      return scribe.thing(kind, of) + inside;
    case "context":
      return scribe.file("context.md", "the context") + inside;
    default:
      return `the dictionary${inside}`;
  }
}

function capped<T>(all: readonly T[], linkTo: (each: T) => string): string {
  const links = all.slice(0, MOST_LINKS).map(linkTo).join(", ");
  return all.length > MOST_LINKS ? `${links} and ${all.length - MOST_LINKS} more` : links;
}
