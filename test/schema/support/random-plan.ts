import fc from "fast-check";
import { SEMANTICS } from "../../../src/model/shape.ts";

type Said = Readonly<Record<string, unknown>>;
type Property = fc.Arbitrary<string | Said>;

/** Names of properties. Not among them is `__proto__`, which ajv passes over. */
const NAME = fc.constantFrom(
  "a",
  "b",
  "c_d",
  "e f",
  "$ref",
  "constructor",
  "toString",
  "type",
  "items",
  "d/e",
  "f~0g",
  "日本",
  '"',
);

/** Named types; later ones may hold earlier ones, so that none holds itself. */
const TYPE_NAMES = ["line", "a/b ~ %", "toString", "#/$defs/x"] as const;

/** Raw schemas with what the language cannot say, and draft 07 can. */
const RAW: readonly Said[] = [
  {},
  { type: "integer", not: { const: 3 } },
  {
    type: "object",
    patternProperties: { "^x": { type: "string" } },
    minProperties: 1,
    maxProperties: 3,
    propertyNames: { maxLength: 4 },
  },
  { type: "array", prefixItems: [{ type: "string" }, { type: "integer" }], items: { type: "boolean" } },
  // Without `minItems`, ajv 8.20.0 would take an empty list, which `contains` refuses.
  { type: "array", prefixItems: [{ const: 1 }], items: false, contains: { const: 1 }, minItems: 1 },
  JSON.parse('{ "if": { "type": "string" }, "then": { "minLength": 2 }, "else": { "type": ["integer", "null"] } }'),
  {
    type: "object",
    properties: { b: { type: "string" } },
    dependentRequired: { a: ["b"] },
    dependentSchemas: { a: { minProperties: 2 }, b: { required: ["a"] } },
  },
  {
    $ref: "#/$defs/node",
    $defs: {
      node: {
        type: "object",
        properties: { next: { $ref: "#/$defs/node" }, value: { type: "integer" } },
        additionalProperties: false,
      },
    },
  },
  {
    type: "object",
    properties: { in: { $ref: "#" }, of: { $ref: "#/$defs/of/prefixItems/0" } },
    additionalProperties: false,
    $defs: { of: { prefixItems: [{ type: "integer" }] } },
  },
  {
    type: "array",
    items: { $ref: "#/$defs/rest/items" },
    $defs: { rest: { prefixItems: [true], items: { type: "string" } } },
  },
  { title: "Raw", description: "With words.", allOf: [{ type: "string" }, { maxLength: 3 }] },
];

const scalar = fc.oneof(
  fc.constantFrom("a", "b", "", "long text", "1"),
  fc.integer({ min: -3, max: 12 }),
  fc.boolean(),
  fc.constant(null),
);

const words: fc.Arbitrary<Said> = fc.record(
  {
    title: fc.constantFrom("T", ""),
    description: fc.constant("What it means."),
    examples: fc.array(scalar, { maxLength: 2 }),
    default: scalar,
    deprecated: fc.constant(true),
    nullable: fc.boolean(),
    required: fc.boolean(),
  },
  { requiredKeys: [] },
);

const bounded: fc.Arbitrary<Said> = fc.oneof(
  fc.record(
    {
      type: fc.constant("string"),
      minLength: fc.integer({ min: 0, max: 2 }),
      maxLength: fc.integer({ min: 2, max: 9 }),
    },
    { requiredKeys: ["type"] },
  ),
  fc.record({ type: fc.constant("string"), pattern: fc.constantFrom("^[a-c]", "^$|b") }),
  fc.record(
    {
      type: fc.constantFrom("integer", "number"),
      minimum: fc.integer({ min: -3, max: 3 }),
      exclusiveMaximum: fc.constantFrom(5, 9),
    },
    { requiredKeys: ["type"] },
  ),
  fc.record(
    {
      type: fc.constantFrom("integer", "number"),
      multipleOf: fc.constantFrom(2, 0.5),
      exclusiveMinimum: fc.constant(-4),
      maximum: fc.constant(8),
    },
    { requiredKeys: ["type"] },
  ),
);

const valued: fc.Arbitrary<Said> = fc.oneof(
  fc.record({ enum: fc.array(scalar, { maxLength: 4 }) }),
  fc.record({ values: fc.constant({ a: "first", b: "second" }) }),
  fc.record({ const: scalar }),
);

/** A property that may hold the named types of `names`, to a depth. */
function property(names: readonly string[], depth: number): Property {
  const type = fc.constantFrom(
    "string",
    "number",
    "integer",
    "boolean",
    "null",
    "object",
    "array",
    ...SEMANTICS,
    ...names,
  );
  const flat: Property[] = [
    fc.record({ type }),
    fc.record(
      {
        type: type.map((name) => `${name}[]`),
        minItems: fc.integer({ min: 0, max: 1 }),
        maxItems: fc.integer({ min: 1, max: 3 }),
        uniqueItems: fc.boolean(),
      },
      { requiredKeys: ["type"] },
    ),
    fc.record({
      type: fc.uniqueArray(fc.constantFrom("string", "integer", "boolean", "null"), { minLength: 1, maxLength: 3 }),
    }),
    bounded,
    valued,
    fc.record({ schema: fc.constantFrom(...RAW) }),
  ];
  if (depth === 0) return withWords(fc.oneof(...flat));
  const inner = property(names, depth - 1);
  const additional = fc.oneof(fc.boolean(), inner);
  const deep: Property[] = [
    fc.record(
      { properties: properties(names, depth - 1), additionalProperties: additional },
      { requiredKeys: ["properties"] },
    ),
    fc.record({ type: fc.constant("object"), additionalProperties: inner }),
    fc.record({ items: inner, minItems: fc.integer({ min: 0, max: 1 }) }, { requiredKeys: ["items"] }),
    fc.record({ anyOf: fc.array(inner, { minLength: 1, maxLength: 3 }) }),
    fc.record({ oneOf: fc.array(inner, { minLength: 1, maxLength: 2 }) }),
    fc.record({ type: fc.constantFrom("object", "array"), schema: fc.constantFrom(...RAW) }),
  ];
  return withWords(fc.oneof(...flat, ...deep));
}

const withWords = (said: Property): Property =>
  fc.tuple(said, words).map(([shape, more]) => (typeof shape === "string" ? shape : { ...more, ...shape }));

function properties(names: readonly string[], depth: number): fc.Arbitrary<Said> {
  return fc
    .uniqueArray(fc.tuple(NAME, property(names, depth)), { maxLength: 4, selector: ([name]) => name })
    .map((pairs) => Object.fromEntries(pairs));
}

const types: fc.Arbitrary<Said> = fc
  .tuple(...TYPE_NAMES.map((_, index) => fc.tuple(property(TYPE_NAMES.slice(0, index), 1), fc.boolean())))
  .map((all) =>
    Object.fromEntries(
      all.map(([said, versioned], index) => [
        TYPE_NAMES[index] ?? "",
        { ...asMapping(said), ...(versioned && { version: index + 1, versionField: `v${index}` }) },
      ]),
    ),
  );

const asMapping = (said: string | Said): Said => (typeof said === "string" ? { type: said } : said);

/** A plan, as YAML would give it: types, two sources, context, two events, a page, traits and a group. */
export const randomPlan: fc.Arbitrary<Said> = fc.record({
  plan: fc.constant({ name: "random plan: №1", version: "1.0.0" }),
  conventions: fc.record({
    timestamps: fc.constantFrom("iso8601", "unix_seconds"),
    eventVersionField: fc.constant("event version"),
  }),
  sources: fc.constant({ web: {}, server: { kind: "server" } }),
  types,
  context: fc.record({
    "of all": property(TYPE_NAMES, 0),
    "of one": property(TYPE_NAMES, 0).map((said) => ({ ...asMapping(said), sources: ["web"] })),
  }),
  events: fc.record({
    first: fc.record({ properties: properties(TYPE_NAMES, 2), version: fc.constant(2) }),
    "second of 2": fc.record({
      properties: properties(TYPE_NAMES, 1),
      additionalProperties: fc.boolean(),
      sources: fc.constant(["web"]),
    }),
  }),
  pages: fc.record({ third: fc.record({ properties: properties(TYPE_NAMES, 1) }) }),
  traits: properties(TYPE_NAMES, 1),
  groups: fc.record({ fourth: fc.record({ traits: properties(TYPE_NAMES, 1) }) }),
});
