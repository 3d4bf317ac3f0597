import type { Shape } from "../../model/shape.ts";
import { say } from "../../words/phrase.ts";
import type { Comparer } from "./comparer.ts";
import { called, inside, placeOf } from "./here.ts";
import { listFacts } from "./lists.ts";
import { ANY, bare } from "./trial-shapes.ts";
import type { Pair } from "./values.ts";

/** Whether properties may come that the plan does not name. */
export const isOpen = ({ properties, additionalProperties }: Shape): boolean =>
  additionalProperties === undefined ? properties === undefined : additionalProperties !== false;

/** Differences of two objects: their properties, and what others may come. */
export function objectFacts({ was, is, before, after, here }: Pair, comparer: Comparer): void {
  const [one, other] = [was.shape, is.shape];
  const kind =
    isMap(one) && other.properties ? "map-to-object" : one.properties && isMap(other) ? "object-to-map" : undefined;
  if (kind !== undefined) {
    const what = kind === "map-to-object" ? "has known names inside now" : "has any names inside now";
    const where = {
      before: placeOf(before, "properties", "additionalProperties", "type"),
      after: placeOf(after, "properties", "additionalProperties", "type"),
    };
    comparer.facts.add(
      {
        ...where,
        kind,
        what: say`${called(here)} ${[what]}`,
        preposition: "in",
        narrowed: { accepted: { ...one, nullable: false } },
        widened: { accepted: { ...other, nullable: false } },
      },
      here.spot,
    );
    return;
  }
  openness({ was, is, before, after, here }, comparer);
  listFacts(
    { properties: one.properties ?? [], object: one, open: isOpen(one) },
    { properties: other.properties ?? [], object: other, open: isOpen(other) },
    here,
    "property",
    comparer,
  );
}

/** An object of any names, whose values are told. */
const isMap = ({ properties, additionalProperties }: Shape): boolean =>
  properties === undefined && typeof additionalProperties === "object";

/** What properties may come beside those that are named. */
export function openness({ was, is, before, after, here }: Pair, comparer: Comparer): void {
  const [one, other] = [was.shape, is.shape];
  const where = {
    before: placeOf(before, "additionalProperties", "properties", "type"),
    after: placeOf(after, "additionalProperties", "properties", "type"),
    preposition: "in" as const,
  };
  if (isOpen(one) && !isOpen(other))
    comparer.facts.add(
      {
        ...where,
        kind: "open-to-closed",
        what: say`${called(here)} takes no other properties any more`,
        narrowed: { accepted: withOther(one, other) },
      },
      here.spot,
    );
  else if (!isOpen(one) && isOpen(other))
    comparer.facts.add(
      {
        ...where,
        kind: "closed-to-open",
        what: say`${called(here)} takes other properties too`,
      },
      here.spot,
    );
  else if (typeof one.additionalProperties === "object" || typeof other.additionalProperties === "object") {
    const values = ({ additionalProperties }: Shape): Shape =>
      typeof additionalProperties === "object" ? additionalProperties : ANY;
    if (isOpen(one))
      comparer.shapes({ shape: values(one) }, { shape: values(other) }, inside(here, { into: "others" }));
  }
}

/** Objects with a property that neither side names. */
function withOther(shape: Shape, beside: Shape): Shape {
  const names = new Set([...(shape.properties ?? []), ...(beside.properties ?? [])].map(({ name }) => name));
  let name = "other";
  while (names.has(name)) name += "_";
  const value = typeof shape.additionalProperties === "object" ? shape.additionalProperties : ANY;
  return {
    ...shape,
    nullable: false,
    properties: [...(shape.properties ?? []), bare(name, value, true)],
    additionalProperties: shape.additionalProperties ?? true,
  };
}
