import type { Plan } from "../../model/plan.ts";
import type { User } from "../../model/uses/use.ts";
import { isConsuming } from "../../model/uses/use-index.ts";
import { usesOf } from "../../model/uses/uses.ts";
import { type Carried, eachPath, isTold } from "./property-places.ts";

/** A name that properties have. */
export interface DictionaryEntry {
  readonly name: string;
  /** The segments, journeys, consumers and scenarios that use it anywhere. */
  readonly users: readonly User[];
}

/** The names of the properties of these carriers that the dictionary tells, in its order. */
export function dictionaryNames(carriers: readonly Carried[]): readonly string[] {
  const names = new Set<string>();
  for (const carried of carriers) if (isTold(carried)) eachPath(carried.properties, (_, { name }) => names.add(name));
  return inAlphabet(names);
}

/** Each name once, in the order of the alphabet. */
export const inAlphabet = (names: Iterable<string>): readonly string[] =>
  [...new Set(names)].sort((a, b) => (a < b ? -1 : 1));

/** Every property name of a plan. */
export function dictionaryOf(plan: Plan, names: readonly string[]): readonly DictionaryEntry[] {
  const users = usersByName(plan, new Set(names));
  return names.map((name) => ({ name, users: [...(users.get(name)?.values() ?? [])] }));
}

/** Who uses the properties of each name; each user once. */
function usersByName(plan: Plan, names: ReadonlySet<string>): ReadonlyMap<string, ReadonlyMap<string, User>> {
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
function namesIn(path: string, names: ReadonlySet<string>): readonly string[] {
  const parts = path.split(".");
  for (let length = parts.length; length > 0; length--) {
    const name = parts.slice(0, length).join(".");
    if (names.has(name)) return [name, ...namesIn(parts.slice(length).join("."), names)];
  }
  return [];
}
