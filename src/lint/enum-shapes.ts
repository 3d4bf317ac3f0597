import type { EnumValue, Shape } from "../model/shape.ts";
import type { Facts } from "./facts.ts";

/** An enum, and the shape whose values it lists. */
export interface EnumOfShape {
  readonly values: readonly EnumValue[];
  readonly shape: Shape;
}

/** Every enum where it is written, each once: `facts.of(enumShapes)`. */
export function enumShapes({ plan, declared }: Facts): readonly EnumOfShape[] {
  const shapes = [...plan.types.map(({ shape }) => shape), ...declared.map(({ property }) => property.shape)];
  const found = new Map<string, EnumOfShape>();
  for (const shape of shapes.flatMap((each) => (each.items ? [each, each.items] : [each]))) {
    const [first] = shape.enum ?? [];
    if (shape.enum && first && !found.has(first.pointer)) found.set(first.pointer, { values: shape.enum, shape });
  }
  return [...found.values()];
}
