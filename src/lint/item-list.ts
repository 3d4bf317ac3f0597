import type { NamedType } from "../model/plan.ts";
import type { Property } from "../model/property.ts";
import type { Shape } from "../model/shape.ts";
import { wordsOf } from "../vocabulary/words.ts";
import type { Facts } from "./facts.ts";

/** An array of objects, with what its elements are. */
export interface ItemList {
  /** The named type of the elements, where they have one. */
  readonly type?: NamedType;
  readonly properties: readonly Property[];
  /** Lines of a cart or an order: things of the shop, with how many or for how much. */
  readonly areLines: boolean;
}

const THING = new Set(["product id", "sku", "variant id", "item id", "product sku", "article id", "item sku"]);
const AMOUNT = new Set("quantity qty price amount".split(" "));

/** Tells arrays of objects; each shape is looked at once. */
export class ItemLists {
  readonly #types: ReadonlyMap<string, NamedType>;
  readonly #lines = new Map<readonly Property[], boolean>();

  constructor(types: ReadonlyMap<string, NamedType>) {
    this.#types = types;
  }

  /** The list that a shape is; nothing where it is no array of objects with properties. */
  of({ items, ref }: Shape): ItemList | undefined {
    const list = ref === undefined ? undefined : this.#types.get(ref);
    if (list?.shape.items) return this.of(list.shape);
    if (items === undefined) return undefined;
    const type = items.ref === undefined ? undefined : this.#types.get(items.ref);
    const { properties } = type?.shape ?? items;
    if (properties === undefined || properties.length === 0) return undefined;
    return { ...(type && { type }), properties, areLines: this.#areLines(properties) };
  }

  #areLines(properties: readonly Property[]): boolean {
    const known = this.#lines.get(properties);
    if (known !== undefined) return known;
    const names = properties.map(({ name }) => wordsOf(name).join(" ").toLowerCase());
    const made =
      names.some((name) => THING.has(name)) && names.some((name) => AMOUNT.has(name.slice(name.lastIndexOf(" ") + 1)));
    this.#lines.set(properties, made);
    return made;
  }
}

/** The lists of the plan: `facts.of(itemLists)`. */
export const itemLists = ({ index }: Facts): ItemLists => new ItemLists(index.types);
