import { lengthIn } from "../destinations/measure.ts";
import type { Json } from "../model/json.ts";
import type { Property } from "../model/property.ts";
import type { Shape } from "../model/shape.ts";
import { listedValues, type ShapeWorld } from "./values.ts";

/** How large JSON of a shape is, in bytes. */
export interface Sizes {
  /** The least that is right: what is required alone, the shortest texts, as few entries as may be. */
  readonly least: number;
  /** What is usual: every property, texts of a usual length, lists as long as `maxItems` allows. */
  readonly usual: number;
}

/** What a text that no bound tells the length of usually has, in characters. */
const USUAL_TEXT = 16;
const USUAL_TEXTS: Readonly<Record<string, number>> = {
  timestamp: 24,
  uuid: 36,
  date: 10,
  time: 9,
  duration: 5,
  url: 60,
  email: 22,
  phone: 13,
  currency: 3,
  country: 2,
  locale: 5,
};
/** A list without `maxItems` is taken to have this many entries, which proves nothing and so must not decide. */
const USUAL_ITEMS = 1;

export const bytesOf = (value: Json): number => lengthIn("bytes", JSON.stringify(value));

/** Measures shapes of a plan, each once. */
export class Sizer {
  readonly #world: ShapeWorld;
  readonly #known = new Map<Shape, Sizes>();
  readonly #keys = new Map<string, number>();

  constructor(world: ShapeWorld) {
    this.#world = world;
  }

  /** The size of an object with these properties. */
  object(properties: readonly Pick<Property, "name" | "shape" | "required">[]): Sizes {
    let [least, usual] = [2, 2];
    for (const { name, shape, required } of properties) {
      const size = this.of(shape);
      const key = this.#key(name);
      usual += key + size.usual;
      if (required) least += key + size.least;
    }
    return { least, usual };
  }

  /** A name with its quotes, a colon and a comma. */
  #key(name: string): number {
    const known = this.#keys.get(name);
    if (known !== undefined) return known;
    const made = bytesOf(name) + 2;
    this.#keys.set(name, made);
    return made;
  }

  of(shape: Shape): Sizes {
    const known = this.#known.get(shape);
    if (known) return known;
    const made = this.#make(shape);
    const size = shape.nullable ? { least: Math.min(4, made.least), usual: made.usual } : made;
    this.#known.set(shape, size);
    return size;
  }

  #make(shape: Shape): Sizes {
    const { ref, items, properties, anyOf, oneOf, bounds } = shape;
    if (isPlain(shape)) return plainSizes(shape);
    const listed = listedValues(shape, this.#world)?.map(({ value }) => bytesOf(value));
    if (listed !== undefined && listed.length > 0) return { least: Math.min(...listed), usual: Math.max(...listed) };
    const type = ref === undefined ? undefined : this.#world.types.get(ref);
    if (type) return this.of(type.shape);
    if (items) return listSizes(this.of(items), bounds);
    if (properties) return this.object(properties);
    const branches = (anyOf ?? oneOf ?? []).map((branch) => this.of(branch));
    if (branches.length > 0)
      return {
        least: Math.min(...branches.map(({ least }) => least)),
        usual: Math.max(...branches.map(({ usual }) => usual)),
      };
    return plainSizes(shape);
  }
}

/** Whether a shape is nothing but a type with bounds, as most are. */
const isPlain = ({ const: only, enum: listed, ref, items, properties, anyOf, oneOf }: Shape): boolean =>
  (only ?? listed ?? ref ?? items ?? properties ?? anyOf ?? oneOf) === undefined;

const plainSizes = (shape: Shape): Sizes =>
  shape.types?.includes("string") || (shape.semantic !== undefined && shape.semantic !== "money")
    ? textSizes(shape)
    : { least: 1, usual: 6 };

function listSizes(item: Sizes, { minItems = 0, maxItems }: Shape["bounds"]): Sizes {
  const list = (entries: number, size: number): number => 2 + entries * (size + 1);
  return { least: list(minItems, item.least), usual: list(Math.max(minItems, maxItems ?? USUAL_ITEMS), item.usual) };
}

function textSizes({ semantic, bounds: { minLength = 0, maxLength } }: Shape): Sizes {
  const usual = USUAL_TEXTS[semantic ?? ""] ?? USUAL_TEXT;
  return { least: minLength + 2, usual: Math.min(Math.max(minLength, usual), maxLength ?? usual) + 2 };
}
