import fc from "fast-check";
import { isJsonObject, type Json, type JsonObject } from "../../src/model/json.ts";

/** Text that fits the patterns of the language, or nearly: whoever asks for one of them gets it now and then. */
const TEXTS = fc.constantFrom(
  "text",
  "a",
  "string",
  "required",
  "money",
  "line_item[]",
  "x y",
  "30m",
  "7d",
  "2w",
  "1.0.0",
  "2.4.0-rc.1",
  "2027-03-01",
  "2027-02-30",
  "10%",
  "100%",
  "2.5%",
  "https://a.example",
  "codeName",
  "$example",
  "404",
  "",
  "\u202e",
  "a\u0000b",
  "🛒",
  "granted",
  "error",
  "__proto__",
);

const NAMES = fc.constantFrom(
  "a",
  "b",
  "order_completed",
  "__proto__",
  "404",
  "x/y",
  "🛒",
  "include",
  "event",
  "trait",
);

const ANYTHING: fc.Arbitrary<Json> = fc.oneof(
  TEXTS,
  fc.constantFrom<Json>(
    null,
    true,
    false,
    0,
    1,
    2,
    -1,
    0.5,
    7,
    [],
    {},
    ["a"],
    [["a", "b"]],
    [1],
    { a: 1 },
    { a: null },
    ["error", { max: 2 }],
  ),
);

/**
 * JSON that a schema of the plan language may take: nearly always in its kinds and keys, mostly in its words. Random
 * plans made so are right often enough, and wrong in every way.
 */
export function schemaValue(root: JsonObject, schema: Json = root, depth = 0): fc.Arbitrary<Json> {
  if (!isJsonObject(schema) || depth > 9) return ANYTHING;
  return fc.oneof({ weight: 60, arbitrary: fitting(root, schema, depth) }, { weight: 1, arbitrary: ANYTHING });
}

function fitting(root: JsonObject, schema: JsonObject, depth: number): fc.Arbitrary<Json> {
  const {
    $ref,
    enum: words,
    const: only,
    anyOf,
    type,
    properties,
    additionalProperties,
    items,
    prefixItems,
    required,
  } = schema;
  const inner = (each: Json | undefined): fc.Arbitrary<Json> => schemaValue(root, each ?? {}, depth + 1);
  if (typeof $ref === "string") return schemaValue(root, referred(root, $ref), depth);
  if (Array.isArray(words)) return fc.constantFrom(...words);
  if (only !== undefined) return fc.constant(only);
  if (Array.isArray(anyOf) && properties === undefined)
    return fc.oneof(...anyOf.map((each) => schemaValue(root, each, depth)));
  const kinds = Array.isArray(type) ? type : [type];
  if (isJsonObject(properties) || isJsonObject(additionalProperties)) {
    return mapping(
      isJsonObject(properties) ? properties : {},
      isJsonObject(additionalProperties) ? additionalProperties : undefined,
      required,
      anyOf,
      inner,
      depth,
    );
  }
  if (kinds.includes("array"))
    return Array.isArray(prefixItems) ? fc.tuple(...prefixItems.map(inner)) : fc.array(inner(items), { maxLength: 3 });
  if (kinds.includes("string")) return TEXTS;
  if (kinds.includes("integer") || kinds.includes("number")) return fc.constantFrom(0, 1, 2, -1, 0.5, 10);
  if (kinds.includes("boolean")) return fc.boolean();
  return ANYTHING;
}

type Inner = (schema: Json | undefined) => fc.Arbitrary<Json>;

function mapping(
  properties: JsonObject,
  others: JsonObject | undefined,
  required: Json | undefined,
  anyOf: Json | undefined,
  inner: Inner,
  depth: number,
): fc.Arbitrary<Json> {
  const known = Object.keys(properties);
  const one = Array.isArray(anyOf)
    ? anyOf.flatMap((each) => (isJsonObject(each) && Array.isArray(each["required"]) ? [each["required"]] : []))
    : [];
  const must = fc.tuple(
    fc.constant(Array.isArray(required) ? required.map(String) : []),
    one.length > 0 ? fc.constantFrom(...one.map((each) => each.map(String))) : fc.constant<string[]>([]),
  );
  const some =
    known.length === 0
      ? fc.constant<string[]>([])
      : fc.uniqueArray(fc.constantFrom(...known), { maxLength: depth === 0 ? 4 : 3 });
  const own = others === undefined ? fc.constant<string[]>([]) : fc.uniqueArray(NAMES, { maxLength: 2 });
  return fc.tuple(must, some, own).chain(([[always, head], optional, names]) => {
    const keys = [...new Set([...always, ...head, ...optional, ...names])];
    const values = fc.tuple(...keys.map((key) => inner(Object.hasOwn(properties, key) ? properties[key] : others)));
    return values.map((all) => objectOf(keys.map((key, index) => [key, all[index] ?? null])));
  });
}

/** An object in which `__proto__` is a key like any other. */
export function objectOf(entries: readonly (readonly [string, Json])[]): JsonObject {
  const object: Record<string, Json> = Object.create(null);
  for (const [key, value] of entries) object[key] = value;
  return object;
}

function referred(root: JsonObject, ref: string): Json {
  const name = ref.replace("#/$defs/", "");
  const definitions = root["$defs"];
  return isJsonObject(definitions) ? (definitions[name] ?? {}) : {};
}
