import { child, type Pointer } from "../../model/pointer.ts";
import type { Property } from "../../model/property.ts";
import type { Use } from "../../model/uses/use.ts";
import type { Changes } from "../change.ts";
import { parentOf } from "../change.ts";
import { rememberName } from "./former-name.ts";
import { renameInIgnored, renameInVocabulary, rewrite, type Written } from "./mentions.ts";
import { renamedPath } from "./path.ts";
import type { PlanNames } from "./plan-names.ts";
import { type Family, familyOf, originsOf, sameShape } from "./property-family.ts";

/** Gives a property, trait or context property another name, there and wherever it is named. */
export function renameProperty(at: Pointer, to: string, names: PlanNames, written: Written, into: Changes): undefined {
  const from = parentOf(at).key;
  const family = familyOf(at, names);
  if (family.members.size === 0) return into.refuse("it is not where it was");
  checkRoom(family, from, to, names, into);
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

/** Two properties cannot have one name; and a name of the dictionary brings what that says. */
function checkRoom(
  { occurrences, members, places }: Family,
  from: string,
  to: string,
  names: PlanNames,
  into: Changes,
): void {
  const { plan } = names;
  const identifier = plan.identity.identifiers.find(({ name }) => name === from);
  if (identifier && !members.has(identifier) && plan.traits.some((trait) => members.has(trait)))
    into.refuse(`\`${from}\` is an identifier too, which would keep the name`);
  if (
    [...places].some((place) => place.startsWith("/identity/identifiers/")) &&
    plan.traits.some(({ name }) => name === from) &&
    !plan.traits.some((trait) => members.has(trait))
  )
    into.refuse(`\`${from}\` is a trait too, which would keep the name`);
  if (occurrences.some(({ beside }) => beside.some(({ name }) => name === to)))
    into.refuse(`\`${to}\` stands beside it already`);
  const shared = plan.properties.find(({ name }) => name === to);
  if (shared && [...members].some((each) => !sameShape(each.shape, shared.shape)))
    into.refuse(`the shared property \`${to}\` is not of the same type`);
  // What has the new name already would begin to inherit from the dictionary.
  const inherits = (each: Property): boolean =>
    each.name === to && !members.has(each) && [...members].some((member) => !sameShape(member.shape, each.shape));
  if (places.has(child("/properties", from)) && [...names.allProperties].some(inherits))
    into.refuse(`another property is called \`${to}\`, and is not of the same type`);
  const isContext = [...members].some(({ layers }) => layers.some((layer) => layer.from === "context"));
  if (
    !isContext &&
    plan.context.some(({ name }) => name === to) &&
    ![...members].every((each) => plan.traits.some((trait) => trait === each))
  )
    into.refuse(`\`${to}\` is a property of every event already`);
}

/** Those who take it over under another name say which. */
function renameRefs({ places }: Family, from: string, to: string, names: PlanNames, into: Changes): void {
  const shared = child("/properties", from);
  if (!places.has(shared)) return;
  for (const { property } of names.occurrencesOf(shared)) {
    const index = property.layers.findIndex((layer) => layer.from === "ref" && layer.pointer === shared);
    const next = property.layers[index + 1];
    if (index >= 0 && next?.keywords.includes("ref"))
      into.add({ kind: "value", at: child(next.pointer, "ref"), value: to });
  }
}

function renameUses(
  { members }: Family,
  from: string,
  to: string,
  names: PlanNames,
  written: Written,
  into: Changes,
): void {
  const { plan, index, types } = names;
  const pathOf = (use: Use): { readonly old: string; readonly made: string } | undefined => {
    const { subject } = use;
    if (subject.kind === "property") {
      const call = index.call(subject.of, subject.name);
      return call && { old: subject.path, made: renamedPath(index.payload(call), subject.path, members, to, types) };
    }
    if (subject.kind === "trait")
      return { old: subject.name, made: renamedPath(plan.traits, subject.name, members, to, types) };
    if (subject.kind === "group trait") {
      const traits = plan.groups.find(({ name }) => name === subject.group)?.traits ?? [];
      return { old: subject.name, made: renamedPath(traits, subject.name, members, to, types) };
    }
    if (subject.kind === "identifier")
      return { old: subject.name, made: renamedPath(plan.identity.identifiers, subject.name, members, to, types) };
    return undefined;
  };
  const follow = (use: Use): void => {
    const path = pathOf(use);
    if (path === undefined || path.old === path.made) return;
    const others = names.usesAt(use.pointer).filter(({ of, subject }) => of === use.of && isPath(subject.kind));
    const isShared = others.some((other) => {
      const its = pathOf(other);
      return its !== undefined && its.old === its.made;
    });
    if (isShared) into.refuse(`\`${from}\` at ${use.pointer} means others too, which keep the name`);
    rewrite(use, (said) => rewritten(said, path.old, path.made), written, into);
  };
  for (const use of names.usesMentioning(from)) follow(use);
}

const isPath = (kind: Use["subject"]["kind"]): boolean =>
  kind === "property" || kind === "trait" || kind === "group trait" || kind === "identifier";

/**
 * What is written where a path is used: the path, the path behind the name of its event or `trait.`, or the end of it
 * below another condition.
 */
function rewritten(said: string, old: string, made: string): string {
  if (said === old) return made;
  if (said.endsWith(`.${old}`)) return said.slice(0, -old.length) + made;
  if (!old.endsWith(`.${said}`)) return said;
  const depth = said.split(".").length;
  return old.split(".").length === made.split(".").length ? made.split(".").slice(-depth).join(".") : said;
}
