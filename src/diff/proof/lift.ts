import type { Shape } from "../../model/shape.ts";
import type { Step } from "../change.ts";
import type { Side } from "../compare/comparer.ts";
import { expanded } from "../compare/form.ts";
import { bare } from "../compare/trial-shapes.ts";

export type SideName = "before" | "after";

/** The name that a map's own entry has in what is tried. */
const OTHER = "other";

/**
 * The values of a shape in which a place is there and holds one of `inner`. The way of a side leads there; `inner` stands
 * for what is at its end.
 */
export function narrowedTo(shape: Shape, route: readonly Step[], side: SideName, inner: Shape, types: Side): Shape {
  const [step, ...rest] = route;
  if (step === undefined) return inner;
  const deeper = (each: Shape): Shape => narrowedTo(each, rest, side, inner, types);
  const here = { ...expanded(shape, types), nullable: false };
  switch (step.into) {
    case "type":
      return deeper(step[side] ? expanded(shape, types) : shape);
    case "items":
      return {
        ...here,
        items: deeper(here.items ?? ANYTHING),
        bounds: { ...here.bounds, minItems: Math.max(here.bounds.minItems ?? 0, 1) },
      };
    case "others":
      return {
        ...here,
        properties: [...types.carried(here.properties ?? []), bare(freeName(here), deeper(valuesOf(here)), true)],
        additionalProperties: here.additionalProperties ?? true,
      };
    case "property":
      return withMember(here, step[side], types, (property) => ({
        ...property,
        required: true,
        shape: deeper(property.shape),
      }));
    case "branch":
      return withBranch(here, step[side], (branch) => [deeper(branch)], deeper);
  }
}

/** The shape with another at the end of the way, and all else as it was. */
export function replacedAt(shape: Shape, route: readonly Step[], side: SideName, inner: Shape, types: Side): Shape {
  const [step, ...rest] = route;
  if (step === undefined) return inner;
  const deeper = (each: Shape): Shape => replacedAt(each, rest, side, inner, types);
  const here = expanded(shape, types);
  switch (step.into) {
    case "type":
      return deeper(step[side] ? here : shape);
    case "items":
      return { ...here, items: deeper(here.items ?? ANYTHING) };
    case "others":
      return { ...here, additionalProperties: deeper(valuesOf(here)) };
    case "property":
      return withMember(here, step[side], types, (property) => ({ ...property, shape: deeper(property.shape) }));
    case "branch": {
      const { anyOf, oneOf } = here;
      const index = step[side];
      if (index === undefined) return deeper(shape);
      const put = (branches: readonly Shape[]): readonly Shape[] =>
        branches.map((each, at) => (at === index ? deeper(each) : each));
      return { ...here, ...(anyOf && { anyOf: put(anyOf) }), ...(oneOf && { oneOf: put(oneOf) }) };
    }
  }
}

const ANYTHING: Shape = { bounds: {}, nullable: false, pointer: "" };

const valuesOf = ({ additionalProperties }: Shape): Shape =>
  typeof additionalProperties === "object" ? additionalProperties : ANYTHING;

function freeName({ properties }: Shape): string {
  let name = OTHER;
  while (properties?.some((each) => each.name === name)) name += "_";
  return name;
}

type Properties = NonNullable<Shape["properties"]>;

/**
 * With a property changed. The version fields that stand beside the others are written out: what is changed no longer
 * names the type that has one.
 */
function withMember(
  here: Shape,
  name: string,
  types: Side,
  change: (property: Properties[number]) => Properties[number],
): Shape {
  const all = types.carried(here.properties ?? []);
  const known = all.some((each) => each.name === name) ? all : [...all, bare(name, ANYTHING, false)];
  return {
    ...here,
    properties: known.map((each) => (each.name === name ? change(each) : each)),
    additionalProperties: here.additionalProperties ?? here.properties === undefined,
  };
}

/** A union of one branch: what is in two branches of `oneOf` at once is sorted out by trying it on the whole. */
function withBranch(
  here: Shape,
  index: number | undefined,
  only: (branch: Shape) => readonly Shape[],
  alone: (shape: Shape) => Shape,
): Shape {
  const branch = index === undefined ? undefined : (here.anyOf ?? here.oneOf)?.[index];
  if (branch === undefined) return alone(here);
  const { oneOf: _, ...rest } = here;
  return { ...rest, anyOf: only(branch) };
}
