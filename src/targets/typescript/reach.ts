import type { Call } from "../../model/event.ts";
import type { NamedType, Plan } from "../../model/plan.ts";
import type { Property } from "../../model/property.ts";
import { forEachInner, refsOf } from "../../model/refs.ts";
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

/** The named types that these properties need, and those that these need, in the plan's order. */
export function typesReached(properties: readonly Property[], plan: Plan): readonly NamedType[] {
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
  for (const { shape } of properties) visit(shape);
  return plan.types.filter(({ name }) => reached.has(name));
}

/**
 * The named types whose objects the client completes somewhere. Everywhere else, below a branch of a union, below
 * properties without names and below what is free-form, it cannot know what is meant: there the app says all that is sent.
 */
export function filledTypes(plan: Plan): ReadonlySet<string> {
  const types = new Map(plan.types.map((type) => [type.name, type.shape]));
  const filled = new Set<string>();
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
  for (const { shape } of allProperties(plan)) visit(shape);
  return filled;
}

function allProperties(plan: Plan): readonly Property[] {
  const calls = [...plan.events, ...plan.pages].flatMap(({ properties }) => properties);
  return [...calls, ...plan.traits, ...plan.context, ...plan.groups.flatMap(({ traits }) => traits)];
}

/** Every shape, at any depth, that the printer leaves to json-schema-to-typescript. */
export function shapesBelow(
  properties: readonly { readonly shape: Shape }[],
  choose: (shape: Shape) => boolean,
): ReadonlySet<Shape> {
  const seen = new Set<Shape>();
  const chosen = new Set<Shape>();
  const visit = (shape: Shape): void => {
    if (seen.has(shape)) return;
    seen.add(shape);
    if (choose(shape)) chosen.add(shape);
    else forEachInner(shape, visit);
  };
  for (const { shape } of properties) visit(shape);
  return chosen;
}
