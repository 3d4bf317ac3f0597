import type { Facts } from "./facts.ts";
import { Kinds } from "./kind.ts";

/** The kinds of the plan's shapes: `facts.of(kinds)`. */
export const kinds = ({ plan, index }: Facts): Kinds =>
  new Kinds({ types: index.types, timestamps: plan.conventions.timestamps });

/** How many events and pages carry what is declared at a place, by its pointer: `facts.of(carriers)`. */
export function carriers({ plan }: Facts): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { properties } of [...plan.events, ...plan.pages])
    for (const { layers } of properties)
      for (const { pointer } of layers) counts.set(pointer, (counts.get(pointer) ?? 0) + 1);
  return counts;
}
