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
  path?: string,
  above?: readonly unknown[],
): Properties & { [K in keyof T]: Exclude<T[K], undefined> };
/**
 * @param path the way to the value.
 * @param above the objects that hold it.
 */
export function written(
  value: unknown,
  facts: PlanFacts,
  faults: Fault[],
  path = "",
  above: readonly unknown[] = [],
): unknown {
  let got: string = typeof value;
  if (value instanceof Date || got === "number") {
    if (Number.isFinite(Number(value)))
      return value instanceof Date ? (facts.date?.(value) ?? value.toISOString()) : value;
    got = `${value}`;
  } else if (typeof value === "object" && value) {
    if (!above.includes(value)) {
      // What else an array carries stays behind. A spread makes even `__proto__` an ordinary key, and assigning to a key that is there keeps it one.
      const copy: { [name: string]: unknown } = { ...(Array.isArray(value) ? [...value] : value) };
      const inside = [...above, value];
      for (const name in copy) {
        // Most are texts.
        if (typeof copy[name] === "string") continue;
        copy[name] = written(copy[name], facts, faults, path + (path && ".") + name, inside);
        if (copy[name] === undefined) delete copy[name];
      }
      return Array.isArray(value) ? Object.values(copy) : copy;
    }
    got = "a cycle";
  } else if (!"bigint function symbol".includes(got)) return value;
  faults.push({ property: path, expected: "JSON", got });
  return undefined;
}
