import type { Shape } from "../../model/shape.ts";
import type { Step } from "../change.ts";
import type { SideTypes } from "./form.ts";

/** The first way from a shape to one that is wanted, itself included; ways without a union come first. */
export function routeTo(shape: Shape, side: SideTypes, wanted: (shape: Shape) => boolean): readonly Step[] | undefined {
  return new Way(side, wanted).from(shape);
}

class Way {
  readonly #side: SideTypes;
  readonly #wanted: (shape: Shape) => boolean;
  /** Types that were looked into: what they hold does not depend on who holds them. */
  readonly #seen = new Set<string>();

  constructor(side: SideTypes, wanted: (shape: Shape) => boolean) {
    this.#side = side;
    this.#wanted = wanted;
  }

  from(shape: Shape): readonly Step[] | undefined {
    if (this.#wanted(shape)) return [];
    const { ref, items, properties, additionalProperties } = shape;
    if (ref !== undefined) return this.#type(ref);
    for (const { name, shape: inner } of properties ?? []) {
      const rest = this.from(inner);
      if (rest) return [{ into: "property", before: name, after: name }, ...rest];
    }
    const item = items && this.from(items);
    if (item) return [{ into: "items" }, ...item];
    const other = typeof additionalProperties === "object" ? this.from(additionalProperties) : undefined;
    if (other) return [{ into: "others" }, ...other];
    return this.#branches(shape);
  }

  #type(name: string): readonly Step[] | undefined {
    const type = this.#side.types.get(name);
    if (type === undefined || this.#seen.has(name)) return undefined;
    this.#seen.add(name);
    const rest = this.from(type.shape);
    return rest && [{ into: "type", before: true, after: true }, ...rest];
  }

  #branches({ anyOf, oneOf }: Shape): readonly Step[] | undefined {
    for (const [index, branch] of (anyOf ?? oneOf ?? []).entries()) {
      const rest = this.from(branch);
      if (rest) return [{ into: "branch", before: index, after: index }, ...rest];
    }
    return undefined;
  }
}
