import { child } from "../../model/pointer.ts";
import type { Value } from "../value.ts";
import { mismatch } from "./mismatch.ts";
import { calledByKey, type Rule } from "./rule.ts";

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
      value.forEach((each: Value, index) => {
        const read = item.read(each, child(at, index), report, () => `item ${index + 1} of ${called()}`);
        if (read !== undefined) items.push(read);
      });
      return items;
    },
    schema: (definitions) => ({
      type: "array",
      items: item.schema(definitions),
      ...(least > 0 && { minItems: least }),
    }),
  };
}
