import { digits } from "../diagnostics/quantity.ts";
import { keysOf } from "../model/pointer.ts";
import { listed, named, type Phrase, say } from "../words/phrase.ts";
import type { Fact, Spot } from "./change.ts";
import { OWNER } from "./compare/here.ts";
import type { Sites } from "./proof/sites.ts";

/** What happened and to what: "property `category` removed from `product_viewed`". */
export function messageOf(fact: Fact, sites: Sites): Phrase {
  const { what, preposition } = fact;
  const where = whereOf(fact, sites);
  const owner: Phrase = where === undefined ? [] : say` of ${where}`;
  if (what.includes(OWNER)) return what.flatMap((part) => (part === OWNER ? owner : [part]));
  if (where === undefined || preposition === undefined) return what;
  return preposition === "" ? say`${what} ${where}` : say`${what} ${[preposition]} ${where}`;
}

function whereOf(fact: Fact, sites: Sites): Phrase | undefined {
  const [spot] = fact.spots;
  if (spot === undefined) return ofCalls([...new Set(fact.about.map(({ name }) => name))]);
  // What names its owner itself needs no place.
  if (fact.member === undefined && !spot.route.some(({ into }) => into === "property")) return undefined;
  return ofSpot(spot, fact, sites);
}

function ofSpot({ owner }: Spot, fact: Fact, sites: Sites): Phrase | undefined {
  switch (owner.kind) {
    case "type":
      return say`the type ${named(owner.name)}`;
    case "group":
      return say`the group ${named(owner.after.name)}`;
    case "traits":
    case "identifiers":
      return undefined;
    case "call": {
      const calls = [...new Set(fact.spots.flatMap((spot) => sites.of(spot).map(({ after }) => after.name)))];
      return calls.length > 1
        ? (sharedPlace(fact) ?? ofCalls(calls))
        : ofCalls(calls.length === 1 ? calls : [owner.after.name]);
    }
  }
}

/** What several calls have it from. */
function sharedPlace({ before, after }: Fact): Phrase | undefined {
  const [section, name = ""] = keysOf(after ?? before ?? "");
  switch (section) {
    case "propertyGroups":
      return say`the property group ${named(name)}`;
    case "properties":
      return say`the shared property ${named(name)}`;
    case "context":
      return ["the context"];
    case "types":
      return say`the type ${named(name)}`;
    default:
      return undefined;
  }
}

const SHOWN = 3;

function ofCalls(names: readonly string[]): Phrase | undefined {
  if (names.length === 0) return undefined;
  if (names.length > SHOWN) return [`${digits(names.length)} events`];
  return listed(
    names.map((name) => [named(name)]),
    "and",
  );
}
