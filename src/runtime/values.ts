import type { PlanFacts } from "./facts.ts";
import type { Fault } from "./violation.ts";

/**
 * Copies a value as JSON can hold it: what is `undefined` is left out, at any depth, and a `Date` is written in the
 * plan's unit. What JSON cannot hold is left out too, and added to `faults`.
 */
export function written<T>(
  value: T,
  facts: PlanFacts,
  faults: Fault[],
  path?: string,
  above?: readonly unknown[],
): { [K in keyof T]: Exclude<T[K], undefined> };
export function written(
  value: unknown,
  facts: PlanFacts,
  faults: Fault[],
  path = "",
  above: readonly unknown[] = [],
): unknown {
  let got: string = typeof value;
  if (value instanceof Date || got === "number") {
    got = `${value}`;
    if (Number.isFinite(Number(value)))
      return value instanceof Date ? (facts.date?.(value) ?? value.toISOString()) : value;
  } else if (typeof value === "object" && value) {
    got = "a cycle";
    if (!above.includes(value)) {
      const write = (member: unknown, name: string | number): unknown =>
        written(member, facts, faults, path ? `${path}.${name}` : `${name}`, [...above, value]);
      if (Array.isArray(value)) return value.map(write).filter((each) => each !== undefined);
      // A spread makes even `__proto__` an ordinary key, and assigning to a key that is there keeps it one.
      const copy: { [name: string]: unknown } = { ...value };
      for (const name in copy) {
        copy[name] = write(copy[name], name);
        if (copy[name] === undefined) delete copy[name];
      }
      return copy;
    }
  } else if (!"bigint function symbol".includes(got)) return value;
  faults.push({ property: path, expected: "JSON", got });
  return undefined;
}
