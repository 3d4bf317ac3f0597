import type { NamedType } from "../plan.ts";
import type { Property } from "../property.ts";
import type { Shape } from "../shape.ts";

/** A property that a path leads to. */
export interface FoundProperty {
  readonly kind: "property";
  readonly property: Property;
  /** The properties on the way, itself last. */
  readonly way: readonly Property[];
  /** Their names. */
  readonly names: readonly string[];
  /** Whether the way leads through one of several shapes (`anyOf`, `oneOf`), the others of which may lack it. */
  readonly isOneOfSeveral: boolean;
}

/** Where a path leads: to a property, into something that the plan leaves open, or nowhere. */
export type PathEnd =
  | FoundProperty
  | { readonly kind: "open" }
  /** `known` are the paths that could have been meant. */
  | { readonly kind: "nowhere"; readonly known: readonly string[] };

type Types = ReadonlyMap<string, NamedType>;

/**
 * Follows a dotted path through properties; it enters objects, named types and the elements of arrays. Names may hold
 * dots themselves: the longest name that is there wins.
 */
export function followPath(properties: readonly Property[], path: string, types: Types, open = false): PathEnd {
  const parts = path.split(".");
  for (let length = parts.length; length > 0; length--) {
    const name = parts.slice(0, length).join(".");
    const property = properties.find((each) => each.name === name);
    if (property === undefined) continue;
    if (length === parts.length)
      return { kind: "property", property, way: [property], names: [name], isOneOfSeveral: false };
    return below(property, followInto(property.shape, parts.slice(length).join("."), types));
  }
  return open ? { kind: "open" } : { kind: "nowhere", known: properties.map(({ name }) => name) };
}

/** The same end, told from one level further up. */
function below(above: Property, end: PathEnd): PathEnd {
  const { name } = above;
  if (end.kind === "property") return { ...end, way: [above, ...end.way], names: [name, ...end.names] };
  return end.kind === "nowhere" ? { ...end, known: end.known.map((each) => `${name}.${each}`) } : end;
}

function followInto(shape: Shape, path: string, types: Types): PathEnd {
  const { ref, items, properties, additionalProperties, anyOf, oneOf } = shape;
  const type = ref === undefined ? undefined : types.get(ref);
  if (type) return followInto(type.shape, path, types);
  if (items) return followInto(items, path, types);
  if (properties)
    return followPath(properties, path, types, additionalProperties !== undefined && additionalProperties !== false);
  const ends = [...(anyOf ?? []), ...(oneOf ?? [])].map((branch) => followInto(branch, path, types));
  const found = ends.find((end) => end.kind === "property");
  if (found) return { ...found, isOneOfSeveral: true };
  if (ends.length > 0) return ends.find(({ kind }) => kind === "open") ?? { kind: "nowhere", known: [] };
  return mayBeObject(shape) ? { kind: "open" } : { kind: "nowhere", known: [] };
}

/** Whether something the plan does not describe may stand inside. */
function mayBeObject({ types, semantic, schema, enum: values }: Shape): boolean {
  if (semantic !== undefined || values !== undefined) return false;
  return schema !== undefined || types === undefined || types.includes("object") || types.includes("array");
}
