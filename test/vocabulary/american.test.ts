import { expect, test } from "vitest";
import { american } from "../../src/vocabulary/american.ts";
import { SPELLINGS } from "../../src/vocabulary/data/synonyms.ts";

test.each([
  ["colour", "color"],
  ["colours", "colors"],
  ["favourited", "favorited"],
  ["metres", "meters"],
  ["organisation", "organization"],
  ["gamified", "gamified"],
  ["gamisation", "gamization"],
  ["containerised", "containerized"],
  ["exercise", "exercise"],
  ["exercised", "exercised"],
  ["promised", "promised"],
  ["merchandise", "merchandise"],
  ["product", "product"],
  ["this", "this"],
])("%s is %s", (written, said) => {
  expect(american(written)).toBe(said);
});

test("every pair has two spellings, and no word is both the British and the American one", () => {
  const pairs = SPELLINGS.split("|").map((pair) => pair.split(" "));
  expect(pairs.filter((pair) => pair.length !== 2)).toEqual([]);
  const americans = new Set(pairs.map(([first]) => first));
  expect(pairs.filter(([, british]) => americans.has(british))).toEqual([]);
});
