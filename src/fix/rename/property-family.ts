import { canonicalJson } from "../../model/json.ts";
import { keysOf, type Pointer } from "../../model/pointer.ts";
import type { Layer, Property } from "../../model/property.ts";
import type { Shape } from "../../model/shape.ts";
import type { Occurrence, PlanNames } from "./plan-names.ts";

/** All that is one property: the places that say something about it, and the properties that come of them. */
export interface Family {
  readonly places: ReadonlySet<Pointer>;
  readonly occurrences: readonly Occurrence[];
  readonly members: ReadonlySet<Property>;
}

/**
 * The property that a place is about, with all that inherits from it and all that it inherits: the dictionary's, what
 * groups and events say beside it. What takes it over under another name is none of it.
 */
export function familyOf(at: Pointer, names: PlanNames): Family {
  const name = keysOf(at).at(-1);
  const places = new Set<Pointer>();
  const occurrences = new Map<Property, Occurrence>();
  const open: Pointer[] = [at];
  for (let pointer = open.pop(); pointer !== undefined; pointer = open.pop()) {
    if (places.has(pointer)) continue;
    places.add(pointer);
    for (const occurrence of names.occurrencesOf(pointer)) {
      const { property } = occurrence;
      if (property.name !== name) continue;
      occurrences.set(property, occurrence);
      for (const layer of property.layers) if (isOwn(layer, name)) open.push(layer.pointer);
    }
  }
  return { places, occurrences: [...occurrences.values()], members: new Set(occurrences.keys()) };
}

const isOwn = ({ from, pointer }: Layer, name: string | undefined): boolean =>
  from !== "ref" && from !== "version" && keysOf(pointer).at(-1) === name;

/** Where the name begins: those places of a family that inherit from no other of it. */
export function originsOf({ members, places }: Family): ReadonlySet<Pointer> {
  const origins = new Set<Pointer>();
  for (const { layers } of members) {
    const first = layers.find(({ pointer }) => places.has(pointer));
    if (first) origins.add(first.pointer);
  }
  return origins;
}

/** Whether two shapes allow the same, as far as a glance tells. */
export const sameShape = (a: Shape, b: Shape): boolean => sketch(a) === sketch(b);

function sketch({
  types,
  semantic,
  ref,
  enum: values,
  const: constant,
  bounds,
  items,
  properties,
  nullable,
}: Shape): string {
  const said = {
    types: types ?? null,
    semantic: semantic ?? null,
    ref: ref ?? null,
    enum: values?.map(({ value }) => value) ?? null,
    const: constant ?? null,
    bounds: JSON.parse(JSON.stringify(bounds)),
    nullable,
    items: items === undefined ? null : sketch(items),
    properties: properties?.map(({ name, required, shape }) => `${name} ${required} ${sketch(shape)}`) ?? null,
  };
  return canonicalJson(said);
}
