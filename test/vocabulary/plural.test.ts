import { describe, expect, test } from "vitest";
import { isPlural, singular } from "../../src/vocabulary/plural.ts";

describe("the singular of a word", () => {
  test.each([
    ["products", "product"],
    ["categories", "category"],
    ["boxes", "box"],
    ["matches", "match"],
    ["wishes", "wish"],
    ["classes", "class"],
    ["people", "person"],
    ["children", "child"],
    ["statuses", "status"],
    ["indices", "index"],
    ["movies", "movie"],
    ["purchases", "purchase"],
    ["quizzes", "quiz"],
    ["days", "day"],
    ["ids", "id"],
    ["skus", "sku"],
    ["metrics", "metric"],
    ["menus", "menu"],
    ["apis", "api"],
  ])("%s is %s", (many, one) => {
    expect(singular(many)).toBe(one);
    expect(isPlural(many)).toBe(true);
    expect(singular(one)).toBe(one);
  });

  test.each("address status success access business process analytics news sms gps always bus is as".split(" "))(
    "%s is no plural",
    (word) => {
      expect(singular(word)).toBe(word);
      expect(isPlural(word)).toBe(false);
    },
  );
});
