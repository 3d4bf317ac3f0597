import { ACTIONS, ACTORS, type Action } from "../data/actions.ts";
import { type EventReading, isSmall } from "./event-reading.ts";
import { wordAt } from "./number.ts";
import { readName } from "./read-name.ts";

/** The action of the built-in vocabulary that a name is, under whichever of its names. */
export function builtInAction(reading: EventReading): Action | undefined {
  if (reading.action?.tense === "gerund") return undefined;
  return actions().get(bagOf(reading, false)) ?? actions().get(bagOf(reading, true));
}

const actors = new Set(ACTORS.split(" "));

/**
 * The words that count, in alphabetical order: the action in its base form, `item` as `product`. An item of a list is no list
 * of items, and what is taken from a cart or a
 * list is not the cart: `wishlist_deleted` is not `delete_from_wishlist`.
 */
function bagOf({ tokens, objects, action, at }: EventReading, withoutActor: boolean): string {
  const isActed = withoutActor && at === 1 && actors.has(tokens[0]?.word ?? "");
  const counted = objects.filter(
    (token, index) => (!isSmall(token) || token.full === "from") && !(isActed && index === 0),
  );
  const nouns = counted.map((_, index) => wordAt(counted, index).replace(/^item\b/, "product"));
  const product = nouns.indexOf("product");
  const isOfList = product > 0 && nouns[product - 1] === "list";
  const things = isOfList ? nouns.with(product, "list product") : nouns;
  return [...things, ...(action === undefined ? [] : [action.lemma])].sort().join(" ");
}

let table: ReadonlyMap<string, Action> | undefined;

function actions(): ReadonlyMap<string, Action> {
  table ??= new Map(ACTIONS.flatMap((action) => [action.name, ...action.names].map((name) => [keyOf(name), action])));
  return table;
}

const keyOf = (name: string): string => bagOf(readName(name), false);
