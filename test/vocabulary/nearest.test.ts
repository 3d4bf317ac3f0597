import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nearest } from "../../src/vocabulary/nearest.ts";

const KEYS = [
  "type",
  "enum",
  "const",
  "pattern",
  "format",
  "properties",
  "description",
  "required",
  "ref",
  "pii",
  "unit",
];
const EVENTS = [
  "product_viewed",
  "product_added",
  "product_removed",
  "cart_viewed",
  "checkout_started",
  "order_completed",
];

/** Name, candidates, what is suggested. */
const TABLE: readonly (readonly [name: string, candidates: readonly string[], suggestion: string | undefined])[] = [
  // The same words
  ["productId", ["product_idx", "product_id"], "product_id"],
  ["Product Added", EVENTS, "product_added"],
  ["PRODUCT-ADDED", EVENTS, "product_added"],
  ["id", ["Id", "ID"], "Id"],
  ["cafe\u0301", ["café"], "café"],
  ["STRASSE", ["straße"], "straße"],
  // Slips: missing, too many, wrong, swapped
  ["emial", ["mail", "email"], "email"],
  ["desciption", KEYS, "description"],
  ["descriiption", KEYS, "description"],
  ["desxription", KEYS, "description"],
  ["propertys", KEYS, "properties"],
  ["requird", KEYS, "required"],
  ["typ", KEYS, "type"],
  ["tpye", KEYS, "type"],
  ["units", KEYS, "unit"],
  ["OrderCompletd", EVENTS, "order_completed"],
  ["order_complete", EVENTS, "order_completed"],
  ["prodcut_aded", EVENTS, "product_added"],
  ["subscription_renewal_reminder_sent", ["subscripton_renewl_remider_sent"], "subscripton_renewl_remider_sent"],
  // Short names are not guessed at
  ["cat", ["at", "car", "ca"], undefined],
  ["at", ["cat", "a", "it"], undefined],
  ["id", ["ip", "i"], undefined],
  ["rf", KEYS, undefined],
  ["a", ["b"], undefined],
  ["cat", ["cart"], "cart"],
  // Too far
  ["coupon", EVENTS, undefined],
  ["order_cancelled", EVENTS, undefined],
  ["order_updated", ["order_created"], undefined],
  ["checkout_stopped", EVENTS, undefined],
  ["add_product", EVENTS, undefined],
  ["mail", ["meal_x"], undefined],
  // The fewest slips, and of equals the first
  ["product_ided", ["product_added", "product_idea"], "product_idea"],
  ["prices", ["price", "prizes"], "price"],
  ["prices", ["prizes", "price"], "prizes"],
  // Names without words
  ["🛒", ["🎉", "🛒"], "🛒"],
  ["🛒", ["🎉", ""], undefined],
  ["", ["a", "abc"], undefined],
  ["", [], undefined],
  ["__proto__", ["proto"], "proto"],
];

/** The distance of optimal string alignment, by its definition. */
function distance(a: string, b: string): number {
  const table = new Map<string, number>();
  const at = (i: number, j: number): number => (i < 0 || j < 0 ? Infinity : (table.get(`${i} ${j}`) ?? Infinity));
  for (let i = 0; i <= a.length; i++) {
    for (let j = 0; j <= b.length; j++) {
      const same = i > 0 && j > 0 && a[i - 1] === b[j - 1];
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const ways = [at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + (same ? 0 : 1)];
      if (swapped) ways.push(at(i - 2, j - 2) + 1);
      table.set(`${i} ${j}`, i + j === 0 ? 0 : Math.min(...ways));
    }
  }
  return at(a.length, b.length);
}

describe("nearest", () => {
  test.each(TABLE)("%j among %j is %j", (name, candidates, suggestion) => {
    expect(nearest(name, candidates)).toBe(suggestion);
  });

  test("takes any iterable", () => {
    expect(nearest("emial", new Map([["email", 1]]).keys())).toBe("email");
    expect(nearest("emial", new Set(["email"]))).toBe("email");
  });

  test("gives one of the candidates, or nothing", () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string()), (name, candidates) => {
        const suggestion = nearest(name, candidates);
        expect(suggestion === undefined || candidates.includes(suggestion)).toBe(true);
      }),
    );
  });

  test("agrees with the table of distances", () => {
    const name = fc.oneof(fc.stringMatching(/^[ab]{1,9}$/), fc.stringMatching(/^[abc]{18,22}$/));
    fc.assert(
      fc.property(name, name, (one, other) => {
        const length = Math.max(one.length, other.length);
        const bound = length < 4 ? 0 : length < 8 ? 1 : length < 20 ? 2 : 3;
        expect(nearest(one, [other])).toBe(distance(one, other) <= bound ? other : undefined);
      }),
      { numRuns: 1_000 },
    );
  });

  test("looks through 10,000 candidates at once", () => {
    const candidates = Array.from({ length: 10_000 }, (_, index) => `checkout_step_${index}_completed`);
    expect(nearest("chekout_step_9999_complted", candidates)).toBe("checkout_step_9999_completed");
  });
});
