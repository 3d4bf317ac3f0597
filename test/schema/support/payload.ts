import fc from "fast-check";
import { isJsonObject, type Json, type JsonObject } from "../../../src/model/json.ts";
import { keysOfFragment, valueAt } from "../../../src/schema/fragment.ts";

/** Text of each format and pattern that a plan's schemas have. */
const TEXTS: Readonly<Record<string, readonly string[]>> = {
  "date-time": ["2026-11-23T09:30:00Z", "2026-11-23t09:30:00.5+01:00"],
  date: ["2026-11-23"],
  time: ["09:30:00Z"],
  duration: ["P1DT12H", "P2W"],
  email: ["ada@mail.example"],
  uuid: ["0190163d-8694-739b-aea5-966c26f8ad90"],
  uri: ["https://shop.example/products/1?a=b#c"],
  "^\\+[1-9]\\d{1,14}$": ["+4915112345678"],
  "^[A-Z]{3}$": ["EUR"],
  "^[A-Z]{2}$": ["DE"],
  "^[A-Za-z]{2,3}(?:-[A-Za-z]{4})?(?:-(?:[A-Za-z]{2}|[0-9]{3}))?(?:-[A-Za-z0-9]{1,8})*$": ["de-AT", "zh-Hant-TW"],
  "^[a-c]": ["a", "b1"],
  "^$|b": ["", "b"],
};

const anything: fc.Arbitrary<Json> = fc.constantFrom<Json>(
  null,
  true,
  0,
  -7,
  2.5,
  "",
  "x",
  "+1",
  "2026-11-23",
  [],
  [1, "a"],
  {},
  { a: 1 },
);

/** Payloads that a schema takes, as far as it can be seen from the schema: nearly all of them are right. */
export function payload(schema: JsonObject): fc.Arbitrary<Json> {
  return new Payloads(schema).of(schema, 3);
}

/** The same payloads with one thing changed somewhere: another value, one less, one more. Nearly all of them are wrong. */
export function brokenPayload(schema: JsonObject): fc.Arbitrary<Json> {
  return fc
    .tuple(payload(schema), fc.array(fc.nat(), { minLength: 6, maxLength: 6 }), anything)
    .map(([value, choices, other]) => broken(value, choices, other));
}

function broken(value: Json, [choice = 0, ...choices]: readonly number[], other: Json): Json {
  const keys = isJsonObject(value) ? Object.keys(value) : Array.isArray(value) ? [...value.keys()].map(String) : [];
  if (choices.length === 0 || keys.length === 0 || choice % 5 === 0)
    return isJsonObject(value) && choice % 2 === 0 ? { ...value, unknown: other } : other;
  const key = keys[choice % keys.length] ?? "";
  const inner = broken(valueAt(value, [key]) ?? null, choices, other);
  if (Array.isArray(value))
    return choice % 7 === 1 ? [...value, other] : value.map((each, index) => (String(index) === key ? inner : each));
  const entries = Object.entries(value ?? {});
  return Object.fromEntries(
    choice % 7 === 1
      ? entries.filter(([name]) => name !== key)
      : entries.map(([name, each]) => [name, name === key ? inner : each]),
  );
}

class Payloads {
  readonly #root: JsonObject;

  constructor(root: JsonObject) {
    this.#root = root;
  }

  of(schema: Json | undefined, depth: number): fc.Arbitrary<Json> {
    if (!isJsonObject(schema)) return anything;
    const { const: only, enum: values, $ref, anyOf, oneOf, allOf, ...rest } = schema;
    if (only !== undefined) return fc.constant(only);
    if (Array.isArray(values)) return fc.constantFrom<Json>(...values);
    if (typeof $ref === "string") return this.of(valueAt(this.#root, keysOfFragment($ref)), depth - 1);
    const branches = [anyOf, oneOf].find(Array.isArray);
    if (branches)
      return fc.oneof(
        ...branches.map((branch: Json) => this.of(isJsonObject(branch) ? { ...rest, ...branch } : rest, depth)),
      );
    if (Array.isArray(allOf)) return this.of(Object.assign({}, rest, ...allOf), depth);
    const types = [typeOf(schema)].flat();
    return fc.oneof(...types.map((type) => this.#ofType(type, schema, depth)));
  }

  #ofType(type: Json, schema: JsonObject, depth: number): fc.Arbitrary<Json> {
    switch (type) {
      case "string":
        return textOf(schema);
      case "number":
      case "integer":
        return numberOf(schema);
      case "boolean":
        return fc.boolean();
      case "null":
        return fc.constant(null);
      case "array":
        return this.#list(schema, depth);
      case "object":
        return this.#object(schema, depth);
      default:
        return anything;
    }
  }

  #list(
    { items, prefixItems, minItems = 0, maxItems = 3, uniqueItems }: JsonObject,
    depth: number,
  ): fc.Arbitrary<Json> {
    const first = Array.isArray(prefixItems) ? prefixItems.map((each: Json) => this.of(each, depth - 1)) : [];
    if (items === false || depth < 0) return fc.tuple(...first);
    const size = { minLength: Number(minItems), maxLength: Math.max(Number(minItems), Math.min(Number(maxItems), 2)) };
    const item = this.of(items, depth - 1);
    const rest =
      uniqueItems === true
        ? // Of more than one, there may be too few that are not alike, and drawing would never end.
          fc.uniqueArray(item, {
            ...size,
            minLength: Math.min(size.minLength, 1),
            selector: (each) => JSON.stringify(each),
          })
        : fc.array(item, size);
    return fc.tuple(fc.tuple(...first), rest).map(([before, after]) => [...before, ...after]);
  }

  #object({ properties, required, additionalProperties }: JsonObject, depth: number): fc.Arbitrary<Json> {
    const own = isJsonObject(properties) ? Object.entries(properties) : [];
    const needed = new Set<Json>(Array.isArray(required) ? required : []);
    const members = own
      .filter(([name]) => depth >= 0 || needed.has(name))
      .map(([name, schema]) =>
        fc.tuple(fc.constant(name), this.of(schema, depth - 1), needed.has(name) ? fc.constant(true) : fc.boolean()),
      );
    const others =
      additionalProperties === false || depth < 0
        ? fc.constant({})
        : fc.dictionary(fc.constantFrom("x1", "other"), this.of(additionalProperties, depth - 1), {
            maxKeys: 1,
            noNullPrototype: true,
          });
    return fc.tuple(fc.tuple(...members), others).map(([all, more]) => ({
      ...more,
      ...Object.fromEntries(all.filter(([, , there]) => there).map(([name, value]) => [name, value])),
    }));
  }
}

function typeOf({ type, properties, prefixItems, items }: JsonObject): Json {
  if (type !== undefined) return type;
  if (properties !== undefined) return "object";
  return prefixItems !== undefined || items !== undefined ? "array" : "anything";
}

function textOf({ format, pattern, minLength = 0, maxLength = 9 }: JsonObject): fc.Arbitrary<Json> {
  const known = TEXTS[String(pattern)] ?? TEXTS[String(format)];
  if (known) return fc.constantFrom(...known);
  const least = Number(minLength);
  // Where no length is right, none is drawn that is.
  return fc.string({ minLength: least, maxLength: Math.max(least, Number(maxLength)), unit: "grapheme" });
}

function numberOf({
  minimum = -9,
  maximum = 20,
  exclusiveMinimum,
  exclusiveMaximum,
  multipleOf = 1,
}: JsonObject): fc.Arbitrary<Json> {
  const low = exclusiveMinimum === undefined ? Number(minimum) : Number(exclusiveMinimum) + 1;
  // Further up than this, integers are no longer exact, and drawing one may never end.
  const high = Math.min(exclusiveMaximum === undefined ? Number(maximum) : Number(exclusiveMaximum) - 1, 2 ** 31);
  const step = Number(multipleOf);
  return fc
    .integer({ min: Math.ceil(low / step), max: Math.max(Math.floor(high / step), Math.ceil(low / step)) })
    .map((count) => count * step);
}
