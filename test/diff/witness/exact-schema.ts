import fc from "fast-check";
import type { Json, JsonObject } from "../../../src/model/json.ts";

/** Schemas of the language that is decided exactly: no patterns, formats or raw schemas. */
const NAME = fc.constantFrom("a", "b", "c", "d");

const scalar: fc.Arbitrary<Json> = fc.oneof(
  fc.constantFrom<Json>("a", "b", "", "long text", "1", "ab", "😀"),
  fc.integer({ min: -3, max: 6 }),
  fc.constantFrom<Json>(0.5, 1.5, 2.25),
  fc.boolean(),
  fc.constant(null),
);

const value: fc.Arbitrary<Json> = fc.oneof(
  { weight: 8, arbitrary: scalar },
  { weight: 1, arbitrary: fc.array(scalar, { maxLength: 2 }) },
  {
    weight: 1,
    arbitrary: fc.dictionary(fc.constantFrom("a", "b", "c"), scalar, { maxKeys: 2, noNullPrototype: true }),
  },
);

const some = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined, freq: 2 });

const said = (members: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<JsonObject> =>
  fc.record(members).map((all) => JSON.parse(JSON.stringify(all)));

const count = fc.integer({ min: 0, max: 3 });
const limit = fc.oneof(fc.integer({ min: -2, max: 5 }), fc.constantFrom(0.5, 2.5));

const text = said({ type: fc.constant("string"), minLength: some(count), maxLength: some(count) });
const number = said({
  type: fc.constantFrom("number", "integer"),
  minimum: some(limit),
  maximum: some(limit),
  exclusiveMinimum: some(limit),
  exclusiveMaximum: some(limit),
  multipleOf: some(fc.constantFrom(1, 2, 3, 0.5, 0.25, 1.5)),
});
const types = said({
  type: fc.uniqueArray(fc.constantFrom("string", "integer", "number", "boolean", "null", "array", "object"), {
    minLength: 1,
    maxLength: 3,
  }),
  minimum: some(limit),
  maxLength: some(count),
});
const enumerated = said({
  enum: fc.uniqueArray(value, { minLength: 1, maxLength: 4, selector: (each) => JSON.stringify(each) }),
});
const constant = said({ const: value });
const bounded = said({
  minimum: some(limit),
  maxLength: some(count),
  enum: some(fc.constant(["a", "ab", 1, 3, null, [1], { a: 1 }])),
});
const flat: fc.Arbitrary<Json>[] = [
  text,
  number,
  types,
  enumerated,
  constant,
  bounded,
  fc.constant(true),
  fc.constant(false),
  said({ type: fc.constant("boolean") }),
];

function list(inner: fc.Arbitrary<Json>): fc.Arbitrary<JsonObject> {
  return said({
    type: some(fc.constant("array")),
    items: some(inner),
    minItems: some(count),
    maxItems: some(count),
    uniqueItems: some(fc.boolean()),
  });
}

function object(inner: fc.Arbitrary<Json>): fc.Arbitrary<JsonObject> {
  return fc
    .record({
      type: some(fc.constant("object")),
      properties: fc.dictionary(NAME, inner, { maxKeys: 3, noNullPrototype: true }),
      required: some(fc.uniqueArray(NAME, { maxLength: 2 })),
      additionalProperties: fc.oneof(fc.constant(false), fc.constant(undefined), fc.boolean(), inner),
    })
    .map((all) => JSON.parse(JSON.stringify(all)));
}

function schema(depth: number): fc.Arbitrary<Json> {
  if (depth === 0) return fc.oneof(...flat);
  const inner = schema(depth - 1);
  const branches = fc.array(inner, { minLength: 1, maxLength: 3 });
  return fc.oneof(
    ...flat.map((arbitrary) => ({ weight: 1, arbitrary })),
    { weight: 3, arbitrary: list(inner) },
    { weight: 5, arbitrary: object(inner) },
    { weight: 2, arbitrary: said({ anyOf: branches }) },
    { weight: 1, arbitrary: said({ oneOf: branches }) },
    { weight: 1, arbitrary: fc.tuple(inner, inner).map(([one, other]): Json => ({ allOf: [one, other] })) },
  );
}

const isSchema = (each: Json): each is JsonObject => typeof each === "object";

/** Schemas that are decided exactly. */
export const exactSchema: fc.Arbitrary<JsonObject> = schema(2).filter(isSchema);

/** A schema, and one that differs from it in one place, or another one altogether. */
export const exactPair: fc.Arbitrary<readonly [JsonObject, JsonObject]> = fc.oneof(
  fc.tuple(exactSchema, exactSchema),
  fc.tuple(exactSchema, schema(1), fc.nat()).map(([one, other, place]) => [one, changed(one, other, place)] as const),
  fc.tuple(object(schema(1)), object(schema(1))),
  fc.tuple(list(schema(1)), list(schema(1))),
);

/** The schema with another inside it. */
function changed(schema: JsonObject, other: Json, place: number): JsonObject {
  const inner: readonly string[] = [
    "properties",
    "items",
    "anyOf",
    "oneOf",
    "additionalProperties",
    "required",
    "minItems",
    "maximum",
  ];
  const there = inner.filter((keyword) => keyword in schema);
  const keyword = there[place % Math.max(1, there.length)];
  if (keyword === undefined) return { anyOf: [schema, other] };
  const value = schema[keyword];
  if (Array.isArray(value) && keyword.endsWith("Of")) return { ...schema, [keyword]: [...value.slice(1), other] };
  if (keyword === "properties")
    return { ...schema, properties: { ...(typeof value === "object" ? value : {}), a: other } };
  if (keyword === "items" || keyword === "additionalProperties") return { ...schema, [keyword]: other };
  const { [keyword]: _, ...rest } = schema;
  return rest;
}
