import type { Shape } from "./shape.ts";

/** Adds the named types that a shape refers to itself, not those that they refer to. */
export function addRefs(shape: Shape, found: Set<string>): void {
  if (shape.ref !== undefined) found.add(shape.ref);
  forEachInner(shape, (inner) => addRefs(inner, found));
}

/** The named types that a shape refers to itself. */
export function refsOf(shape: Shape): ReadonlySet<string> {
  const found = new Set<string>();
  addRefs(shape, found);
  return found;
}

/** Whether there are shapes inside a shape. */
export const hasInner = ({ items, properties, additionalProperties, anyOf, oneOf }: Shape): boolean =>
  (items ?? properties ?? anyOf ?? oneOf) !== undefined || typeof additionalProperties === "object";

/** Visits the shapes directly inside a shape. */
export function forEachInner(shape: Shape, visit: (inner: Shape) => void): void {
  const { items, additionalProperties, properties, anyOf, oneOf } = shape;
  if (items) visit(items);
  if (typeof additionalProperties === "object") visit(additionalProperties);
  if (properties) for (const property of properties) visit(property.shape);
  anyOf?.forEach(visit);
  oneOf?.forEach(visit);
}
