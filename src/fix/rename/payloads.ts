import type { Step } from "../../model/consumer.ts";
import type { Call } from "../../model/event.ts";
import { isJsonObject, type Json } from "../../model/json.ts";
import type { NamedType, Plan } from "../../model/plan.ts";
import { child, type Pointer } from "../../model/pointer.ts";
import type { Property } from "../../model/property.ts";
import type { PlanIndex } from "../../model/uses/plan-index.ts";
import { objectsIn } from "./path.ts";

/** Where payloads are looked for. */
interface Names {
  readonly plan: Plan;
  readonly index: PlanIndex;
  readonly types: ReadonlyMap<string, NamedType>;
  readonly calls: readonly { readonly call: Call }[];
}

/** Sees each member of a payload that a property describes. */
export type SeeMember = (property: Property, value: Json, pointer: Pointer) => void;

/** Visits the members of all payloads that a plan shows: examples of events, pages and properties, steps of scenarios. */
export function visitPayloads(names: Names, see: SeeMember): void {
  const { plan } = names;
  for (const { call } of names.calls) {
    for (const [index, example] of call.examples.entries())
      visitObject(call.properties, example, child(call.pointer, "examples", index), names, see);
  }
  for (const { steps } of plan.scenarios) for (const step of steps) visitStep(step, names, see);
  for (const { name, sends, pointer } of plan.sources)
    for (const [key, value] of sends) {
      const property = plan.context.find((each) => each.name === key);
      if (property && name !== "") see(property, value, child(pointer, "sends", key));
    }
}

function visitStep({ action, traits, pointer }: Step, names: Names, see: SeeMember): void {
  if (action?.kind === "track" || action?.kind === "page") {
    const call = names.index.call(action.kind === "track" ? "event" : "page", action.name);
    if (call && isJsonObject(action.properties))
      visitObject(call.properties, action.properties, child(pointer, "properties"), names, see);
  }
  const known = names.index.traits(action?.kind === "group" ? action.name : undefined);
  for (const [name, value] of traits) {
    const trait = known.find((each) => each.name === name);
    if (trait) visitMember(trait, value, child(pointer, "traits", name), names, see);
  }
}

function visitObject(
  properties: readonly Property[],
  object: Json,
  pointer: Pointer,
  names: Names,
  see: SeeMember,
): void {
  if (Array.isArray(object)) {
    for (const [index, each] of object.entries()) visitObject(properties, each, child(pointer, index), names, see);
  }
  if (!isJsonObject(object)) return;
  for (const property of properties) {
    const value = Object.hasOwn(object, property.name) ? object[property.name] : undefined;
    if (value !== undefined) visitMember(property, value, child(pointer, property.name), names, see);
  }
}

function visitMember(property: Property, value: Json, pointer: Pointer, names: Names, see: SeeMember): void {
  see(property, value, pointer);
  for (const inner of objectsIn(property.shape, names.types)) visitObject(inner, value, pointer, names, see);
}
