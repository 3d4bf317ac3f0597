import fc from "fast-check";
import type { Json, JsonObject } from "../../../src/model/json.ts";

const NAMES = ["a", "b", "item", "kind", "__proto__", "has space"];

const words = fc.record(
  { description: fc.constantFrom("Some words.", "Other: words"), title: fc.constant("T") },
  { requiredKeys: [] },
);

const scalar: fc.Arbitrary<JsonObject> = fc.oneof(
  fc.record(
    { type: fc.constant("string"), minLength: fc.constantFrom(0, 2), maxLength: fc.constantFrom(2, 5) },
    { requiredKeys: ["type"] },
  ),
  fc.record({ type: fc.constant("string"), format: fc.constantFrom("date-time", "email", "uuid", "uri", "date") }),
  fc.record({ type: fc.constant("string"), pattern: fc.constantFrom("^[A-Z]{3}$", "^[a-c]", "^$|b") }),
  fc.record(
    {
      type: fc.constantFrom("integer", "number"),
      minimum: fc.constantFrom(-1, 0),
      exclusiveMaximum: fc.constantFrom(3, 10),
      multipleOf: fc.constantFrom(1, 2),
    },
    { requiredKeys: ["type"] },
  ),
  fc.record({
    type: fc.constantFrom<Json>(
      "boolean",
      "null",
      ["string", "null"],
      ["integer", "string"],
      ["number", "integer", "null"],
      ["object", "null"],
      ["array", "string"],
    ),
  }),
  fc.record({ enum: fc.constantFrom<Json>(["x", "y"], ["x", null], [1, 2], ["1", 1], [true], [{ a: 1 }, "x"]) }),
  fc.record({
    type: fc.constantFrom<Json>("string", ["string", "null"]),
    enum: fc.constantFrom<Json>(["x", "y"], ["x", null], ["x", 1]),
  }),
  fc.record({ const: fc.constantFrom<Json>("x", 0, false, null, { a: [1] }) }),
  fc.constantFrom<JsonObject>({}, { minimum: 1 }, { minLength: 2 }, { type: "object" }, { type: "array" }),
);

/** Schemas of 2020-12 of many kinds, at most so deep: with what the language says, and with what it keeps raw. */
const tree = fc.letrec<{ schema: JsonObject; object: JsonObject }>((tie) => {
  const inner = fc.oneof(
    { weight: 9, arbitrary: tie("schema") },
    { weight: 1, arbitrary: fc.constantFrom<Json>(true, false) },
  );
  const properties = fc.dictionary(fc.constantFrom(...NAMES), inner, { maxKeys: 3, noNullPrototype: false });
  const object = fc
    .record(
      {
        type: fc.constantFrom<Json>("object", ["object", "null"]),
        properties,
        required: fc.uniqueArray(fc.constantFrom(...NAMES), { maxLength: 2 }),
        additionalProperties: fc.oneof(fc.constantFrom<Json>(true, false, false), tie("schema")),
        patternProperties: fc.constantFrom<Json>({ "^x": { type: "integer" } }),
        minProperties: fc.constant(1),
      },
      { requiredKeys: ["type"] },
    )
    .map((made) => made as JsonObject);
  const array = fc
    .record(
      {
        type: fc.constantFrom<Json>("array", ["array", "null"]),
        items: inner,
        minItems: fc.constant(1),
        uniqueItems: fc.constant(true),
      },
      { requiredKeys: ["type"] },
    )
    .map((made) => made as JsonObject);
  const union = fc.record({ anyOf: fc.array(inner, { minLength: 1, maxLength: 3 }) }).map((made) => made as JsonObject);
  const oneOf = fc.record({ oneOf: fc.array(inner, { minLength: 1, maxLength: 3 }) }).map((made) => made as JsonObject);
  const allOf = fc
    .record({ allOf: fc.array(tie("schema"), { minLength: 1, maxLength: 2 }) })
    .map((made) => made as JsonObject);
  const loose = fc
    .record({ properties, items: inner, not: tie("schema") }, { requiredKeys: [] })
    .map((made) => made as JsonObject);
  const reference = fc.constantFrom<JsonObject>(
    { $ref: "#/$defs/choice" },
    { $ref: "#/$defs/thing" },
    { $ref: "#/$defs/node" },
    { $ref: "#/$defs/thing", description: "D" },
    { $ref: "#/$defs/choice", maxLength: 1 },
  );
  return {
    object,
    schema: fc
      .tuple(
        fc.oneof({ maxDepth: 3, depthSize: "small" }, scalar, object, array, union, oneOf, allOf, loose, reference),
        words,
      )
      .map(([schema, said]) => ({ ...schema, ...said })),
  };
});

const DEFINITIONS: JsonObject = {
  choice: { enum: ["x", "yy"] },
  thing: {
    type: "object",
    properties: { a: { type: "string" }, b: { $ref: "#/$defs/choice" } },
    required: ["a"],
    additionalProperties: false,
  },
  node: { type: "object", properties: { next: { $ref: "#/$defs/node" }, a: { type: "integer" } } },
};

/** The schema of a payload: an object of a few properties, which may refer to definitions. */
export const arbitraryPayloadSchema: fc.Arbitrary<JsonObject> = fc
  .tuple(
    fc.dictionary(fc.constantFrom(...NAMES), tree.schema, { maxKeys: 4, noNullPrototype: false }),
    fc.uniqueArray(fc.constantFrom("a", "b"), { maxLength: 2 }),
    fc.constantFrom<Json | undefined>(false, true, undefined),
  )
  .map(([properties, required, additionalProperties]) => ({
    type: "object",
    properties,
    ...(required.length > 0 && { required }),
    ...(additionalProperties !== undefined && { additionalProperties }),
    $defs: DEFINITIONS,
  }));
