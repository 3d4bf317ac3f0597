import { grouped } from "../../model/grouped.ts";
import type { Desk } from "./desk.ts";
import { type Entry, NO_TABLE, NO_USES } from "./entry.ts";
import { code, text } from "./escape.ts";
import { type Fact, facts } from "./facts.ts";
import { paragraphs } from "./paragraph.ts";
import type { DictionaryEntry } from "./property-dictionary.ts";
import type { ToldPlace } from "./told-place.ts";
import { userWords } from "./users.ts";

/** How many links a line takes, and how many different types or meanings an entry shows; of more there is the number. */
const MOST_LINKS = 40;
const MOST_VARIANTS = 6;

/** The entry of a property name: what it means, its type, where it is used. */
export function propertyEntry({ name, users }: DictionaryEntry, places: readonly ToldPlace[], desk: Desk): Entry {
  const used = places.filter(({ carrier }) => carrier.kind !== "dictionary");
  const required = used.filter(({ required }) => required);
  const optional = used.filter(({ required }) => !required);
  const meaning = places.find(({ description }) => description !== undefined)?.description;
  const others = used.filter(({ description }) => description !== meaning);
  return {
    level: "##",
    heading: code(name),
    description: paragraphs(meaning),
    facts: [
      ...facts({
        Type: typesIn(places, desk),
        "Required in": placesIn(required, desk),
        "Optional in": placesIn(optional, desk),
      }),
      ...meaningsIn(others, desk),
      ...facts({ "Used by": capped(users, (user) => userWords(user, desk)) }),
    ],
    uses: NO_USES,
    table: NO_TABLE,
  };
}

/** The type, or each of several with where it is so. */
function typesIn(places: readonly ToldPlace[], desk: Desk): string {
  const types = grouped(places, ({ type }) => type);
  if (types.size > MOST_VARIANTS) return `${types.size} different ones`;
  if (types.size < 2) return [...types.keys()].join("");
  return [...types].map(([type, of]) => `${type} in ${placesIn(of, desk)}`).join("; ");
}

/** What it means where that differs from the rest. */
function meaningsIn(places: readonly ToldPlace[], desk: Desk): readonly Fact[] {
  const meanings = grouped(places, ({ description }) => description ?? "");
  meanings.delete("");
  const said = [...meanings]
    .slice(0, MOST_VARIANTS)
    .map(([meaning, of]) => ({ label: `In ${placesIn(of, desk)}`, said: text(meaning) }));
  const rest = meanings.size - said.length;
  return rest > 0 ? [...said, { label: "Elsewhere", said: `${rest} other meanings` }] : said;
}

const placesIn = (places: readonly ToldPlace[], desk: Desk): string =>
  capped(places, (place) => placeWords(place, desk));

function placeWords({ carrier: { kind, name: of }, path, name }: ToldPlace, { scribe }: Desk): string {
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
