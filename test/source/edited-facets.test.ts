import { describe, expect, test } from "vitest";
import { TELLING } from "../../src/lint/telling.ts";
import type { Facet } from "../../src/model/facet.ts";
import type { Document } from "../../src/source/document.ts";
import { editedFacets } from "../../src/source/edited-facets.ts";
import { parse } from "../../src/source/parse.ts";

async function documentOf(event: string): Promise<Document> {
  const text = `events:\n  order_completed: ${event}\n`;
  return parse({ path: "plan.yaml", bytes: new TextEncoder().encode(text) }, ({ message }) => {
    throw new Error(message);
  });
}

const withProperty = (property: string): string => `{ properties: { order_id: ${property} } }`;

const NOTHING: readonly Facet[] = [];

describe("what of an event is edited", () => {
  test.each<readonly [before: string, after: string, facets: readonly Facet[]]>([
    ["{ key: true }", "{ key: true }", NOTHING],
    ["{ key: true, role: cart }", "{ role: cart, key: true }", NOTHING],
    ["{}", "{ description: It was bought. }", ["texts"]],
    ["{ owner: growth, tags: [a] }", "{ tags: [b], firesWhen: Once. }", ["texts"]],
    ["{ links: { Board: https://acme.example/1 } }", "{}", ["texts"]],
    ["{}", "{ title: Order completed }", ["texts"]],
    ["{}", "{ examples: [{ order_id: a }] }", ["examples"]],
    ["{ examples: [{ a: b }] }", "{ examples: [{ a: '[]' }] }", ["examples", "structure"]],
    ["{ examples: [{ a: '[]' }] }", "{ examples: [{ a: '[]', b: c }] }", ["examples"]],
    ["{ examples: [] }", `{ examples: [{ a: ${"long ".repeat(2000)} }] }`, ["examples", "structure"]],
    ["{}", "{ key: true }", ["structure"]],
    ["{ description: a, role: cart }", "{ description: b, role: view }", ["structure", "texts"]],
    ["{}", "{ properties: {} }", ["structure"]],
    ["{ properties: { a: string, b: string } }", "{ properties: { b: string, a: string } }", ["structure"]],
    ["{ properties: { a: string } }", "{ properties: { a: string, b: string } }", ["structure"]],
  ])("from %s to %s", async (before, after, facets) => {
    const found = editedFacets(await documentOf(before), await documentOf(after), TELLING);
    expect([...found].sort()).toEqual(facets);
  });
});

describe("what of a property is edited", () => {
  test.each<readonly [before: string, after: string, facets: readonly Facet[]]>([
    ["string", "integer", ["structure"]],
    ["string", "{ type: string }", ["structure"]],
    ["{ type: string }", "{ type: string, description: Its number. }", ["texts"]],
    ["{ type: string, title: a }", "{ title: b, type: string }", ["texts"]],
    ["{ type: string, examples: [a] }", "{ type: string }", ["examples"]],
    ["{ type: integer }", "{ type: integer, examples: [1767225600] }", ["examples", "structure"]],
    ["{ type: integer, examples: [1767225600] }", "{ type: integer, examples: [1, 1767225601] }", ["examples"]],
    [
      "{ type: integer, examples: [1767225600] }",
      "{ type: integer, examples: [1767225600000] }",
      ["examples", "structure"],
    ],
    ["{ type: string, examples: [a] }", "{ type: string, examples: ['{ \"a\": 1 }'] }", ["examples", "structure"]],
    ["{ type: string, pattern: a }", "{ pattern: a, type: string }", ["structure"]],
    // To say something here makes a place of its own.
    ["{}", "{ description: Its number. }", ["structure", "texts"]],
    ["{ description: a }", "{ description: b }", ["texts"]],
    ["{ type: string, description: a }", "{ type: string, description: A JSON string. }", ["structure", "texts"]],
    ["{ items: { type: string } }", "{ items: { type: string, description: a } }", ["texts"]],
    ["{ items: string }", "{ items: { type: string } }", ["structure"]],
    ["{ properties: { a: { type: string } } }", "{ properties: { a: { type: string, title: b } } }", ["texts"]],
    ["{ properties: { a: string } }", "{ properties: { b: string } }", ["structure"]],
    ["{ anyOf: [{ type: string }] }", "{ anyOf: [{ type: string, examples: [a] }] }", ["examples"]],
    ["{ anyOf: [string] }", "{ anyOf: [string, integer] }", ["structure"]],
    ["{ values: { a: One, b: Two } }", "{ values: { a: One, b: Three } }", ["texts"]],
    ["{ values: { a: One } }", "{ values: { a: { description: One } } }", ["structure"]],
    ["{ values: { a: One, b: Two } }", "{ values: { b: Two, a: One } }", ["structure"]],
    ["{ schema: { description: a } }", "{ schema: { description: b } }", ["structure"]],
  ])("from %s to %s", async (before, after, facets) => {
    const [was, is] = [await documentOf(withProperty(before)), await documentOf(withProperty(after))];
    const found = editedFacets(was, is, TELLING);
    expect([...found].sort()).toEqual(facets);
  });
});
