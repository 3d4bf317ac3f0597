import { listed } from "../diagnostics/listed.ts";
import { gather } from "../model/grouped.ts";
import type { User } from "../model/uses/use.ts";
import { isConsuming } from "../model/uses/use-index.ts";
import { userWords } from "../model/uses/words.ts";
import type { Facts } from "./facts.ts";

const NAMED = 2;

/** "the segment `a`, the journey `b` and 3 others": the first few of those who live on something, and how many more. */
export function usersPhrase(users: readonly User[]): string {
  const names = [...new Set(users.map(userWords))].sort();
  const named = names.length === NAMED + 1 ? names : names.slice(0, NAMED);
  const rest = names.length - named.length;
  const others = rest === 0 ? [] : [`${rest} others`];
  return listed([...named, ...others]);
}

/** " The segment `x` lives on it.", to say after what is wrong with something; nothing where nobody does. */
export function affectedWords(users: readonly User[]): string {
  if (users.length === 0) return "";
  const phrase = usersPhrase(users);
  const many = new Set(users.map(userWords)).size > 1;
  return ` ${phrase[0]?.toUpperCase() ?? ""}${phrase.slice(1)} ${many ? "depend" : "depends"} on it.`;
}

/** Those who live on an event, page or trait: segments, journeys and consumers. */
export const usersOf = (facts: Facts, kind: "event" | "page" | "trait", name: string): readonly User[] =>
  facts.users
    .of(kind, name)
    .map(({ user }) => user)
    .filter(({ kind: each }) => each !== "scenario");

/** Those who live on properties of a name, whichever event carries it: `facts.of(usersByProperty)`. */
export function usersByProperty({ uses }: Facts): ReadonlyMap<string, readonly User[]> {
  const users = new Map<string, User[]>();
  for (const { user, subject } of uses) {
    if (subject.kind !== "property" || !isConsuming(user) || user.kind === "scenario") continue;
    const name = subject.path.slice(subject.path.lastIndexOf(".") + 1);
    gather(users, name, user);
  }
  return users;
}
