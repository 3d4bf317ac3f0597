import type { Call } from "../../model/event.ts";
import type { NamedType, Plan } from "../../model/plan.ts";
import type { Property } from "../../model/property.ts";
import { forEachInner, hasInner, refsOf } from "../../model/refs.ts";
import type { Shape } from "../../model/shape.ts";
import { isFreeForm } from "./type-printer.ts";

/** What one source may send: its client has these and nothing else. */
export interface SourceCalls {
  readonly events: readonly Call[];
  readonly pages: readonly Call[];
}

export function callsOf(plan: Plan, source: string): SourceCalls {
  const mine = <C extends Call>(calls: readonly C[]): readonly C[] =>
    calls.filter(({ sources }) => sources.includes(source));
  return { events: mine(plan.events), pages: mine(plan.pages) };
}

/** The named types that the properties of these lists need, and those that these need, in the plan's order. */
export function typesReached(lists: readonly (readonly Property[])[], plan: Plan): readonly NamedType[] {
  if (plan.types.length === 0) return [];
  const types = new Map(plan.types.map((type) => [type.name, type]));
  const reached = new Set<string>();
  const visit = (shape: Shape): void => {
    for (const name of refsOf(shape)) {
      if (reached.has(name)) continue;
      reached.add(name);
      const type = types.get(name);
      if (type) visit(type.shape);
    }
  };
  for (const properties of lists) for (const { shape } of properties) visit(shape);
  return plan.types.filter(({ name }) => reached.has(name));
}

/**
 * The named types whose objects the client completes somewhere. Everywhere else, below a branch of a union, below
 * properties without names and below what is free-form, it cannot know what is meant: there the app says all that is sent.
 */
export function filledTypes(plan: Plan): ReadonlySet<string> {
  const filled = new Set<string>();
  if (plan.types.length === 0) return filled;
  const types = new Map(plan.types.map((type) => [type.name, type.shape]));
  const seen = new Set<Shape>();
  const visit = (shape: Shape): void => {
    const { ref, items, properties } = shape;
    if (ref === undefined && items === undefined && properties === undefined) return;
    if (seen.has(shape) || isFreeForm(shape)) return;
    seen.add(shape);
    if (ref !== undefined) filled.add(ref);
    const inner = ref === undefined ? items : types.get(ref);
    if (inner) visit(inner);
    for (const property of properties ?? []) visit(property.shape);
  };
  for (const properties of allProperties(plan)) for (const { shape } of properties) visit(shape);
  return filled;
}

/** The properties of events, pages and groups, the traits, and the context; each a list of its own. */
export const allProperties = (plan: Plan): readonly (readonly Property[])[] => [
  ...plan.events.map(({ properties }) => properties),
  ...plan.pages.map(({ properties }) => properties),
  plan.traits,
  plan.context,
  ...plan.groups.map(({ traits }) => traits),
];

/** Every shape, at any depth, that the printer leaves to json-schema-to-typescript. */
export function shapesBelow(
  lists: readonly (readonly { readonly shape: Shape }[])[],
  choose: (shape: Shape) => boolean,
): ReadonlySet<Shape> {
  const seen = new Set<Shape>();
  const chosen = new Set<Shape>();
  const visit = (shape: Shape): void => {
    if (choose(shape)) chosen.add(shape);
    else if (hasInner(shape) && !seen.has(shape)) {
      seen.add(shape);
      forEachInner(shape, visit);
    }
  };
  for (const list of lists) for (const { shape } of list) visit(shape);
  return chosen;
}
