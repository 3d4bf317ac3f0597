import { describe, expect, test } from "vitest";
import { atValue } from "../../../src/diagnostics/diagnostic.ts";
import { danglingUses, usesOf } from "../../../src/model/uses/uses.ts";
import { loadTexts } from "../../support/loaded.ts";
import { shopPlan } from "../../support/plan.ts";
import { AROUND, uses } from "./told-uses.ts";

describe("events, pages, people", () => {
  test.each([
    [
      "dedupe, short",
      "events: { e: { properties: { x: string }, dedupe: [x, gone, userId, groupId] } }",
      [
        "the event `e` dedupes by the property `x` of `e` «x»",
        "DANGLING the event `e` dedupes by the property `gone` of `e` «gone»",
      ],
    ],
    [
      "dedupe, long",
      "events: { e: { dedupe: { key: [gone] } } }",
      ["DANGLING the event `e` dedupes by the property `gone` of `e` «gone»"],
    ],
    [
      "dedupe by context",
      "events: { e: { dedupe: [channel] } }",
      ["the event `e` dedupes by the property `channel` of `e` «channel»"],
    ],
    [
      "oncePer",
      "pages: { p: { oncePer: [gone] } }",
      ["DANGLING the page `p` fires once per the property `gone` of `p` «gone»"],
    ],
    [
      "replacedBy",
      "events: { e: { deprecated: { replacedBy: order } }, f: { deprecated: { replacedBy: home } }, g: { deprecated: { replacedBy: gone } } }",
      [
        "the event `e` is replaced by the event `order` «order»",
        "the event `f` is replaced by the page `home` «home»",
        "DANGLING the event `g` is replaced by the event `gone` «gone»",
      ],
    ],
    [
      "replacedBy of properties",
      "events: { e: { properties: { x: { type: string, deprecated: { replacedBy: y } }, y: { type: string, deprecated: { replacedBy: gone } } } } }",
      [
        "the event `e` is replaced by the property `y` of `e` «y»",
        "DANGLING the event `e` is replaced by the property `gone` of `e` «gone»",
      ],
    ],
    [
      "unit",
      "events: { e: { properties: { x: { type: money, unit: { from: c } }, c: string, y: { type: money, unit: { from: gone } } } } }",
      [
        "the event `e` is measured in the property `c` of `e` «c»",
        "DANGLING the event `e` is measured in the property `gone` of `e` «gone»",
      ],
    ],
    [
      "unit in an object, of its own properties",
      "events: { e: { properties: { c: string, o: { properties: { x: { type: money, unit: { from: c } } } } } } }",
      ["DANGLING the event `e` is measured in the property `o.c` of `e` «c»"],
    ],
    [
      "unit in a type, told once",
      "types: { t: { properties: { x: { type: money, unit: { from: gone } } } } }\nevents: { e: { properties: { a: t, b: t } }, f: { properties: { a: t } } }",
      ["DANGLING the type `t` is measured in the property `a.gone` of `e` «gone»"],
    ],
    [
      "destinations",
      "destinations: { d: { type: http } }\nevents: { e: { properties: { x: string }, destinations: { d: { properties: { x: y, gone: z } } } } }",
      [
        "the event `e` renames the property `x` of `e` «x»",
        "DANGLING the event `e` renames the property `gone` of `e` «gone»",
      ],
    ],
    [
      "changeEvent",
      "traits: { t: { type: string, changeEvent: order }, u: { type: string, changeEvent: gone } }",
      [
        "the trait `t` is announced by the event `order` «order»",
        "DANGLING the trait `u` is announced by the event `gone` «gone»",
      ],
    ],
    [
      "traits",
      "traits: { t: { type: string, deprecated: { replacedBy: gone }, unit: { from: email } } }",
      [
        "DANGLING the trait `t` is replaced by the trait `gone` «gone»",
        "the trait `t` is measured in the trait `email` «email»",
      ],
    ],
    [
      "traits of groups",
      "groups: { g: { traits: { a: { type: string, deprecated: { replacedBy: b } }, b: { type: money, unit: { from: gone } } } } }",
      [
        "the group `g` is replaced by the trait `b` of the group `g` «b»",
        "DANGLING the group `g` is measured in the trait `gone` of the group `g` «gone»",
      ],
    ],
    [
      "firstTouch",
      "context: { u: { type: string, persist: { firstTouch: email } }, v: { type: string, persist: { firstTouch: gone } } }",
      [
        "the context `u` is kept in the trait `email` «email»",
        "DANGLING the context `v` is kept in the trait `gone` «gone»",
      ],
    ],
    [
      "identity",
      "identity: { userId: gone1, merge: { events: { order: customer_id, home: gone2, gone3: customer_id } }, guests: { identifyBy: [customer_id, gone4] } }",
      [
        "DANGLING `identity` identifies by the identifier `gone1` «gone1»",
        "`identity` identifies by the event `order` «order»",
        "`identity` identifies by the identifier `customer_id` «customer_id»",
        "`identity` identifies by the page `home` «home»",
        "DANGLING `identity` identifies by the identifier `gone2` «gone2»",
        "DANGLING `identity` identifies by the event `gone3` «gone3»",
        "`identity` identifies by the identifier `customer_id` «customer_id»",
        "`identity` identifies by the identifier `customer_id` «customer_id»",
        "DANGLING `identity` identifies by the identifier `gone4` «gone4»",
      ],
    ],
  ])("%s", async (_, text, expected) => {
    expect(await uses(text)).toEqual(expected);
  });

  test("a shared property is placed where it says what it uses", async () => {
    const { plan, places } = await loadTexts(
      "properties: { price: { type: money, unit: { from: currency } } }\nevents: { a: { properties: { price: required } }, b: { properties: { price: required, currency: string } } }",
    );
    const found = plan && usesOf(plan).map((use) => [use.found, places.place(atValue(use.pointer)).line, use.pointer]);
    expect(found).toEqual([
      [false, 1, "/properties/price/unit/from"],
      [true, 1, "/properties/price/unit/from"],
    ]);
  });
});

describe("what could have been meant", () => {
  test.each([
    ["segments: { s: { match: { event: odrer } } }", ["order", "loose", "home"]],
    ["segments: { s: { match: { segment: vip } } }", ["vips", "s"]],
    ["segments: { s: { match: { trait: emial, is: 1 } } }", ["email", "address"]],
    ["segments: { s: { match: { trait: address.cty, is: 1 } } }", ["address.city"]],
    [
      "segments: { s: { match: { event: order, where: { lines.skew: 1 } } } }",
      ["lines.sku", "lines.price", "lines.currency"],
    ],
    ["segments: { s: { match: { group: acount, trait: plan, is: 1 } } }", ["account"]],
    ["identity: { userId: customer }", ["customer_id"]],
  ])("%s", async (text, candidates) => {
    const { plan } = await loadTexts({ "a.yaml": AROUND, "b.yaml": text });
    expect(plan && danglingUses(plan).map((use) => use.candidates())).toEqual([candidates]);
  });
});

test("nothing dangles in the shop's plan, and a plan is looked through once", async () => {
  const plan = await shopPlan();
  expect(danglingUses(plan)).toEqual([]);
  expect(usesOf(plan)).toBe(usesOf(plan));
});
