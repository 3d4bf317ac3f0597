import type { Properties } from "./envelope.ts";
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
  above?: unknown[],
): Properties & { [K in keyof T]: Exclude<T[K], undefined> };
/** @param above the objects that hold the value, each with the name of the next after it. */
export function written(value: unknown, facts: PlanFacts, faults: Fault[], above: unknown[] = []): unknown {
  let got: string = typeof value;
  if (value instanceof Date || got === "number") {
    if (Number.isFinite(Number(value)))
      return value instanceof Date ? (facts.date?.(value) ?? value.toISOString()) : value;
    got = `${value}`;
  } else if (typeof value === "object" && value) {
    if (!above.includes(value)) {
      // What else an array carries stays behind. A spread makes even `__proto__` an ordinary key, and assigning to a key that is there keeps it one.
      const copy: { [name: string]: unknown } = { ...(Array.isArray(value) ? [...value] : value) };
      for (const name in copy) {
        above.push(value, name);
        copy[name] = written(copy[name], facts, faults, above);
        above.length -= 2;
        if (copy[name] === undefined) delete copy[name];
      }
      return Array.isArray(value) ? Object.values(copy) : copy;
    }
    got = "a cycle";
  } else if (!"bigint function symbol".includes(got)) return value;
  faults.push({ property: above.filter((_, i) => i % 2).join("."), expected: "JSON", got });
  return undefined;
}
