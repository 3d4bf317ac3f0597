import type { Plan } from "../../model/plan.ts";
import type { Property } from "../../model/property.ts";
import type { Shape } from "../../model/shape.ts";

/** What carries a property. */
export interface Carrier {
  readonly kind: "event" | "page" | "type" | "context" | "trait" | "group" | "dictionary";
  /** The event, page, type or group; empty for the rest. */
  readonly name: string;
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

/** Shows properties with those that their objects hold, by path: dotted, with `[]` after what is a list. Named types are not entered. */
export function eachPath(
  properties: readonly Property[],
  see: (path: string, property: Property) => void,
  prefix = "",
): void {
  for (const property of properties) {
    const path = prefix + property.name;
    see(path, property);
    const inner = innerProperties(property.shape);
    if (inner.properties.length > 0) eachPath(inner.properties, see, `${path}${inner.step}.`);
  }
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
  const { properties: held, step } = innerProperties(items);
  return held.length === 0 ? NOTHING : { properties: held, step: `[]${step}` };
}
