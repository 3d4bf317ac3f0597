import { describe, expect, test } from "vitest";
import type { JsonObject } from "../../../src/model/json.ts";
import { between } from "./searching.ts";

const text: JsonObject = { type: "string" };
const object = (properties: JsonObject, required: readonly string[] = []): JsonObject => ({
  type: "object",
  properties,
  required,
  additionalProperties: false,
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
