import { expect, test } from "vitest";
import { changesOf } from "./told.ts";

/** A type whose one property goes, held by the event or by nothing. */
const sides = (properties: object): readonly [object, object] => {
  const plan = (line: object) => ({ types: { line: { properties: line } }, events: { e: { properties } } });
  return [plan({ sku: "string", gtin: "string" }), plan({ sku: "string" })];
};

const removal = async (properties: object) =>
  (await changesOf(...sides(properties)))
    .filter(({ kind }) => kind === "property-removed")
    .map(({ breaks, bump, advice }) => ({ breaks, bump, advice }));

test("advice is for what breaks somebody", async () => {
  expect(await removal({ line: "line" })).toEqual([
    {
      breaks: ["compile", "wire", "consumer"],
      bump: "major",
      advice: "Keep it and mark it `deprecated`, or move those who use it first.",
    },
  ]);
  expect(await removal({})).toEqual([{ breaks: [], bump: "minor", advice: undefined }]);
});
