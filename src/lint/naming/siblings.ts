import type { Pointer } from "../../model/pointer.ts";
import type { Facts } from "../facts.ts";

/** The names that stand beside a property, itself among them. */
export const siblingsOf = (pointer: Pointer, facts: Facts): ReadonlySet<string> =>
  facts.of(siblings).get(siblingKey(pointer)) ?? NONE;

const NONE: ReadonlySet<string> = new Set();

const siblingKey = (pointer: string): string => pointer.slice(0, pointer.lastIndexOf("/"));

/** The names beside a property, by the place that they stand in. */
function siblings({ declared }: Facts): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const { property } of declared) {
    const key = siblingKey(property.pointer);
    found.set(key, (found.get(key) ?? new Set()).add(property.name));
  }
  return found;
}
