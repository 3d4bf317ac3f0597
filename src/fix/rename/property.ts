import { child, type Pointer } from "../../model/pointer.ts";
import type { Changes } from "../change.ts";
import { parentOf } from "../change.ts";
import { rememberName } from "./former-name.ts";
import { renameInIgnored, renameInVocabulary, type Written } from "./mentions.ts";
import type { PlanNames } from "./plan-names.ts";
import { type Family, familyOf, originsOf } from "./property-family.ts";
import { reasonsAgainst } from "./room.ts";
import { renameUses } from "./uses.ts";

/** Gives a property, trait or context property another name, there and wherever it is named. */
export function renameProperty(at: Pointer, to: string, names: PlanNames, written: Written, into: Changes): undefined {
  const from = parentOf(at).key;
  const family = familyOf(at, names);
  if (family.members.size === 0) return into.refuse("it is not where it was");
  for (const reason of reasonsAgainst(family, from, to, names)) into.refuse(reason);
  for (const place of family.places) {
    into.add({ kind: "key", at: place, to });
    renameInIgnored(names.plan, place, to, into);
  }
  for (const origin of originsOf(family)) {
    const former =
      names.occurrencesOf(origin).find(({ property }) => family.members.has(property))?.property.renamedFrom ?? [];
    if (former.some(({ name }) => name === to)) into.refuse(`it was called \`${to}\` before`);
    rememberName(origin, from, former.length > 0, into);
  }
  renameRefs(family, from, to, names, into);
  renameUses(family, from, to, names, written, into);
  for (const member of family.members)
    for (const { pointer } of names.payloadsOf(member)) into.add({ kind: "key", at: pointer, to });
  renameInVocabulary(names.plan, from, to, into);
  return undefined;
}

/** Whatever takes it over under another name, or without one, says which. */
function renameRefs({ places }: Family, from: string, to: string, names: PlanNames, into: Changes): void {
  const shared = child("/properties", from);
  if (!places.has(shared)) return;
  for (const [at, name] of names.plan.refs) if (name === from) into.add({ kind: "value", at, value: to });
}
