import type { Call } from "../event.ts";
import type { Plan } from "../plan.ts";
import { child, type Pointer } from "../pointer.ts";
import type { UseCollector } from "./collector.ts";
import { propertyUses, replacementUse } from "./properties.ts";
import type { Subject, User } from "./use.ts";

/** What events, pages, groups, traits, context and identity use. */
export function callUses(plan: Plan, into: UseCollector): void {
  for (const event of plan.events) oneCallUses(event, "event", into);
  for (const page of plan.pages) oneCallUses(page, "page", into);
  for (const trait of plan.traits) {
    const user: User = { kind: "trait", name: trait.name };
    if (trait.changeEvent !== undefined)
      into.add(
        user,
        "is announced by",
        { kind: "event", name: trait.changeEvent },
        child(trait.pointer, "changeEvent"),
      );
    propertyUses(trait, user, (name) => ({ kind: "trait", name }), into);
  }
  for (const { name: group, traits } of plan.groups) {
    for (const trait of traits)
      propertyUses(trait, { kind: "group", name: group }, (name) => ({ kind: "group trait", group, name }), into);
  }
  for (const { name, firstTouch, pointer } of plan.context) {
    if (firstTouch !== undefined)
      into.add(
        { kind: "context", name },
        "is kept in",
        { kind: "trait", name: firstTouch },
        child(pointer, "persist", "firstTouch"),
      );
  }
  identityUses(plan, into);
}

function oneCallUses(call: Call, kind: "event" | "page", into: UseCollector): void {
  const user: User = { kind, name: call.name };
  const property = (path: string): Subject => ({ kind: "property", of: kind, name: call.name, path });
  dedupeUses(call, user, property, into);
  for (const [index, path] of call.oncePer.entries()) {
    into.add(user, "fires once per", property(path), child(call.pointer, "oncePer", index));
  }
  replacementUse(call.deprecated, user, (name) => into.call(name), into);
  for (const { properties, pointer } of call.mappings) {
    for (const name of properties.keys())
      into.add(user, "renames", property(name), child(pointer, "properties", name), "key");
  }
  for (const each of call.properties) propertyUses(each, user, property, into);
}

/** What a dedupe key may name beside properties. */
const IDS: readonly string[] = ["userId", "groupId"];

function dedupeUses({ dedupe }: Call, user: User, property: (path: string) => Subject, into: UseCollector): void {
  if (!dedupe) return;
  // The short form is the list of keys itself; the long one has it under `key`.
  const list: Pointer = dedupe.long ? child(dedupe.pointer, "key") : dedupe.pointer;
  dedupe.key.forEach((path, index) => {
    if (!IDS.includes(path)) into.add(user, "dedupes by", property(path), child(list, index), "value", IDS);
  });
}

function identityUses({ identity }: Plan, into: UseCollector): void {
  const user: User = { kind: "identity", name: "identity" };
  const identifier = (name: string): Subject => ({ kind: "identifier", name });
  if (identity.userId !== undefined) into.add(user, "identifies by", identifier(identity.userId), "/identity/userId");
  for (const [event, name] of identity.merge.events) {
    const pointer = child("/identity/merge/events", event);
    into.add(user, "identifies by", into.call(event), pointer, "key");
    into.add(user, "identifies by", identifier(name), pointer);
  }
  for (const [index, name] of identity.guests.entries()) {
    into.add(user, "identifies by", identifier(name), child("/identity/guests/identifyBy", index));
  }
  for (const each of identity.identifiers) propertyUses(each, user, identifier, into);
}
