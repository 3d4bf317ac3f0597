import { describe, expect, test } from "vitest";
import { lengthIn } from "../../src/destinations/measure.ts";
import { keeperOf } from "../../src/destinations/reserved.ts";
import { VENDORS } from "../../src/destinations/vendors.ts";
import { DESTINATION_TYPES } from "../../src/model/plan.ts";

test("there is a word on every type of the language", () => {
  expect(Object.keys(VENDORS).sort()).toEqual([...DESTINATION_TYPES].sort());
});

/** Every evidence that stands somewhere in a vendor's data. */
function evidences(value: unknown): readonly { source: unknown; date: unknown }[] {
  if (typeof value !== "object" || value === null) return [];
  const own = "source" in value && "date" in value ? [{ source: value.source, date: value.date }] : [];
  return [...own, ...Object.values(value).flatMap(evidences)];
}

describe.each(Object.entries(VENDORS).flatMap(([type, vendor]) => (vendor ? [[type, vendor] as const] : [])))(
  "%s",
  (_, vendor) => {
    test("says where each of its facts is from, and when", () => {
      const all = evidences(vendor);
      expect(all.length).toBeGreaterThan(0);
      for (const { source, date } of all) {
        expect(source).toMatch(/\w{4}/);
        expect(date).toMatch(/^20\d\d-\d\d-\d\d$/);
      }
    });

    test("has no limit and no reserved name without such a word", () => {
      for (const fact of Object.values(vendor)) {
        const facts = Array.isArray(fact) ? fact : [fact];
        for (const each of facts) if (typeof each === "object") expect(each).toHaveProperty("evidence");
      }
    });
  },
);

test("lengths are counted as the vendor counts: bytes of UTF-8, or characters", () => {
  expect([lengthIn("bytes", "é👍"), lengthIn("characters", "é👍")]).toEqual([6, 2]);
});

test("a reserved name counts by its exact spelling, a prefix by its beginning", () => {
  const { ga4, posthog } = VENDORS;
  expect(keeperOf("session_start", ga4?.reservedEvents)).toBeDefined();
  expect(keeperOf("Session_Start", ga4?.reservedEvents)).toBeUndefined();
  expect(keeperOf("google_ads_clicked", ga4?.reservedEvents)).toBeDefined();
  expect(keeperOf("currency", ga4?.reservedProperties)).toBeUndefined();
  expect(keeperOf("$set", posthog?.reservedProperties)).toBeDefined();
});
