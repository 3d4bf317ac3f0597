import { describe, expect, test } from "vitest";
import { locate } from "../../src/diagnostics/place.ts";
import type { SourceFile } from "../../src/source/document.ts";
import type { KnownFiles } from "../../src/source/known-document.ts";
import { load } from "../../src/source/load.ts";
import { Kept } from "../support/kept.ts";
import { planFiles } from "../support/plan.ts";
import { readCases } from "./broken/cases.ts";

/** All that a loader says: the plan, and every error with its place and the lines that it stands in. */
async function said(files: readonly SourceFile[], known?: KnownFiles) {
  const { plan, errors, places } = await load(files, "plan", known);
  const located = locate(errors, places).map((each) => ({ ...each, text: places.text(each.file) }));
  return { plan, located };
}

const fileOf = (text: string, path = "plan.yaml"): SourceFile => ({ path, bytes: new TextEncoder().encode(text) });

describe("what is known of files changes nothing but the time", () => {
  test.each(["tracking-plan", "templates/init/saas", "templates/init/ecommerce-spec"])("%s", async (folder) => {
    const files = planFiles(folder);
    const kept = new Kept();
    const first = await said(files, kept);
    expect(kept.texts.size).toBe(files.length);
    expect(await said(files, kept)).toEqual(first);
    expect(first).toEqual(await said(files));
  });

  test.each(readCases())("$area: $name", async ({ files: texts }) => {
    const files = Object.entries(texts).map(([path, text]) => fileOf(text, path));
    const kept = new Kept();
    const first = await said(files, kept);
    expect(await said(files, kept)).toEqual(first);
  });

  test("places are found in what was not read", async () => {
    const files = [fileOf("# a comment\nevents:\n  a: { sources: [nobody] }\n")];
    const kept = new Kept();
    await said(files, kept);
    const { located } = await said(files, kept);
    expect(located).toMatchObject([
      { line: 3, column: 18, text: "# a comment\nevents:\n  a: { sources: [nobody] }\n" },
    ]);
  });
});

describe("nothing is kept", () => {
  test.each([
    ["of broken syntax", "events: [\n"],
    ["where a key stands twice", "events: { a: {}, a: {} }\n"],
    ["of aliases, which would be written out", "events:\n  a: { tags: &t [x] }\n  b: { tags: *t }\n"],
    ["of numbers that JSON cannot say", "events: { a: { version: .nan } }\n"],
    ["of a bracket that only `yaml` takes", "events: { a: { tags: [\n  x\n] } }\n"],
  ])("%s", async (_, text) => {
    const kept = new Kept();
    await said([fileOf(text)], kept);
    expect([...kept.texts]).toEqual([]);
  });
});

test("what is kept and damaged is read anew", async () => {
  const files = planFiles("tracking-plan");
  const spoilt: KnownFiles = { get: () => '{"no":"value"}', keep: () => {} };
  expect(await said(files, spoilt)).toEqual(await said(files));
});
