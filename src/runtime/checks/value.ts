import { type Check, refuse } from "./check.ts";

export const boolean: Check = (value, report) => typeof value === "boolean" || refuse(value, "true or false", report);

/** `null`. */
export const nothing: Check = (value, report) => value === null || refuse(value, "null", report);

export const anything: Check = () => true;

/** What no value is. */
export const never: Check = (value, report) => refuse(value, "no value", report);

/** One value. */
export function constant(only: unknown): Check {
  return oneOf(only);
}

const MAX_LISTED = 10;

/** One of some values. */
export function oneOf(...values: readonly unknown[]): Check {
  const some = values.slice(0, MAX_LISTED).map((each) => JSON.stringify(each));
  const expected = [...some, ...(values.length > MAX_LISTED ? ["…"] : [])].join(" or ");
  return (value, report) => {
    for (const each of values) if (each === value || isSame(each, value)) return true;
    return refuse(value, expected, report);
  };
}

/** Whether two JSON values are the same; the order of an object's members does not matter. */
export function isSame(a: unknown, b: unknown): boolean {
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return a === b;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const members = new Map<string, unknown>(Object.entries(a));
  const others = Object.entries(b);
  return (
    others.length === members.size && others.every(([name, b]) => members.has(name) && isSame(members.get(name), b))
  );
}
