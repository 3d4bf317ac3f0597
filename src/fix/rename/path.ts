import type { NamedType } from "../../model/plan.ts";
import type { Property } from "../../model/property.ts";
import type { Shape } from "../../model/shape.ts";

type Types = ReadonlyMap<string, NamedType>;

/** A dotted path after some of the properties on its way were given another name. */
export function renamedPath(
  properties: readonly Property[],
  path: string,
  members: ReadonlySet<Property>,
  to: string,
  types: Types,
): string {
  const parts = path.split(".");
  for (let length = parts.length; length > 0; length--) {
    const name = parts.slice(0, length).join(".");
    const property = properties.find((each) => each.name === name);
    if (property === undefined) continue;
    const made = members.has(property) ? to : name;
    const rest = parts.slice(length).join(".");
    return rest === "" ? made : `${made}.${renamedInside(property.shape, rest, members, to, types)}`;
  }
  return path;
}

function renamedInside(shape: Shape, path: string, members: ReadonlySet<Property>, to: string, types: Types): string {
  for (const inner of objectsIn(shape, types)) {
    const made = renamedPath(inner, path, members, to, types);
    if (made !== path) return made;
  }
  return path;
}

/** The properties of the objects that a shape may be, or may be a list of. */
export function objectsIn(
  { ref, items, properties, anyOf, oneOf }: Shape,
  types: Types,
): readonly (readonly Property[])[] {
  const type = ref === undefined ? undefined : types.get(ref);
  if (type) return objectsIn(type.shape, types);
  if (items) return objectsIn(items, types);
  if (properties) return [properties];
  return [...(anyOf ?? []), ...(oneOf ?? [])].flatMap((branch) => objectsIn(branch, types));
}
