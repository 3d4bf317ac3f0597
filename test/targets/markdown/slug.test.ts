import fc from "fast-check";
import GithubSlugger from "github-slugger";
import { expect, test } from "vitest";
import { slugs } from "../../../src/targets/markdown/slug.ts";
import { HOSTILE } from "./hostile.ts";

test("headings have the anchors that GitHub gives them", () => {
  expect(
    slugs(["Properties", "cart_id", "Cart ID", "properties", "a.b", "ab", "ab-1", "items[].sku", "🛒", "Über uns"]),
  ).toEqual(["properties", "cart_id", "cart-id", "properties-1", "ab", "ab-1", "ab-1-1", "itemssku", "", "über-uns"]);
});

test("any headings have the anchors that github-slugger gives them", () => {
  const heading = fc.oneof(
    fc.constantFrom(...HOSTILE),
    fc.constantFrom("a", "a-1", "a-2", "A", "constructor"),
    fc.string(),
    fc.string({ unit: fc.constantFrom(..."aé-_ .ßİ1日ا") }),
  );
  fc.assert(
    fc.property(fc.array(heading, { maxLength: 12 }), (headings) => {
      const slugger = new GithubSlugger();
      expect(slugs(headings)).toEqual(headings.map((each) => slugger.slug(each)));
    }),
  );
});
