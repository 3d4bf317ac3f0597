import type { ArrivedCall } from "./shop-server.ts";
import { nameOf } from "./visitor.ts";

/**
 * Who did what, as a destination tells from the identifiers alone: an identify call says that a user id, an anonymous id and
 * an address are one person's. Gives the events of each person, sorted.
 */
export function people(calls: readonly ArrivedCall[]): readonly (readonly string[])[] {
  const persons = new Map<string, Set<string>>();
  for (const call of calls) if (call.type === "identify") unite(persons, identifiersOf(call));
  const events = new Map<Set<string>, string[]>();
  for (const call of calls) {
    if (call.type === "identify") continue;
    const [strongest = ""] = identifiersOf(call);
    const person = persons.get(strongest) ?? unite(persons, [strongest]);
    events.set(person, [...(events.get(person) ?? []), nameOf(call)]);
  }
  return [...events.values()].map((names) => names.sort());
}

/** The strongest first. */
function identifiersOf({ userId, anonymousId, traits }: ArrivedCall): readonly string[] {
  const email = traits?.["email"];
  return [
    ...(userId ? [`user ${userId}`] : []),
    ...(anonymousId ? [`anonymous ${anonymousId}`] : []),
    ...(typeof email === "string" ? [`email ${email}`] : []),
  ];
}

/** Makes those whom these identify one, and gives that one. */
function unite(persons: Map<string, Set<string>>, identifiers: readonly string[]): Set<string> {
  const all = new Set(identifiers.flatMap((each) => [each, ...(persons.get(each) ?? [])]));
  for (const each of all) persons.set(each, all);
  return all;
}
