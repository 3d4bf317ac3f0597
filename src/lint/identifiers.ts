import type { Call } from "../model/event.ts";
import type { Identifier, Plan } from "../model/plan.ts";
import { wordsOf } from "../vocabulary/words.ts";
import { kinds } from "./carried.ts";
import type { Facts } from "./facts.ts";

/** The identifier that is sent as userId, where the plan names one and describes it. */
export const primaryIdentifier = ({ identity }: Plan): Identifier | undefined =>
  identity.identifiers.find(({ name }) => name === identity.userId);

/** The names of the sources that are servers: `facts.of(serverSources)`. */
export const serverSources = ({ plan }: Facts): ReadonlySet<string> =>
  new Set(plan.sources.filter(({ kind }) => kind === "server").map(({ name }) => name));

/** Whether only servers send an event. */
export const isServerOnly = ({ sources }: Call, facts: Facts): boolean =>
  sources.length > 0 && sources.every((source) => facts.of(serverSources).has(source));

/** Whether an identifier is an e-mail address, by its type or its name. */
export function isEmail(userId: string, facts: Facts): boolean {
  const identifier = primaryIdentifier(facts.plan);
  const format = identifier && facts.of(kinds).of(identifier.shape)?.format;
  const name = wordsOf(userId).join(" ").toLowerCase();
  return format === "email" || /(?:^| )(?:e ?mail|e mail address|email address)$/.test(name);
}
