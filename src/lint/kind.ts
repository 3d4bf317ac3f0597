import type { Json, JsonObject } from "../model/json.ts";
import type { NamedType } from "../model/plan.ts";
import type { Primitive, Semantic, Shape } from "../model/shape.ts";

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
  readonly #types: ReadonlyMap<string, NamedType>;
  readonly #timestamps: Basic;
  readonly #known = new Map<Shape, Kind | undefined>();

  constructor(types: ReadonlyMap<string, NamedType>, timestamps: "iso8601" | "unix_seconds") {
    this.#types = types;
    this.#timestamps = timestamps === "iso8601" ? "text" : "number";
  }

  /** The kind of a shape; nothing where the plan does not say. */
  of(shape: Shape): Kind | undefined {
    if (this.#known.has(shape)) return this.#known.get(shape);
    const made = this.#make(shape);
    this.#known.set(shape, made);
    return made;
  }

  #make(shape: Shape): Kind | undefined {
    const { ref, semantic, types, items, anyOf, oneOf, schema } = shape;
    const type = ref === undefined ? undefined : this.#types.get(ref);
    if (type) return this.of(type.shape);
    if (semantic !== undefined) return this.#semantic(semantic);
    const basics = types ?? valuesOf(shape)?.map(primitiveOf);
    if (basics !== undefined) return this.#made(basics, shape.bounds.format, items);
    const branches = anyOf ?? oneOf;
    if (branches) return this.#union(branches);
    return schema === undefined ? undefined : this.#raw(schema);
  }

  #semantic(semantic: Semantic): Kind {
    if (semantic === "money") return { types: new Set(["number"]) };
    return { types: new Set([semantic === "timestamp" ? this.#timestamps : "text"]), format: semantic };
  }

  #made(basics: readonly Primitive[], format: string | undefined, items: Shape | undefined): Kind {
    const types = new Set(basics.map((each) => BASIC[each]));
    if (types.size > 1) types.delete("null");
    const element = items && this.of(items);
    return {
      types,
      ...(format !== undefined && types.has("text") && { format: FORMATS.get(format) ?? format }),
      ...(element && { element }),
    };
  }

  #union(branches: readonly Shape[]): Kind | undefined {
    const types = new Set<Basic>();
    for (const branch of branches) {
      const kind = this.of(branch);
      if (kind === undefined) return undefined;
      for (const each of kind.types) types.add(each);
    }
    if (types.size > 1) types.delete("null");
    return { types };
  }

  #raw({ type, format }: JsonObject): Kind | undefined {
    const said = (Array.isArray(type) ? type : [type]).filter((each: Json | undefined) => isPrimitive(each));
    return said.length === 0 ? undefined : this.#made(said, typeof format === "string" ? format : undefined, undefined);
  }
}

const isPrimitive = (word: Json | undefined): word is Primitive =>
  typeof word === "string" && Object.hasOwn(BASIC, word);

const valuesOf = ({ enum: values, const: constant }: Shape): readonly Json[] | undefined =>
  constant === undefined ? (values && values.length > 0 ? values.map(({ value }) => value) : undefined) : [constant];

function primitiveOf(value: Json): Primitive {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  const type = typeof value;
  return type === "string" || type === "number" || type === "boolean" ? type : "object";
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
