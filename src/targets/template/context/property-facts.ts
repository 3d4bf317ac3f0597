import type { Json } from "../../../model/json.ts";
import type { ContextProperty, Property } from "../../../model/property.ts";
import { versionFields } from "../../../model/version-field.ts";
import { distinctNames } from "./distinct-names.ts";
import { deprecableFacts, earlierNames } from "./named-facts.ts";
import type { Reading, Standing } from "./reading.ts";
import type { PropertyFacts, ShapeFacts } from "./template-context.ts";

/** The properties of an object, and those of them that an app gives. */
export interface PropertyLists {
  readonly properties: readonly PropertyFacts[];
  readonly parameters: readonly PropertyFacts[];
}

/** What a client adds to the properties by itself. */
export interface Client {
  /** What its source sends with every event. */
  readonly sends?: ReadonlyMap<string, Json>;
  /** Each may be left out, because a call sets some: traits. */
  readonly isPartial?: boolean;
}

/** Reads the properties of an object; the versions of what they hold come last. */
export function bodyFacts(
  reader: Reading,
  own: readonly Property[],
  standing: Standing,
  client: Client = {},
): PropertyLists {
  const { names } = reader;
  const versions = reader.versioned.size === 0 ? [] : versionFields(own, reader.versioned);
  const carried = versions.length === 0 ? own : reader.schemas.carried(own);
  const besides = new Map(versions.map(({ name, beside }) => [name, beside]));
  const identifiers = distinctNames(carried.map(({ name }) => names.identifier(name, "camel")));
  const known = new Map<Property, PropertyFacts>();
  for (const [index, property] of carried.entries()) {
    const type = standing.type + names.identifier(property.name, "pascal");
    const shape = reader.shape(property.shape, {
      type,
      about: property,
      isDeclared: false,
      nested: standing.nested,
      sources: standing.sources,
    });
    const holders = index < own.length ? [] : (besides.get(property.name) ?? []);
    const beside = holders.flatMap((holder) => known.get(holder) ?? []);
    const written = {
      title: names.title(property),
      identifier: identifiers[index] ?? "",
      beside,
      sources: standing.sources,
      filling: fillingOf(property, client),
    };
    known.set(property, propertyFacts(property, shape, written));
  }
  const properties = [...known.values()];
  return { properties, parameters: properties.filter(({ constant }) => !constant) };
}

/** What the client writes by itself. */
interface Filling {
  readonly value: Json;
  readonly filled: boolean;
  readonly constant: boolean;
  readonly optional: boolean;
}

/** A constant or what the source sends whatever happens, a default where nothing is given. */
function fillingOf(
  { name, shape, fill, required, default: standard }: Property,
  { sends, isPartial = false }: Client,
): Filling {
  const constant = shape.const === undefined ? sends?.get(name) : shape.const;
  if (constant !== undefined) return { value: constant, filled: true, constant: true, optional: true };
  return {
    value: (fill ? standard : null) ?? null,
    filled: fill,
    constant: false,
    optional: isPartial || !required || fill,
  };
}

/** What a property has from the object that it stands in. */
interface Written {
  readonly title: string;
  readonly identifier: string;
  readonly beside: readonly PropertyFacts[];
  readonly sources: readonly string[];
  readonly filling: Filling;
}

/** A property with its shape in it, field by field: spreading so many takes a hundred times as long. */
function propertyFacts(
  property: ContextProperty,
  shape: ShapeFacts,
  { title, identifier, beside, sources, filling }: Written,
): PropertyFacts {
  const { unit } = property;
  const { deprecated, deprecation } = deprecableFacts(property.deprecated);
  return {
    name: property.name,
    title,
    description: property.description ?? null,
    identifier,
    kind: shape.kind,
    isString: shape.isString,
    isNumber: shape.isNumber,
    isInteger: shape.isInteger,
    isBoolean: shape.isBoolean,
    isEnum: shape.isEnum,
    isArray: shape.isArray,
    isObject: shape.isObject,
    isMap: shape.isMap,
    isUnion: shape.isUnion,
    isAny: shape.isAny,
    isNull: shape.isNull,
    nullable: shape.nullable,
    ref: shape.ref,
    isNamed: shape.isNamed,
    semantic: shape.semantic,
    format: shape.format,
    values: shape.values,
    valueKind: shape.valueKind,
    items: shape.items,
    branches: shape.branches,
    properties: shape.properties,
    parameters: shape.parameters,
    isOpen: shape.isOpen,
    bounds: shape.bounds,
    required: property.required,
    optional: filling.optional,
    filled: filling.filled,
    constant: filling.constant,
    value: filling.value,
    beside,
    defaultValue: property.default ?? null,
    unit: unit && "text" in unit ? unit.text : null,
    unitFrom: unit && "from" in unit ? unit.from : null,
    pii: property.pii ?? null,
    since: property.since ?? null,
    deprecated,
    deprecation,
    normalize: property.normalize,
    renamedFrom: earlierNames(property.renamedFrom),
    sources: property.sources ?? sources,
    examples: property.examples,
  };
}
