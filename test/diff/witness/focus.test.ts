import { describe, expect, test } from "vitest";
import type { Question } from "../../../src/diff/witness/payload-search.ts";
import type { Json, JsonObject } from "../../../src/model/json.ts";
import { between } from "./searching.ts";

const text: JsonObject = { type: "string" };
const object = (properties: JsonObject, required: readonly string[] = []): JsonObject => ({
  type: "object",
  properties,
  required,
  additionalProperties: false,
});

describe("a difference is seen where it is asked for", () => {
  const line = (price: Json): JsonObject => object({ sku: text, price }, ["sku", "price"]);
  const before = object({ a: text, b: text, items: { type: "array", items: line({ type: "number" }) } });
  const after = object(
    { b: { type: "integer" }, items: { type: "array", items: line({ type: "integer" }) }, d: text },
    ["d"],
  );

  test.each<readonly [what: string, question: Question, payload: Json]>([
    ["anywhere", {}, { found: {} }],
    ["at a property that is gone", { focus: { at: [{ property: "a" }] } }, { found: { a: "text" } }],
    ["at a property of another type", { focus: { at: [{ property: "b" }] } }, { found: { b: "text" } }],
    [
      "inside a list",
      { focus: { at: [{ property: "items" }, "items", { property: "price" }] } },
      { found: { items: [{ sku: "text", price: 0.5 }] } },
    ],
    ["at what is missing", { focus: { at: [{ property: "d" }], absent: true } }, { found: {} }],
    [
      "at what is missing inside",
      { focus: { at: [{ property: "items" }, "items", { property: "sku" }], absent: true } },
      "impossible",
    ],
    [
      "at a property that says the same",
      { focus: { at: [{ property: "items" }, "items", { property: "sku" }] } },
      "impossible",
    ],
  ])("%s", async (_what, question, payload) => {
    expect(await between(before, after, question)).toEqual(payload);
  });
});

test("the values of a map are a place", async () => {
  const map = (values: Json): JsonObject => ({ type: "object", additionalProperties: values });
  const question: Question = { focus: { at: [{ property: "m" }, "others"] } };
  expect(await between(object({ m: map(text) }), object({ m: map({ type: "number" }) }), question)).toEqual({
    found: { m: { other: "text" } },
  });
});

test("where it depends on a branch what is right, any payload with the place will do", async () => {
  const before = object({ a: { anyOf: [object({ x: text }), object({ x: { type: "integer" } })] }, b: text });
  const after = object({ a: { anyOf: [object({ x: text })] }, b: text });
  const question: Question = { focus: { at: [{ property: "a" }, { property: "x" }] } };
  expect(await between(before, after, question)).toEqual({ found: { a: { x: 1 } } });
});

describe("read as open", () => {
  test("a property more is no new value", async () => {
    const [one, other] = [object({ a: text, b: text }), object({ a: text })];
    expect(await between(one, other, { open: true })).toBe("impossible");
    expect(await between(one, other)).toEqual({ found: { b: "text" } });
  });

  test("an object inside is open too", async () => {
    const [one, other] = [object({ a: object({ b: text }) }), object({ a: object({}) })];
    expect(await between(one, other, { open: true })).toBe("impossible");
    expect(await between(other, one, { open: true })).toEqual({ found: { a: { b: 1 } } });
  });
});

describe("values that a person would write", () => {
  const schema = object({ sku: { ...text, examples: ["SKU-1"] }, size: { type: "integer", examples: [0, 42] } }, [
    "sku",
    "size",
  ]);

  test("are the examples of a property, where they do", async () => {
    expect(await between(schema, object({}))).toEqual({ found: { sku: "SKU-1", size: 0 } });
    const bounded = object({ sku: text, size: { type: "integer", maximum: 5 } }, ["sku", "size"]);
    expect(await between(schema, bounded)).toEqual({ found: { sku: "SKU-1", size: 42 } });
  });

  test("or stand in the examples of whole payloads", async () => {
    const bare = object({ sku: text, size: { type: "integer" } }, ["sku", "size"]);
    expect(await between(bare, object({}), { examples: [{ sku: "SKU-2", size: 38 }] })).toEqual({
      found: { sku: "SKU-2", size: 38 },
    });
  });
});
