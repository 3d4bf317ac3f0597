import { listed } from "../diagnostics/listed.ts";
import type { User } from "../model/uses/use.ts";

/** Names in backticks, each once, the first few of the alphabet: "`a`, `b` and 7 others". */
export function listing(names: Iterable<string>, most = 3): string {
  const sorted = [...new Set(names)].sort();
  const shown = sorted.length <= most + 1 ? sorted : sorted.slice(0, most);
  const rest = sorted.length - shown.length;
  return listed([...shown.map((name) => `\`${name}\``), ...(rest === 0 ? [] : [`${rest} others`])]);
}

/** Those who use something, in a sentence: "the segments `a` and `b` and the journey `c`". */
export function usersListing(users: Iterable<User>, most = 3): string {
  const byKind = new Map<string, string[]>();
  for (const { kind, name } of users) byKind.set(kind, [...(byKind.get(kind) ?? []), name]);
  return [...byKind]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([kind, names]) => `the ${kind}${new Set(names).size > 1 ? "s" : ""} ${listing(names, most)}`)
    .join(" and ");
}

/** The verb after a listing of users. */
export const verb = (users: readonly User[], one: string, many: string): string =>
  new Set(users.map(({ kind, name }) => `${kind} ${name}`)).size > 1 ? many : one;
