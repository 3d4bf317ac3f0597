import type { Json } from "../../model/json.ts";
import type { Plan } from "../../model/plan.ts";
import type { Property } from "../../model/property.ts";
import type { EnumValue, Shape } from "../../model/shape.ts";

/** What the other side calls a property or an enum value, where that differs. */
export interface OtherNames {
  readonly properties: ReadonlyMap<Property, string>;
  readonly values: ReadonlyMap<EnumValue, Json>;
}

/**
 * A plan that takes what the other side calls by another name under that name: renamed properties have it, and renamed
 * values are taken beside the new ones.
 */
export function translated(plan: Plan, names: OtherNames): Plan {
  if (names.properties.size === 0 && names.values.size === 0) return plan;
  const translation = new Translation(names);
  const all = <P extends Property>(properties: readonly P[]): readonly P[] => translation.all(properties);
  return {
    ...plan,
    types: plan.types.map((type) => ({ ...type, shape: translation.shape(type.shape) })),
    context: all(plan.context),
    events: plan.events.map((event) => ({ ...event, properties: all(event.properties) })),
    pages: plan.pages.map((page) => ({ ...page, properties: all(page.properties) })),
    traits: all(plan.traits),
    groups: plan.groups.map((group) => ({ ...group, traits: all(group.traits) })),
  };
}

class Translation {
  readonly #names: OtherNames;
  readonly #made = new Map<Shape, Shape>();

  constructor(names: OtherNames) {
    this.#names = names;
  }

  all<P extends Property>(properties: readonly P[]): readonly P[] {
    return properties.map((property) => ({
      ...property,
      name: this.#names.properties.get(property) ?? property.name,
      shape: this.shape(property.shape),
    }));
  }

  shape(shape: Shape): Shape {
    const known = this.#made.get(shape);
    if (known !== undefined) return known;
    const { items, properties, additionalProperties, anyOf, oneOf, enum: values } = shape;
    const made: Shape = {
      ...shape,
      ...(values && { enum: this.#values(values) }),
      ...(items && { items: this.shape(items) }),
      ...(properties && { properties: this.all(properties) }),
      ...(typeof additionalProperties === "object" && { additionalProperties: this.shape(additionalProperties) }),
      ...(anyOf && { anyOf: anyOf.map((branch) => this.shape(branch)) }),
      ...(oneOf && { oneOf: oneOf.map((branch) => this.shape(branch)) }),
    };
    this.#made.set(shape, made);
    return made;
  }

  #values(values: readonly EnumValue[]): readonly EnumValue[] {
    return values.flatMap((each) => {
      const other = this.#names.values.get(each);
      return other === undefined ? [each] : [each, { ...each, value: other }];
    });
  }
}
