import type { Property } from "../../model/property.ts";
import type { Shape } from "../../model/shape.ts";

/** A property of which nothing is known but its values. */
export const bare = (name: string, shape: Shape, required: boolean): Property => ({
  name,
  shape,
  required,
  examples: [],
  renamedFrom: [],
  normalize: [],
  fill: false,
  pointer: shape.pointer,
  layers: [],
});

/** Any value at all. */
export const ANY: Shape = { bounds: {}, nullable: false, pointer: "" };

/** No value at all. */
const NEVER: Shape = { enum: [], bounds: {}, nullable: false, pointer: "" };

/** The object with one property as it is given. */
export function withProperty(object: Shape, property: Property): Shape {
  const others = (object.properties ?? []).filter(({ name }) => name !== property.name);
  return {
    ...object,
    types: ["object"],
    nullable: false,
    properties: [...others, property],
    additionalProperties: object.additionalProperties ?? object.properties === undefined,
  };
}

/** Those objects in which a property is there. */
export function having(object: Shape, name: string): Shape {
  const own = object.properties?.find((each) => each.name === name);
  const others = typeof object.additionalProperties === "object" ? object.additionalProperties : ANY;
  return withProperty(object, own ? { ...own, required: true } : bare(name, others, true));
}

/** Those objects in which a property is not there. */
export const lacking = (object: Shape, name: string): Shape => withProperty(object, bare(name, NEVER, false));
