import type { Shapes } from "../destinations/vendor.ts";
import type { Shape } from "../model/shape.ts";
import { kindsOf, type ShapeWorld } from "./values.ts";

/** What a vendor has no place for in the property of a name, in words: "is an object"; nothing where it fits. */
export function misfitOf(name: string, shape: Shape, shapes: Shapes, world: ShapeWorld): string | undefined {
  if (isScalar(shape)) return undefined;
  const kinds = kindsOf(shape, world);
  if (kinds?.has("object") && !shapes.objects) return "is an object";
  if (kinds?.has("array")) {
    if (shapes.listOnlyIn !== undefined && name !== shapes.listOnlyIn) return "is a list";
    const misfit = misfitInList(elementOf(shape, world), shapes, world);
    if (misfit !== undefined) return misfit;
  }
  // The properties of the event are the first level.
  const depth = shapes.depth === undefined ? 0 : depthOf(shape, world) + 1;
  return shapes.depth !== undefined && depth > shapes.depth ? `is ${depth} levels deep` : undefined;
}

/** Whether a shape says by itself that it holds neither objects nor lists, as most do. */
const isScalar = ({ semantic, types }: Shape): boolean =>
  semantic !== undefined || (types !== undefined && !types.includes("object") && !types.includes("array"));

function misfitInList(element: Shape | undefined, shapes: Shapes, world: ShapeWorld): string | undefined {
  if (element === undefined) return undefined;
  const kinds = kindsOf(element, world);
  if (kinds?.has("boolean") && shapes.notInLists?.includes("boolean")) return "is a list of true and false";
  if (kinds?.has("array") && shapes.notInLists?.includes("array")) return "is a list of lists";
  if (shapes.nestedInLists) return undefined;
  if (shapes.listOnlyIn !== undefined && kinds && !kinds.has("object")) return "is a list of plain values";
  const nested = membersOf(element, world).find(({ shape }) => {
    const inner = kindsOf(shape, world);
    return inner?.has("object") === true || inner?.has("array") === true;
  });
  return nested && `is a list of objects that hold others in \`${nested.name}\``;
}

function elementOf(shape: Shape, world: ShapeWorld): Shape | undefined {
  const type = shape.ref === undefined ? undefined : world.types.get(shape.ref);
  return type ? elementOf(type.shape, world) : shape.items;
}

function membersOf(shape: Shape, world: ShapeWorld): NonNullable<Shape["properties"]> {
  const type = shape.ref === undefined ? undefined : world.types.get(shape.ref);
  return type ? membersOf(type.shape, world) : (shape.properties ?? []);
}

/** How many levels of objects are in a value, lists aside. */
function depthOf(shape: Shape, world: ShapeWorld): number {
  const type = shape.ref === undefined ? undefined : world.types.get(shape.ref);
  if (type) return depthOf(type.shape, world);
  const { items, properties, anyOf, oneOf } = shape;
  const inner = [...(items ? [items] : []), ...(anyOf ?? []), ...(oneOf ?? [])].map((each) => depthOf(each, world));
  const own = properties ? 1 + Math.max(0, ...properties.map((each) => depthOf(each.shape, world))) : 0;
  return Math.max(own, ...inner);
}
