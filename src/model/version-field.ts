import type { NamedType } from "./plan.ts";
import type { Property } from "./property.ts";
import type { Shape } from "./shape.ts";

/** A property that the client sends beside whatever holds a versioned type. */
export interface VersionField {
  readonly name: string;
  readonly version: number | string;
  /** The properties of the object that hold the type. */
  readonly beside: readonly Property[];
  /** The type that asks for it. */
  readonly type: NamedType;
}

/** The version fields that an object with these properties carries, by the types that the properties hold. */
export function versionFields(
  properties: readonly Property[],
  types: ReadonlyMap<string, NamedType>,
): readonly VersionField[] {
  if (!anyAsks(types)) return [];
  const fields = new Map<string, VersionField>();
  for (const property of properties) {
    const type = types.get(heldType(property.shape) ?? "");
    if (type?.versionField === undefined || type.version === undefined) continue;
    const known = fields.get(type.versionField);
    const beside = [...(known?.beside ?? []), property];
    fields.set(type.versionField, {
      name: type.versionField,
      version: type.version,
      beside,
      type: known?.type ?? type,
    });
  }
  return [...fields.values()];
}

const asking = new WeakMap<ReadonlyMap<string, NamedType>, boolean>();

/** Whether any type asks for a field. Most plans have none that does, and all lists of properties are asked about. */
function anyAsks(types: ReadonlyMap<string, NamedType>): boolean {
  const known = asking.get(types);
  if (known !== undefined) return known;
  const asks = [...types.values()].some(({ versionField }) => versionField !== undefined);
  asking.set(types, asks);
  return asks;
}

/** The named type that a shape is, or is an array of. */
export function heldType(shape: Shape): string | undefined {
  return shape.ref ?? (shape.items && heldType(shape.items));
}
