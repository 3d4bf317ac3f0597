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

const LONGEST_SHOWN = 60;

/** A short scalar, or list of scalars, as it is written inside { }: `10`, `[a, b]`. Absent where it is long, or something else. */
export function shown(value: Value): string | undefined {
  const text = isList(value) ? shownList(value) : shownScalar(value);
  return text === undefined || text.length > LONGEST_SHOWN ? undefined : text;
}

function shownList(values: readonly Value[]): string | undefined {
  const texts = values.map(shownScalar);
  return texts.includes(undefined) ? undefined : `[${texts.join(", ")}]`;
}

function shownScalar(value: Value): string | undefined {
  if (isMap(value) || isList(value)) return undefined;
  return typeof value !== "string" || isPlain(value) ? String(value) : JSON.stringify(value);
}

/** Whether YAML takes it for text without quotes, inside { } too. */
function isPlain(text: string): boolean {
  return /^\w[\w $/.-]*$/.test(text) && Number.isNaN(Number(text)) && !/^(?:true|false|null)$/i.test(text);
}
