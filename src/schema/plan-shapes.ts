import type { JsonObject } from "../model/json.ts";
import type { Plan } from "../model/plan.ts";
import { child, type Pointer } from "../model/pointer.ts";
import type { Property } from "../model/property.ts";
import { hasInner } from "../model/refs.ts";
import type { Shape } from "../model/shape.ts";

/** Sees a shape, and the property whose shape it is; absent for types, items, branches and the values of maps. */
export type SeeShape = (shape: Shape, property?: Property) => void;

/** Shows every shape that schemas are made of, at any depth: of calls, context, people, groups and types. */
export function eachShape(plan: Plan, see: SeeShape): void {
  // What several properties share stands in the model once.
  const entered = new Set<Shape>();
  const visit = (shape: Shape, property?: Property): void => {
    see(shape, property);
    if (!hasInner(shape) || entered.has(shape)) return;
    entered.add(shape);
    const { items, properties, additionalProperties, anyOf, oneOf } = shape;
    if (items) visit(items);
    if (properties) all(properties);
    if (typeof additionalProperties === "object") visit(additionalProperties);
    for (const branch of anyOf ?? []) visit(branch);
    for (const branch of oneOf ?? []) visit(branch);
  };
  const all = (properties: readonly Property[]): void => {
    for (const property of properties) visit(property.shape, property);
  };
  for (const { properties } of plan.events) all(properties);
  for (const { properties } of plan.pages) all(properties);
  for (const { traits } of plan.groups) all(traits);
  all(plan.context);
  all(plan.traits);
  for (const { shape } of plan.types) visit(shape);
}

/** Where a keyword of a shape is written: for a property, in the layer that has the last word. */
export function placeOf(keyword: string, shape: Shape, property?: Property): Pointer {
  const layer = property?.layers.findLast(({ keywords }) => keywords.includes(keyword));
  return child(layer?.pointer ?? shape.pointer, keyword);
}

/** The raw schemas among them, each by the place that says it. */
export function rawSchemas(plan: Plan): ReadonlyMap<Pointer, JsonObject> {
  const found = new Map<Pointer, JsonObject>();
  eachShape(plan, (shape, property) => {
    if (shape.schema !== undefined) found.set(placeOf("schema", shape, property), shape.schema);
  });
  return found;
}
