import type { Plan } from "../../model/plan.ts";
import type { Property } from "../../model/property.ts";
import type { Shape } from "../../model/shape.ts";

/** What carries a property. */
export interface Carrier {
  readonly kind: "event" | "page" | "type" | "context" | "trait" | "group" | "dictionary";
  /** The event, page, type or group; empty for the rest. */
  readonly name: string;
}

/** A property by its path: dotted, with `[]` after what is a list. */
export interface PropertyPath {
  readonly path: string;
  readonly property: Property;
}

/** A property where it stands. */
export interface PropertyPlace extends PropertyPath {
  readonly carrier: Carrier;
}

/** Traits have entries of their own. */
const OF_EVENTS: ReadonlySet<Carrier["kind"]> = new Set(["dictionary", "event", "page", "type", "context"]);

/** Whether the dictionary of properties tells a place. */
export const isTold = ({ carrier }: PropertyPlace): boolean => OF_EVENTS.has(carrier.kind);

/** Every place at which a plan describes a property, those inside objects too. */
export function propertyPlaces(plan: Plan): readonly PropertyPlace[] {
  const places: PropertyPlace[] = [];
  const add = (kind: Carrier["kind"], name: string, properties: readonly Property[]): void => {
    const carrier = { kind, name };
    for (const { path, property } of pathsOf(properties)) places.push({ carrier, path, property });
  };
  add("dictionary", "", plan.properties);
  for (const event of plan.events) add("event", event.name, event.properties);
  for (const page of plan.pages) add("page", page.name, page.properties);
  for (const type of plan.types) add("type", type.name, innerProperties(type.shape).properties);
  add("context", "", plan.context);
  add("trait", "", plan.traits);
  for (const group of plan.groups) add("group", group.name, group.traits);
  return places;
}

const known = new WeakMap<readonly Property[], readonly PropertyPath[]>();

/** Properties with those that their objects hold. Named types are not entered. */
export function pathsOf(properties: readonly Property[]): readonly PropertyPath[] {
  const paths = known.get(properties) ?? pathsFrom(properties, "");
  known.set(properties, paths);
  return paths;
}

function pathsFrom(properties: readonly Property[], prefix: string): readonly PropertyPath[] {
  const paths: PropertyPath[] = [];
  for (const property of properties) {
    const path = prefix + property.name;
    const inner = innerProperties(property.shape);
    paths.push({ path, property });
    if (inner.properties.length > 0) paths.push(...pathsFrom(inner.properties, `${path}${inner.step}.`));
  }
  return paths;
}

interface Inner {
  readonly properties: readonly Property[];
  readonly step: string;
}

const NOTHING: Inner = { properties: [], step: "" };

/** The properties of an object, or of the objects in a list; `step` is `[]` for each list on the way. */
export function innerProperties({ properties, items }: Shape): Inner {
  if (properties) return { properties, step: "" };
  if (items === undefined) return NOTHING;
  const inner = innerProperties(items);
  return { ...inner, step: `[]${inner.step}` };
}
