import type { Comparison } from "../model/condition.ts";
import { type Json, sameJson } from "../model/json.ts";
import { child, type Pointer } from "../model/pointer.ts";

/** One value that a comparison names, and which values of an enum it means. */
export interface Compared {
  readonly value: Json;
  readonly pointer: Pointer;
  readonly fits: (value: Json) => boolean;
}

/** The values that a comparison names, one by one; none for those that name a range or a form. */
export function comparedWith({ operator, value, pointer }: Comparison): readonly Compared[] {
  const same = (wanted: Json) => (each: Json) => sameJson(wanted, each);
  switch (operator) {
    case "is":
    case "not":
      return [{ value, pointer, fits: same(value) }];
    case "in":
      return Array.isArray(value)
        ? value.map((each: Json, index) => ({ value: each, pointer: child(pointer, index), fits: same(each) }))
        : [];
    case "startsWith":
      return [{ value, pointer, fits: (each) => typeof each === "string" && each.startsWith(String(value)) }];
    default:
      return [];
  }
}
