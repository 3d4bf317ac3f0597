import { describe, expect, test } from "vitest";
import type { Property } from "../../src/model/property.ts";
import { anyShape, type Shape } from "../../src/model/shape.ts";
import { plain } from "../../src/words/phrase.ts";
import { propertyPhrase, type ShapeView, shapePhrase } from "../../src/words/shape.ts";
import { planOf } from "../support/plan.ts";

const shapeWords = (shape: Shape, view: ShapeView = {}): string => plain(shapePhrase(shape, view));

async function propertyOf(said: string): Promise<Property> {
  const { properties } = await planOf(
    `types: { tea: { enum: [green, black] }, line: { properties: { sku: string } } }\nproperties: { p: ${said} }`,
  );
  const [property] = properties;
  if (property === undefined) throw new Error("no property");
  return property;
}

describe("a type in words", () => {
  test.each([
    ["string", "text"],
    ["boolean", "true or false"],
    ["{ type: [string, number] }", "text or number"],
    ["{ type: string, nullable: true }", "text, or null"],
    ["{ type: [string, 'null'], nullable: true }", "text or null"],
    ["{ enum: [a, null], nullable: true }", "`a` or null"],
    ["{ const: null, nullable: true }", "always null"],
    ["{ type: string, minLength: 1 }", "text, at least 1 character"],
    ["{ type: string, minLength: 2, maxLength: 20 }", "text, 2 to 20 characters"],
    ["{ type: string, minLength: 3, maxLength: 3, pattern: '^a|b$' }", "text, exactly 3 characters, matching `^a|b$`"],
    ["{ type: string, format: hostname }", "text, in the format `hostname`"],
    ["{ type: integer, minimum: 0 }", "whole number, at least 0"],
    [
      "{ type: number, exclusiveMinimum: 0, maximum: 9.5, multipleOf: 0.5 }",
      "number, at most 9.5, more than 0, in steps of 0.5",
    ],
    ["timestamp", "time (ISO 8601)"],
    ["money", "amount"],
    ["country", "country code (ISO 3166-1)"],
    ["tea", "`tea`"],
    ["'line[]'", "list of `line`"],
    ["'string[][]'", "list of list of text"],
    [
      "{ type: array, items: { type: string, maxLength: 5 }, minItems: 1, uniqueItems: true }",
      "list of text, at most 5 characters, at least 1 entry, no two alike",
    ],
    ["{ enum: [a, 1, null] }", "`a`, 1 or null"],
    ["{ enum: ['', '1', 'true', ' x', 'say \"hi\"'] }", '`""`, `"1"`, `"true"`, `" x"` or `"say \\"hi\\""`'],
    ["{ enum: [] }", "nothing"],
    ["{ const: web }", "always `web`"],
    ["object", "object"],
    ["{ properties: { a: string } }", "object"],
    ["{ type: object, additionalProperties: integer }", "object of whole number"],
    ["{ anyOf: [string, { properties: { a: string, b: string } }] }", "text or object with `a` and `b`"],
    ["{ schema: { not: {} } }", "as its JSON Schema says"],
    ["{ schema: {} , type: string }", "text, as its JSON Schema says"],
    ["{ title: Anything, schema: {} }", "as its JSON Schema says"],
  ])("%s", async (said, words) => {
    expect(shapeWords((await propertyOf(said)).shape)).toBe(words);
  });

  test("times are what the plan's conventions say", async () => {
    expect(shapeWords((await propertyOf("timestamp")).shape, { timestamps: "unix_seconds" })).toBe(
      "time (seconds since 1970)",
    );
  });

  test("the values of a named type are said where the types are known, and counted where they fold", async () => {
    const { shape } = await propertyOf("tea");
    const { types } = await planOf("types: { tea: { enum: [green, black] } }");
    const known = new Map(types.map((type) => [type.name, type]));
    expect(shapeWords(shape, { types: known })).toBe("`tea`: `green` or `black`");
    expect(shapeWords(shape, { types: known, folds: (_, named) => named })).toBe("`tea`");
    expect(shapeWords((await propertyOf("{ enum: [a, b] }")).shape, { folds: () => true })).toBe("one of 2 values");
  });

  test("a named type that a few words say is said with them, one with members by its name", async () => {
    const { types } = await planOf(
      "types: { code: { type: string, maxLength: 4 }, short: { type: code, nullable: true }, line: { properties: { sku: string } } }",
    );
    const known = new Map(types.map((type) => [type.name, type]));
    const words = (ref: string): string => shapeWords({ ...anyShape(""), ref }, { types: known });
    expect(["code", "short", "line"].map(words)).toEqual([
      "`code`: text, at most 4 characters",
      "`short`: `code`: text, at most 4 characters, or null",
      "`line`",
    ]);
  });
});

test.each([
  ["{ type: money, unit: { from: currency } }", "amount, in `currency`"],
  ["{ type: integer, minimum: 0, unit: ms }", "whole number, at least 0, in ms"],
])("a property says its unit: %s", async (said, words) => {
  expect(plain(propertyPhrase(await propertyOf(said), {}))).toBe(words);
});
