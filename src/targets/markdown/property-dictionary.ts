import type { Plan } from "../../model/plan.ts";
import type { User } from "../../model/uses/use.ts";
import { isConsuming } from "../../model/uses/use-index.ts";
import { usesOf } from "../../model/uses/uses.ts";
import { type Carrier, type PropertyPlace, propertyPlaces } from "./property-places.ts";

/** A name that properties have, with every place where a property of that name stands. */
export interface DictionaryEntry {
  readonly name: string;
  readonly places: readonly PropertyPlace[];
  /** The segments, journeys, consumers and scenarios that use it anywhere. */
  readonly users: readonly User[];
}

/** Traits have entries of their own. */
const OF_EVENTS: ReadonlySet<Carrier["kind"]> = new Set(["dictionary", "event", "page", "type", "context"]);

/** The names of all properties that the dictionary has entries for, in its order. */
export const dictionaryNames = (plan: Plan): readonly string[] =>
  [
    ...new Set(
      propertyPlaces(plan).flatMap(({ carrier, property }) => (OF_EVENTS.has(carrier.kind) ? [property.name] : [])),
    ),
  ].sort((a, b) => (a < b ? -1 : 1));

/** Every property name of a plan, in the order of the alphabet. */
export function dictionaryOf(plan: Plan, places: readonly PropertyPlace[]): readonly DictionaryEntry[] {
  const byName = new Map<string, PropertyPlace[]>();
  for (const place of places) {
    if (!OF_EVENTS.has(place.carrier.kind)) continue;
    const known = byName.get(place.property.name);
    if (known) known.push(place);
    else byName.set(place.property.name, [place]);
  }
  const users = usersByName(plan, byName);
  return [...byName]
    .sort(byCodeUnits)
    .map(([name, found]) => ({ name, places: found, users: [...(users.get(name)?.values() ?? [])] }));
}

const byCodeUnits = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1);

/** Who uses the properties of each name; each user once. */
function usersByName(plan: Plan, names: ReadonlyMap<string, unknown>): ReadonlyMap<string, ReadonlyMap<string, User>> {
  const users = new Map<string, Map<string, User>>();
  for (const { user, subject } of usesOf(plan)) {
    if (subject.kind !== "property" || !isConsuming(user)) continue;
    for (const name of namesIn(subject.path, names)) {
      const known = users.get(name) ?? new Map<string, User>();
      users.set(name, known.set(`${user.kind} ${user.name}`, user));
    }
  }
  return users;
}

/** The names along a path: `items.category` uses both. A name may hold dots itself. */
function namesIn(path: string, names: ReadonlyMap<string, unknown>): readonly string[] {
  const parts = path.split(".");
  for (let length = parts.length; length > 0; length--) {
    const name = parts.slice(0, length).join(".");
    if (names.has(name)) return [name, ...namesIn(parts.slice(length).join("."), names)];
  }
  return [];
}
