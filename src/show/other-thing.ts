import type { Plan } from "../model/plan.ts";
import { child, type Pointer } from "../model/pointer.ts";

/** Something of a plan that is shown by no page of its own. */
export interface OtherThing {
  /** What it is: "type", "trait". */
  readonly what: string;
  readonly pointer: Pointer;
}

/** What else of the plan has a name: who asks to be shown a type is told where it stands. */
export function otherThing(plan: Plan, name: string): OtherThing | undefined {
  const sections: readonly (readonly [what: string, section: Pointer, names: readonly string[]])[] = [
    ["type", "/types", plan.types.map((each) => each.name)],
    ["trait", "/traits", plan.traits.map((each) => each.name)],
    ["shared property", "/properties", plan.properties.map((each) => each.name)],
    ["property of the context", "/context", plan.context.map((each) => each.name)],
    ["property group", "/propertyGroups", [...plan.propertyGroups.keys()]],
    ["group", "/groups", plan.groups.map((each) => each.name)],
    ["consumer", "/consumers", plan.consumers.map((each) => each.name)],
    ["scenario", "/scenarios", plan.scenarios.map((each) => each.name)],
    ["source", "/sources", plan.sources.map((each) => each.name)],
    ["destination", "/destinations", plan.destinations.map((each) => each.name)],
  ];
  const found = sections.find(([, , names]) => names.includes(name));
  return found && { what: found[0], pointer: child(found[1], name) };
}
