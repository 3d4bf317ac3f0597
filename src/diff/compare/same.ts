/** Whether two parts of the model say the same at the same places: a quick look before a thorough one. */
export function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a))
    return Array.isArray(b) && a.length === b.length && a.every((each, index) => isSame(each, b[index]));
  if (a instanceof Map)
    return (
      b instanceof Map && a.size === b.size && [...a].every(([key, value]) => b.has(key) && isSame(value, b.get(key)))
    );
  const [one, other] = [Object.entries(a), Object.entries(b)];
  if (one.length !== other.length) return false;
  const values = new Map<string, unknown>(other);
  return one.every(([key, value]) => values.has(key) && isSame(value, values.get(key)));
}

/** The same, wherever it is written. */
export const isAlike = (a: unknown, b: unknown): boolean => isSame(placeless(a), placeless(b));

const PLACES = new Set(["pointer", "nameAt", "layers"]);

function placeless(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(placeless);
  if (value instanceof Map) return new Map([...value].map(([key, each]) => [key, placeless(each)]));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !PLACES.has(key))
      .map(([key, each]) => [key, placeless(each)]),
  );
}
