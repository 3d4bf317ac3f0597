import { expect, test } from "vitest";
import type { Document } from "../../src/source/document.ts";
import { load } from "../../src/source/load.ts";
import { editedCalls, outlineOf, outlineText } from "../../src/source/outline.ts";

async function documentOf(text: string): Promise<Document> {
  const { places } = await load([{ path: "a.yaml", bytes: Buffer.from(text) }], "a.yaml");
  const [document] = places.documents;
  if (document === undefined) throw new Error("no document");
  return document;
}

test("the outline of a file says what its events and pages are called", async () => {
  const document = await documentOf(
    "events:\n  a: { title: A, description: It happened., properties: { b: string } }\n  b: { codeName: bee }\npages: { home: {} }\n",
  );
  expect(outlineOf(document)).toEqual([
    { section: "events", name: "a", called: { title: "A" } },
    { section: "events", name: "b", called: { codeName: "bee" } },
    { section: "pages", name: "home", called: {} },
  ]);
});

test.each([
  ["another section", "events: { a: {} }\ntypes: { t: string }\n"],
  ["an event that another is sent in place of", "events: { a: { deprecated: { replacedBy: b } } }\n"],
  ["no mapping", "- a\n"],
  ["an event that is none", "events: { a: 1 }\n"],
  ["broken YAML", "events: { a: { b: [ }\n"],
])("none of a file with %s", async (_, text) => {
  expect(outlineOf(await documentOf(text))).toBeUndefined();
});

test("what an outline is kept as says it again", async () => {
  const calls = outlineOf(await documentOf("events: { a: { title: A } }\npages: { __proto__: {} }\n")) ?? [];
  const known = { get: () => outlineText(calls), keep: () => {} };
  const { places } = await load([{ path: "b.yaml", bytes: new Uint8Array() }], "b.yaml", known);
  expect(places.documents.map(outlineOf)).toEqual([calls]);
});

test("edited is what says something else", async () => {
  const before = await documentOf("events: { a: { title: A }, b: {} }\npages: { p: { path: /p } }\n");
  const after = await documentOf(
    "# Much the same.\nevents: { a: { title: 'A' }, b: { key: true } }\npages: { p: { path: /q } }\n",
  );
  expect(editedCalls(before, after)).toEqual(["/events/b", "/pages/p"]);
});
