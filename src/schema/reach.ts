import { forEachInner, hasInner } from "../model/refs.ts";
import type { Shape } from "../model/shape.ts";
import { RawSchema } from "./raw-schema.ts";

/** What shapes need besides themselves: the types that they name, and the raw schemas that refer to parts of themselves. */
export class Reach {
  readonly types = new Set<string>();
  readonly raw = new Set<Shape>();

  add(shape: Shape): void {
    if (shape.ref !== undefined) this.types.add(shape.ref);
    if (shape.schema !== undefined && new RawSchema(shape.schema).refers) this.raw.add(shape);
    if (hasInner(shape)) forEachInner(shape, (inner) => this.add(inner));
  }

  join(other: Reach): void {
    for (const type of other.types) this.types.add(type);
    for (const shape of other.raw) this.raw.add(shape);
  }

  get isEmpty(): boolean {
    return this.types.size === 0 && this.raw.size === 0;
  }

  /** The reach of some shapes. */
  static of(shapes: readonly Shape[]): Reach {
    const reach = new Reach();
    for (const shape of shapes) reach.add(shape);
    return reach;
  }
}
