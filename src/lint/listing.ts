import type { User } from "../model/uses/use.ts";

/** Names in a sentence, in no order but their own: "`a`, `b` and 3 more". Says each once. */
export const listing = (names: Iterable<string>, most = 3): string =>
  listed(
    [...new Set(names)].sort().map((name) => `\`${name}\``),
    most,
  );

/** Those who use something, in a sentence: "the segments `a` and `b` and the journey `c`". */
export function usersListing(users: Iterable<User>, most = 3): string {
  const byKind = new Map<string, string[]>();
  for (const { kind, name } of users) byKind.set(kind, [...(byKind.get(kind) ?? []), name]);
  return [...byKind]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([kind, names]) => `the ${kind}${new Set(names).size > 1 ? "s" : ""} ${listing(names, most)}`)
    .join(" and ");
}

function listed(names: readonly string[], most: number): string {
  if (names.length > most + 1) return `${names.slice(0, most).join(", ")} and ${names.length - most} more`;
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

/** The verb after a listing of users. */
export const verb = (users: readonly User[], one: string, many: string): string =>
  new Set(users.map(({ kind, name }) => `${kind} ${name}`)).size > 1 ? many : one;
