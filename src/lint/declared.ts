import type { Plan } from "../model/plan.ts";
import type { Pointer } from "../model/pointer.ts";
import type { Property } from "../model/property.ts";
import { hasInner } from "../model/refs.ts";
import type { Shape } from "../model/shape.ts";

/** Where a property is declared. */
export type Owner =
  | { readonly kind: "dictionary" | "traits" | "context" | "identifiers" }
  | { readonly kind: "property group" | "type" | "event" | "page" | "group"; readonly name: string };

/** A property at the one place that one would edit. */
export interface Declared {
  readonly property: Property;
  readonly owner: Owner;
  /** The names on the way into objects, its own last. */
  readonly path: readonly string[];
  /** Whether its name comes from here, and from no dictionary. */
  readonly introduces: boolean;
}

/**
 * Every property of a plan where it is written, each once, at any depth: the dictionary first, then types, property
 * groups, context, identifiers, traits, groups, events and pages. What an event takes over from the dictionary and says
 * more about is one of them, with `introduces` false; what it takes over whole, from a property group, is none.
 */
export function declaredProperties(plan: Plan): readonly Declared[] {
  const found: Declared[] = [];
  const seen = new Set<Pointer>();
  const entered = new Set<Shape>();

  const inside = (shape: Shape, owner: Owner, path: readonly string[]): void => {
    // Nearly all: they are not worth remembering.
    if (!hasInner(shape) || entered.has(shape)) return;
    entered.add(shape);
    const { items, properties, additionalProperties, anyOf, oneOf } = shape;
    if (items) inside(items, owner, path);
    if (properties) all(properties, owner, path);
    if (typeof additionalProperties === "object") inside(additionalProperties, owner, path);
    for (const branch of [...(anyOf ?? []), ...(oneOf ?? [])]) inside(branch, owner, path);
  };
  const all = (properties: readonly Property[], owner: Owner, above: readonly string[] = []): void => {
    for (const property of properties) {
      // What an event says itself is met once; of a thousand events, hardly anything else is.
      const isMetOnce = above.length === 0 && property.layers.at(-1)?.from === "own";
      if (!isMetOnce && seen.has(property.pointer)) continue;
      if (!isMetOnce) seen.add(property.pointer);
      const path = [...above, property.name];
      found.push({ property, owner, path, introduces: introducesName(property, owner) });
      inside(property.shape, owner, path);
    }
  };

  all(plan.properties, { kind: "dictionary" });
  for (const { name, shape } of plan.types) inside(shape, { kind: "type", name }, []);
  for (const [name, properties] of plan.propertyGroups) all(properties, { kind: "property group", name });
  all(plan.context, { kind: "context" });
  all(plan.identity.identifiers, { kind: "identifiers" });
  all(plan.traits, { kind: "traits" });
  for (const { name, traits } of plan.groups) all(traits, { kind: "group", name });
  for (const { name, properties } of plan.events) all(properties, { kind: "event", name });
  for (const { name, properties } of plan.pages) all(properties, { kind: "page", name });
  return found;
}

const introducesName = ({ layers }: Property, owner: Owner): boolean =>
  owner.kind === "dictionary" || !layers.some(({ from }) => from === "dictionary");
