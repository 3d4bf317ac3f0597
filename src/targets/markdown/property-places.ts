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

/** Whether the dictionary of properties tells what stands there. */
export const isTold = ({ carrier }: { readonly carrier: Carrier }): boolean => OF_EVENTS.has(carrier.kind);

/** A carrier and its properties. */
export interface Carried {
  readonly carrier: Carrier;
  readonly properties: readonly Property[];
}

/** All that carries properties in a plan. */
export function carriersOf(plan: Plan): readonly Carried[] {
  const of = (kind: Carrier["kind"], name: string, properties: readonly Property[]): Carried => ({
    carrier: { kind, name },
    properties,
  });
  return [
    of("dictionary", "", plan.properties),
    ...plan.events.map(({ name, properties }) => of("event", name, properties)),
    ...plan.pages.map(({ name, properties }) => of("page", name, properties)),
    ...plan.types.map(({ name, shape }) => of("type", name, innerProperties(shape).properties)),
    of("context", "", plan.context),
    of("trait", "", plan.traits),
    ...plan.groups.map(({ name, traits }) => of("group", name, traits)),
  ];
}

/** Every place at which a plan describes a property, those inside objects too. */
export const propertyPlaces = (plan: Plan): readonly PropertyPlace[] =>
  carriersOf(plan).flatMap(({ carrier, properties }) =>
    pathsOf(properties).map(({ path, property }) => ({ carrier, path, property })),
  );

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
