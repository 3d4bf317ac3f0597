/** A scalar of a plan file, as YAML 1.2's core schema reads it. */
export type Scalar = string | number | boolean | null;

/** What a plan file holds. Maps keep the author's order, whatever the keys look like. */
export type Value = Scalar | readonly Value[] | ValueMap;

export type ValueMap = ReadonlyMap<string, Value>;

export const isMap = (value: Value | undefined): value is ValueMap => value instanceof Map;

export const isList = (value: Value | undefined): value is readonly Value[] => Array.isArray(value);

/** A value in a person's words: `text "yes"`, `a list`. Long text is cut. */
export function describe(value: Value): string {
  if (isMap(value)) return "a mapping";
  if (isList(value)) return value.length === 0 ? "an empty list" : "a list";
  if (value === null) return "nothing";
  if (typeof value === "string")
    return `the text ${JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value)}`;
  return typeof value === "number" ? `the number ${value}` : String(value);
}
