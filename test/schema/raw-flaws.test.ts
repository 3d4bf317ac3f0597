import { expect, test } from "vitest";
import type { Json, JsonObject } from "../../src/model/json.ts";
import { wantedBy } from "../../src/schema/keyword-values.ts";
import { rawFlaws } from "../../src/schema/raw-flaws.ts";

const ALONE = "A raw schema stands alone: put what it needs into its own `$defs`.";
const VALID = "It must be valid JSON Schema 2020-12.";

const FLAWED: readonly (readonly [
  schema: JsonObject,
  keys: readonly (string | number)[],
  message: string,
  hint: string,
])[] = [
  [{ $ref: "#/$defs/nobody" }, ["$ref"], "refers to `#/$defs/nobody`, which is not in it", ALONE],
  [{ $ref: "https://a.example/s" }, ["$ref"], "refers to `https://a.example/s`, which is not in it", ALONE],
  [{ items: { $ref: "#anchor" } }, ["items", "$ref"], "refers to `#anchor`, which is not in it", ALONE],
  [{ $dynamicRef: "#tree" }, ["$dynamicRef"], "refers to `#tree`, which is not in it", ALONE],
  [
    { $defs: { a: { $id: "x" } } },
    ["$defs", "a", "$id"],
    "holds another one with an `$id` of its own",
    "Take the `$id` out, and refer to it by `#/$defs/…`.",
  ],
  [
    { $schema: "http://json-schema.org/draft-07/schema#" },
    ["$schema"],
    "is written for another draft, http://json-schema.org/draft-07/schema#",
    "Write it in the words of JSON Schema 2020-12.",
  ],
  [{ anyOf: [true, { minimum: "3" }] }, ["anyOf", 1, "minimum"], "says `minimum`, which wants a number", VALID],
  [{ items: [{ type: "string" }] }, ["items"], "says `items`, which wants a schema", VALID],
  [{ type: "strin" }, ["type"], "says `type`, which wants a type of JSON, or a list of them", VALID],
];

test("references that lead to nothing but each other are refused", () => {
  const schema = {
    properties: { p: { $ref: "#/$defs/a" } },
    $defs: {
      a: { $ref: "#/$defs/b" },
      b: { $ref: "#/$defs/a" },
      c: { $ref: "#/$defs/d" },
      d: { items: { $ref: "#/$defs/c" } },
    },
  };
  expect(rawFlaws(schema)).toEqual([
    {
      keys: ["properties", "p", "$ref"],
      message: "refers to `#/$defs/a`, which leads back to itself",
      hint: "Let one of them say something.",
    },
    {
      keys: ["$defs", "a", "$ref"],
      message: "refers to `#/$defs/b`, which leads back to itself",
      hint: "Let one of them say something.",
    },
    {
      keys: ["$defs", "b", "$ref"],
      message: "refers to `#/$defs/a`, which leads back to itself",
      hint: "Let one of them say something.",
    },
  ]);
  expect(rawFlaws({ $ref: "#" }).map(({ keys }) => keys)).toEqual([["$ref"]]);
});

test.each(FLAWED)("%j is refused", (schema, keys, message, hint) => {
  expect(rawFlaws(schema)).toEqual([{ keys, message, hint }]);
});

const RIGHT: readonly JsonObject[] = [
  {},
  {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: "https://a.example/s",
    $ref: "https://a.example/s#/$defs/a",
    $defs: { a: true },
  },
  { const: { $ref: "nowhere", $id: 1 }, examples: [{ type: "strin" }], default: { minimum: "x" } },
  { properties: { type: { type: "string" }, $ref: { type: "integer" } } },
  { $ref: "#a", $defs: { a: { $anchor: "a" } } },
  { unknown: "keywords", "x-vendor": { type: "anything" } },
];

test.each(RIGHT.map((schema) => [schema]))("%j is right", (schema) => {
  expect(rawFlaws(schema)).toEqual([]);
});

test("all that is wrong is told, and nothing twice", () => {
  const schema = { type: "text", properties: { a: { minLength: -1 } }, $ref: "#/nothing" };
  expect(rawFlaws(schema).map(({ keys }) => keys.join("/"))).toEqual(["type", "$ref", "properties/a/minLength"]);
});

/** For each keyword a value that it takes and those that it does not. */
const KEYWORDS: readonly (readonly [keyword: string, right: readonly Json[], wrong: readonly Json[]])[] = [
  ["type", ["string", ["string", "null"]], ["text", [], ["string", "string"], 1]],
  ["enum", [[], [1]], ["a", {}]],
  ["required", [[], ["a", "b"]], [true, ["a", "a"], [1]]],
  ["multipleOf", [0.5], [0, -1, "1"]],
  ["exclusiveMinimum", [0, -1.5], [true]],
  ["minLength", [0, 3], [-1, 1.5, "1"]],
  ["maxContains", [0], [-1]],
  ["uniqueItems", [true, false], ["true"]],
  ["pattern", ["^a", "\\p{L}"], ["(", "\\p{No such}", 1]],
  ["patternProperties", [{ "^a": true }], [{ "(": true }, [], { a: 1 }]],
  ["properties", [{}, { a: {} }], [[], { a: 1 }]],
  ["additionalProperties", [true, {}], ["no", []]],
  ["prefixItems", [[{}]], [[], {}, [1]]],
  ["allOf", [[true]], [[], true]],
  ["dependentRequired", [{ a: ["b"] }], [{ a: "b" }, []]],
  ["$ref", ["#"], [1]],
  ["const", [1, null, {}], []],
  ["x-vendor", [1, null, {}], []],
];

test.each(KEYWORDS)("%s", (keyword, right, wrong) => {
  expect(right.filter((value) => wantedBy(keyword, value) !== undefined)).toEqual([]);
  expect(wrong.filter((value) => wantedBy(keyword, value) === undefined)).toEqual([]);
});
