import { given } from "../../model/given.ts";
import type { Identifier, IdentityRules } from "../../model/plan.ts";
import { child } from "../../model/pointer.ts";
import type { IdentityText } from "../language/language.ts";
import { optionalDuration } from "./duration.ts";
import type { Properties } from "./properties.ts";

export function identityRules(text: IdentityText | undefined, properties: Properties): IdentityRules {
  const merge = text?.merge;
  return {
    ...given({ userId: text?.userId, description: text?.description }),
    identifiers: identifiers(text, properties),
    merge: { ...given({ window: optionalDuration(merge?.window) }), events: merge?.events ?? new Map() },
    guests: text?.guests?.identifyBy ?? [],
    internal: { emails: text?.internal?.emails ?? [], userIds: text?.internal?.userIds ?? [] },
  };
}

function identifiers(text: IdentityText | undefined, properties: Properties): readonly Identifier[] {
  return [...(text?.identifiers ?? [])].flatMap(([name, said]) => {
    const property = properties.one(name, said, child("/identity/identifiers", name), "own");
    const stable = typeof said === "string" ? false : (said.stable ?? false);
    return property === undefined ? [] : [{ ...property, stable }];
  });
}
