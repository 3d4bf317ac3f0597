import type { Properties } from "./envelope.ts";

/** Whether an object has the member itself: `constructor` is no member of `{}`. */
export function has(object: object, name: string): boolean {
  return Object.keys(object).includes(name);
}

/** The value of an object's own member. */
export function member<T>(object: Readonly<Record<string, T>> | undefined = {}, name: string): T | undefined {
  return has(object, name) ? object[name] : undefined;
}

/** A copy of `data` in which those of its members that `changes` names are changed, each as the change says. */
export function changed<C>(
  data: Properties,
  changes: Readonly<Record<string, C>> | undefined = {},
  change: (value: unknown, by: C) => unknown,
): Properties {
  const copy: { [name: string]: unknown } = { ...data };
  for (const [name, by] of Object.entries(changes)) if (has(copy, name)) copy[name] = change(copy[name], by);
  return copy;
}

/** Changes an object, or every object of a list. Anything else stays as it is. */
export function inEach(value: unknown, change: (object: Properties) => unknown): unknown {
  if (Array.isArray(value)) return value.map((each) => inEach(each, change));
  return typeof value === "object" && value !== null ? change({ ...value }) : value;
}
