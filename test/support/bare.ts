/** Where things are written, and by whom: other tests look at these. */
const PLACES = new Set(["pointer", "layers", "nameAt"]);

/** Keys whose value is the author's own, and says something even where it is empty or false. */
const GIVEN = new Set(["const", "default", "value", "static", "send", "options", "schema"]);

/**
 * A part of the model as plain JSON, as short as it can be told: maps become objects, places go, and so does what is
 * empty or false and therefore the same as not said. What the author gave as JSON stays as it is.
 */
export function bare(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(bare);
  if (value instanceof Map) return Object.fromEntries([...value].map(([key, each]) => [key, bare(each)]));
  if (typeof value !== "object" || value === null) return value;
  // JSON of the author's own is made without prototype.
  if (Object.getPrototypeOf(value) === null) return JSON.parse(JSON.stringify(value));
  const entries = Object.entries(value).filter(([key]) => !PLACES.has(key));
  return Object.fromEntries(
    entries.map(([key, each]) => [key, bare(each)] as const).filter(([key, each]) => GIVEN.has(key) || says(each)),
  );
}

const says = (value: unknown): boolean =>
  value !== undefined &&
  value !== false &&
  !(typeof value === "object" && value !== null && Object.keys(value).length === 0);
