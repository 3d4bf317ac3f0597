import { child } from "../../model/pointer.ts";
import type { Value } from "../value.ts";
import { mismatch } from "./mismatch.ts";
import { calledByKey, type Rule } from "./rule.ts";

/** Where the items of a list stood, if some before them could not be read. */
const PLACES = new WeakMap<readonly unknown[], readonly number[]>();

/** The place of an item that was read, in the list as its author wrote it: what cannot be read is left out. */
export const placeOf = (items: readonly unknown[], index: number): number => PLACES.get(items)?.[index] ?? index;

const LEAST: readonly string[] = ["", "one", "two"];

/** A list of what a rule describes. */
export function list<T>(item: Rule<T>, expects = `a list (${item.expects} each)`, least = 0): Rule<readonly T[]> {
  return {
    expects,
    kinds: ["list"],
    read(value, at, report, called = () => calledByKey(at)) {
      if (!Array.isArray(value)) return mismatch(value, at, expects, report, called);
      if (value.length < least)
        return mismatch(value, at, `${expects}, ${LEAST[least] ?? least} at least`, report, called);
      const items: T[] = [];
      const places: number[] = [];
      value.forEach((each: Value, index) => {
        const read = item.takes?.(each)
          ? each
          : item.read(each, child(at, index), report, () => `item ${index + 1} of ${called()}`);
        if (read !== undefined) places[items.push(read) - 1] = index;
      });
      if (items.length < value.length) PLACES.set(items, places);
      return items;
    },
    schema: (definitions) => ({
      type: "array",
      items: item.schema(definitions),
      ...(least > 0 && { minItems: least }),
    }),
  };
}
