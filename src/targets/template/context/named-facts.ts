import type { Deprecation, Rename } from "../../../model/shape.ts";
import { toCase } from "../../../vocabulary/cases.ts";
import { wordsOf } from "../../../vocabulary/words.ts";
import type { DeprecableFacts, DeprecationFacts, NamedFacts } from "./template-context.ts";

/** What the plan says of a thing by its name. */
export interface Said {
  readonly name: string;
  readonly title?: string | undefined;
  readonly description?: string | undefined;
}

/** Its name for people: what the plan says, else the words of its name, else the name. */
export const titleOf = ({ name, title }: Said): string => title ?? (toCase(wordsOf(name), "Sentence case") || name);

/** What a thing with an identifier and a type says of itself. */
export function namedFacts(said: Said, { value, type }: { readonly value: string; readonly type: string }): NamedFacts {
  return { name: said.name, title: titleOf(said), description: said.description ?? null, identifier: value, type };
}

const NOT_SAID: DeprecationFacts = { since: null, replacedBy: null, removeAfter: null, sendUntil: null, reason: null };

const CURRENT: DeprecableFacts = { deprecated: false, deprecation: NOT_SAID };

/** Whether something is deprecated, and what is said about it. */
export function deprecableFacts(deprecated: Deprecation | boolean | undefined): DeprecableFacts {
  if (deprecated === undefined || deprecated === false) return CURRENT;
  if (deprecated === true) return { deprecated, deprecation: NOT_SAID };
  const { since = null, replacedBy = null, removeAfter = null, sendUntil = null, reason = null } = deprecated;
  return { deprecated: true, deprecation: { since, replacedBy, removeAfter, sendUntil, reason } };
}

/** The earlier names of a thing. */
export const earlierNames = (renames: readonly Rename[]): readonly string[] => renames.map(({ name }) => name);
