import type { Comparison, Condition, ValueTest } from "../../model/condition.ts";
import { type Json, sameJson } from "../../model/json.ts";
import type { Pointer } from "../../model/pointer.ts";

/** What becomes of a condition when a part of it can no longer hold. */
export type Fate = "nobody" | "part" | "everybody";

/** What becomes of a condition if the part of it at a pointer never holds any more. */
export function fateOf(condition: Condition, pointer: Pointer): Fate | undefined {
  if (!isWithin(pointer, condition.pointer)) return undefined;
  switch (condition.kind) {
    case "all":
      return innerFate(condition.conditions, pointer);
    case "any": {
      const inner = innerFate(condition.conditions, pointer);
      return inner === "nobody" && condition.conditions.length > 1 ? "part" : inner;
    }
    case "not":
      return opposite(innerFate(condition.conditions, pointer));
    case "event":
    case "page":
      return testFate(condition.where, pointer);
    case "trait":
      return testFate([condition.test], pointer);
    case "segment":
      return "nobody";
  }
}

function innerFate(conditions: readonly Condition[], pointer: Pointer): Fate | undefined {
  for (const each of conditions) {
    const fate = fateOf(each, pointer);
    if (fate !== undefined) return fate;
  }
  return undefined;
}

function opposite(fate: Fate | undefined): Fate | undefined {
  if (fate === "nobody") return "everybody";
  return fate === "everybody" ? "nobody" : fate;
}

/** What is absent matches only `exists: false` and `not`. */
function testFate(tests: readonly ValueTest[], pointer: Pointer): Fate {
  const test = tests.find((each) => isWithin(pointer, each.pointer));
  if (test === undefined || test.comparisons.length === 0) return "nobody";
  return test.comparisons.every(holdsOfNothing) ? "everybody" : "nobody";
}

const holdsOfNothing = ({ operator, value }: Comparison): boolean =>
  operator === "not" || (operator === "exists" && value === false);

const isWithin = (inner: Pointer, outer: Pointer): boolean => inner === outer || inner.startsWith(`${outer}/`);

/** Whether the test at a pointer compares with a value: `is` it, or has it in its list. */
export function comparesWith(condition: Condition, pointer: Pointer, value: Json): boolean {
  switch (condition.kind) {
    case "all":
    case "any":
    case "not":
      return condition.conditions.some((each) => comparesWith(each, pointer, value));
    case "event":
    case "page":
      return condition.where.some((test) => testComparesWith(test, pointer, value));
    case "trait":
      return testComparesWith(condition.test, pointer, value);
    case "segment":
      return false;
  }
}

function testComparesWith(test: ValueTest, pointer: Pointer, value: Json): boolean {
  const own =
    isWithin(pointer, test.pointer) &&
    test.comparisons.some(({ operator, value: wanted }) => {
      if (operator === "is" || operator === "not") return sameJson(wanted, value);
      return operator === "in" && Array.isArray(wanted) && wanted.some((each: Json) => sameJson(each, value));
    });
  return own || test.elements.some(({ tests }) => tests.some((each) => testComparesWith(each, pointer, value)));
}
