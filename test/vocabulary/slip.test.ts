import { describe, expect, test } from "vitest";
import { isSlip, slipsIn } from "../../src/vocabulary/slip.ts";

describe("one slip", () => {
  test.each([
    ["prodcut", "product", "two letters swapped"],
    ["chekout", "checkout", "a letter left out"],
    ["checkkout", "checkout", "a letter too many"],
    ["quantoty", "quantity", "a neighbour on the keyboard"],
    ["catagory", "category", "a vowel for a vowel"],
    ["licenze", "license", "a sound for a sound"],
  ])("%s for %s: %s", (wrong, right) => {
    expect(isSlip(wrong, right)).toBe(true);
    expect(isSlip(right, wrong)).toBe(true);
  });

  test.each([
    ["url", "uri", "too short to tell"],
    ["order", "border", "another first letter"],
    ["view", "views", "an ending"],
    ["viewer", "view", "an ending"],
    ["product", "product", "no difference"],
    ["product", "prospect", "two slips"],
    ["step1", "step2", "digits"],
  ])("%s and %s are none: %s", (a, b) => {
    expect(isSlip(a, b)).toBe(false);
  });
});

describe("the slips among the words of a plan", () => {
  const slips = (...words: string[]): Record<string, string> => Object.fromEntries(slipsIn(new Set(words)));

  test.each<[words: string[], found: Record<string, string>, why: string]>([
    [["product", "prodcut"], { prodcut: "product" }, "the right word stands there too"],
    [["prodcut"], {}, "nothing to compare it with"],
    [["contact", "contract"], {}, "both are words"],
    [["cloud", "clout", "cloudy"], {}, "rarer words are words too"],
    [["reciept"], { reciept: "receipt" }, "a misspelling that everybody makes needs no other"],
    [["referer", "referrer"], { referer: "referrer" }, "one that looks like another word"],
    [["shipping", "shiping"], { shiping: "shipping" }, "a tense with a letter too few"],
    [["acmeshop", "acmeshpo"], {}, "two words that nobody knows"],
    [["model", "modal"], {}, "a vowel makes another word"],
  ])("%j: %j, %s", (words, found) => {
    expect(slips(...words)).toEqual(found);
  });
});
