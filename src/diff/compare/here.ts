import { child, type Pointer } from "../../model/pointer.ts";
import type { Property } from "../../model/property.ts";
import type { Shape } from "../../model/shape.ts";
import { type Mention, named, type Phrase, say, stated } from "../../words/phrase.ts";
import type { Spot, Step } from "../change.ts";

/** A shape on one side, and the property whose shape it is, where it is one's. */
export interface Held {
  readonly shape: Shape;
  readonly property?: Property;
}

/** Where two shapes are held against each other: the place in the owner, and what people call it. */
export interface Here {
  readonly spot: Spot;
  /** The names of the properties on the way, as they are now. */
  readonly path: readonly string[];
  /** What stands at the end of the path: "property", "trait". */
  readonly word: string;
  /** What the owner itself is called, where that is what changed. */
  readonly root: Phrase;
}

/** Stands for "of `product_viewed`", which is put there once it is known who else has it. */
export const OWNER: Mention = stated("\u0000owner");

/** What it is called: "property `items.category` of `product_viewed`". */
export const called = ({ path, word, root }: Here): Phrase =>
  path.length === 0 ? root : say`${[word]} ${named(path.join("."))}${OWNER}`;

/** One step further in. */
export function inside(here: Here, step: Step): Here {
  const spot = { owner: here.spot.owner, route: [...here.spot.route, step] };
  return step.into === "property"
    ? { ...here, spot, path: [...here.path, step.after], word: here.path.length === 0 ? here.word : "property" }
    : { ...here, spot };
}

/** The places of a keyword of what both sides have. */
export const bothAt = (
  was: { readonly pointer: Pointer },
  is: { readonly pointer: Pointer },
  ...keys: readonly string[]
): { readonly before: Pointer; readonly after: Pointer } => ({
  before: child(was.pointer, ...keys),
  after: child(is.pointer, ...keys),
});

/** Where a keyword is written: for a property, in the layer that has the last word. */
export function placeOf({ shape, property }: Held, ...keywords: readonly [string, ...string[]]): Pointer {
  for (const keyword of keywords) {
    const layer = property?.layers.findLast((each) => each.keywords.includes(keyword));
    if (layer !== undefined) return child(layer.pointer, keyword);
  }
  return shape.pointer;
}
