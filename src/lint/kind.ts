import type { Primitive, Shape } from "../model/shape.ts";
import { kindOf, kindsOf, type ShapeWorld } from "./values.ts";

type Basic = "text" | "number" | "boolean" | "object" | "array" | "null";

/** What kind of value a property holds, as a warehouse or a filter tells them apart. */
export interface Kind {
  /** Of several, any may come. `null` beside others is no kind of its own. */
  readonly types: ReadonlySet<Basic>;
  /** The form of a text that has one: that of a semantic type or a format. */
  readonly format?: string;
  readonly element?: Kind;
}

const BASIC: Readonly<Record<Primitive, Basic>> = {
  string: "text",
  number: "number",
  integer: "number",
  boolean: "boolean",
  object: "object",
  array: "array",
  null: "null",
};

/** Formats of JSON Schema that a semantic type stands for. */
const FORMATS: ReadonlyMap<string, string> = new Map([
  ["date-time", "timestamp"],
  ["uri", "url"],
]);

/** Tells kinds of shapes; each shape is looked at once. */
export class Kinds {
  readonly #world: ShapeWorld;
  readonly #known = new Map<Shape, Kind | undefined>();
  /** Kinds of shapes of few words, by these: nearly all properties of a plan share a handful. */
  readonly #plain = new Map<string, Kind | undefined>();
  /** Kinds of shapes that say one word and nothing else, by it; and of lists of those. */
  readonly #ofWord = new Map<string, Kind>();
  readonly #ofListOfWord = new Map<string, Kind>();

  constructor(world: ShapeWorld) {
    this.#world = world;
  }

  /** The kind of a shape; nothing where the plan does not say. */
  of(shape: Shape): Kind | undefined {
    const { items } = shape;
    const word = onlyWord(items ?? shape);
    if (word !== undefined && (items === undefined || isOnlyList(shape)))
      return this.#byWord(items === undefined ? this.#ofWord : this.#ofListOfWord, word, shape);
    if (this.#known.has(shape)) return this.#known.get(shape);
    const made = this.#make(shape);
    this.#known.set(shape, made);
    return made;
  }

  #byWord(known: Map<string, Kind>, word: string, shape: Shape): Kind | undefined {
    const kind = known.get(word) ?? this.#make(shape);
    if (kind !== undefined) known.set(word, kind);
    return kind;
  }

  #make(shape: Shape): Kind | undefined {
    const said = plainly(shape);
    if (said === undefined) return this.#kindOf(shape);
    if (this.#plain.has(said)) return this.#plain.get(said);
    const made = this.#kindOf(shape);
    this.#plain.set(said, made);
    return made;
  }

  #kindOf(shape: Shape): Kind | undefined {
    const type = shape.ref === undefined ? undefined : this.#world.types.get(shape.ref);
    if (type) return this.of(type.shape);
    const kinds = kindsOf(shape, this.#world);
    if (kinds === undefined || kinds.size === 0) return undefined;
    const types = new Set([...kinds].map((each) => BASIC[each]));
    if (types.size > 1) types.delete("null");
    const format = formatOf(shape, types.has("text"));
    const element = shape.items && this.of(shape.items);
    return { types, ...(format !== undefined && { format }), ...(element && { element }) };
  }
}

/**
 * The one type, or the one semantic type, that is all that the kind of a shape hangs on. Nothing is made and nothing
 * remembered for it: nearly all properties of a large plan are of this sort, or lists of it.
 */
function onlyWord(shape: Shape): string | undefined {
  const { enum: listed, items, properties, semantic, types } = shape;
  if ((items ?? properties) !== undefined || !isPlain(shape)) return undefined;
  if (listed !== undefined) return semantic === undefined && areTexts(listed) ? "string" : undefined;
  if (types === undefined) return semantic;
  return semantic === undefined && types.length === 1 ? types[0] : undefined;
}

/** Whether its kind hangs on no more than its type, values and elements. */
const isPlain = ({ const: only, ref, anyOf, oneOf, schema, nullable, bounds }: Shape): boolean =>
  (ref ?? anyOf ?? oneOf ?? schema) === undefined && only === undefined && !nullable && bounds.format === undefined;

/** Whether a shape says no more than that it is a list, and of what. */
const isOnlyList = (shape: Shape): boolean =>
  isPlain(shape) &&
  shape.semantic === undefined &&
  shape.enum === undefined &&
  (shape.types === undefined || (shape.types.length === 1 && shape.types[0] === "array"));

function areTexts(values: NonNullable<Shape["enum"]>): boolean {
  for (const { value } of values) if (typeof value !== "string") return false;
  return values.length > 0;
}

/** All that the kind of a shape hangs on, as text; undefined where it hangs on more than a few words. */
function plainly(shape: Shape): string | undefined {
  const { const: only, ref, anyOf, oneOf, schema, semantic, types, items, nullable, bounds } = shape;
  if (only !== undefined || (ref ?? anyOf ?? oneOf ?? schema) !== undefined) return undefined;
  const element = items && plainly(items);
  if (items !== undefined && element === undefined) return undefined;
  const values = shape.enum?.map(({ value }) => kindOf(value));
  // Quoted, as a plan may write anything for a format.
  const format = bounds.format === undefined ? "" : JSON.stringify(bounds.format);
  return `${semantic} ${types} ${values} ${shape.properties !== undefined} ${nullable} ${format} [${element}]`;
}

/** The form that values have: of a semantic type, or of a text. */
function formatOf({ semantic, anyOf, oneOf, bounds, schema }: Shape, isText: boolean): string | undefined {
  if (semantic !== undefined) return semantic === "money" ? undefined : semantic;
  if (!isText || anyOf !== undefined || oneOf !== undefined) return undefined;
  const format = bounds.format ?? schema?.["format"];
  return typeof format === "string" ? (FORMATS.get(format) ?? format) : undefined;
}

/**
 * Whether two kinds cannot be told of one thing. One that is narrower than the other can: a union that holds it, text
 * without a form beside text with one.
 */
export function differ(a: Kind, b: Kind): boolean {
  const [small, large] = a.types.size <= b.types.size ? [a.types, b.types] : [b.types, a.types];
  if ([...small].some((each) => !large.has(each))) return true;
  if (a.format !== undefined && b.format !== undefined && a.format !== b.format) return true;
  return a.element !== undefined && b.element !== undefined && differ(a.element, b.element);
}

/** Equal text for equal kinds. */
export function kindKey({ types, format, element }: Kind): string {
  return `${[...types].sort().join("|")}:${format ?? ""}${element ? `[${kindKey(element)}]` : ""}`;
}

const BASIC_WORDS: Readonly<Record<Basic, string>> = {
  text: "text",
  number: "a number",
  boolean: "a boolean",
  object: "an object",
  array: "an array",
  null: "null",
};

const FORMAT_WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    timestamp: "a timestamp",
    email: "an e-mail address",
    uuid: "a UUID",
    date: "a date",
    time: "a time of day",
    duration: "a duration",
    url: "a URL",
    phone: "a phone number",
    currency: "a currency",
    country: "a country",
    locale: "a locale",
  }),
);

/** The kind in words: "text", "a number or text", "an array of text". */
export function kindWords({ types, format, element }: Kind): string {
  if (format !== undefined) return FORMAT_WORDS.get(format) ?? `text of the format \`${format}\``;
  if (element && types.size === 1) return `an array, each element ${kindWords(element)}`;
  return [...types].map((each) => BASIC_WORDS[each]).join(" or ");
}
