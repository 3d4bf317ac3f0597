import { child } from "../../model/pointer.ts";
import { parentOf } from "../change.ts";
import { rememberName } from "./former-name.ts";
import { renameInIgnored, renameInVocabulary } from "./mentions.ts";
import { type Family, familyOf, originsOf } from "./property-family.ts";
import type { Rename } from "./rename.ts";
import { reasonsAgainst } from "./room.ts";
import { renameUses } from "./uses.ts";

/** Gives a property, trait or context property another name, there and wherever it is named. */
export function renameProperty(rename: Rename): undefined {
  const { at, to, names, into } = rename;
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
    rememberName(origin, from, into);
  }
  renameRefs(family, from, rename);
  renameUses(family, from, rename);
  for (const member of family.members)
    for (const { pointer } of names.payloadsOf(member)) into.add({ kind: "key", at: pointer, to });
  renameInVocabulary(names.plan, from, to, into);
  return undefined;
}

/** Whatever takes it over under another name, or without one, says which. */
function renameRefs({ places }: Family, from: string, { to, names, into }: Rename): void {
  const shared = child("/properties", from);
  if (!places.has(shared)) return;
  for (const [at, name] of names.plan.refs) if (name === from) into.add({ kind: "value", at, value: to });
}
