import { describe, expect, test } from "vitest";
import { type Change, foundInShop } from "./changed-shop.ts";

type Case = readonly [requirement: string, changes: readonly Change[], rule: string, at: string, message: string];

const JOURNEYS = "journeys.yaml";

const CASES: readonly Case[] = [
  [
    "C1: a key event proves itself in a segment and a journey",
    [{ file: "events/cart.yaml", from: "    role: offer\n", to: "    role: offer\n    key: true\n" }],
    "consumers/key-event-unproven",
    "/events/offer_applied/key",
    "`offer_applied` is a key event, and no journey uses it",
  ],
  [
    "C2: a journey names what stops it",
    [{ file: JOURNEYS, from: "    exitOn: [{ event: order_completed, match: [cart_id] }]\n", to: "" }],
    "consumers/suppression-missing",
    "/journeys/checkout_recovery",
    "the journey `checkout_recovery` has no `exitOn`: it writes on to those who did what it asks for",
  ],
  [
    "C2: a cart flow stops at order_completed",
    [{ file: JOURNEYS, from: "      - { event: order_completed, match: [cart_id] }\n", to: "" }],
    "consumers/suppression-missing",
    "/journeys/cart_recovery/exitOn",
    "the journey `cart_recovery` starts from the cart event `product_added` and does not stop at `order_completed`",
  ],
  [
    "C2: a post-purchase flow stops at the refund",
    [
      { file: JOURNEYS, from: "      - { event: order_refunded, match: [order_id] }\n", to: "" },
      // Its order_id has no other use.
      { file: "consumers.yaml", from: "- order_refunded.refund_id\n", to: "- order_refunded\n" },
    ],
    "consumers/suppression-missing",
    "/journeys/post_purchase/exitOn",
    "the journey `post_purchase` starts from the purchase `order_completed` and does not stop at `order_refunded`",
  ],
  [
    "C2: a post-purchase flow stops at the cancellation",
    [{ file: JOURNEYS, from: "      - { event: order_cancelled, match: [order_id] }\n", to: "" }],
    "consumers/suppression-missing",
    "/journeys/post_purchase/exitOn",
    "the journey `post_purchase` starts from the purchase `order_completed` and does not stop at `order_cancelled`",
  ],
  [
    "C2: a journey says its holdout",
    [
      {
        file: JOURNEYS,
        from: "    holdout: 5%\n    reentry: { atMost: 1, every: 180d }\n",
        to: "    reentry: { atMost: 1, every: 180d }\n",
      },
    ],
    "consumers/holdout-missing",
    "/journeys/vip_welcome",
    "the journey `vip_welcome` has no holdout: what it brings cannot be told from what would have come anyway",
  ],
  [
    "C2: a journey says its goal",
    [{ file: JOURNEYS, from: "    goal: { event: order_completed, within: 21d }\n", to: "" }],
    "consumers/holdout-missing",
    "/journeys/win_back/holdout",
    "the journey `win_back` keeps 10% of people out and has no goal to compare them by",
  ],
  [
    "C2: a journey says how often one may enter",
    [{ file: JOURNEYS, from: "    reentry: { per: subscription_id, atMost: 1 }\n", to: "" }],
    "consumers/reentry-missing",
    "/journeys/subscription_rescue",
    "the journey `subscription_rescue` does not say how often a person may enter it",
  ],
  [
    "C3: what a segment filters on is required",
    [
      {
        file: "events/orders.yaml",
        from: "is_first_order: { type: boolean, required: true,",
        to: "is_first_order: { type: boolean,",
      },
    ],
    "consumers/property-optional",
    "/events/order_completed/properties/is_first_order",
    "`is_first_order` of `order_completed` may be absent, and the segment `first_time_buyers` filters on it: without it, nobody matches",
  ],
  [
    "C3: inside a list too, at the type that says it",
    [{ file: "types.yaml", from: "      category: required\n", to: "      category: optional\n" }],
    "consumers/property-optional",
    "/types/line_item/properties/category",
    "`items.category` of `order_completed` may be absent, and the segment `skincare_browsers` filters on it: without it, nobody matches",
  ],
  [
    "C3: what a message shows has a fallback",
    [
      {
        file: JOURNEYS,
        from: "          items.image_url: [{ static: https://shop.example/images/parcel.png }]\n",
        to: "",
      },
    ],
    "consumers/fallback-missing",
    "/journeys/cart_recovery/messages/1/uses/2",
    "the journey `cart_recovery` shows `items.image_url`, which `product_added` may leave out, and has no fallback for it",
  ],
  [
    "C3: the ladder ends in something that is always there",
    [
      {
        file: JOURNEYS,
        from: "fallback: { trait.last_viewed_product: [trait.last_viewed_category, { static: best_sellers }] }",
        to: "fallback: { trait.last_viewed_product: [trait.last_viewed_category] }",
      },
    ],
    "consumers/fallback-missing",
    "/journeys/browse_abandonment/messages/0/fallback/trait.last_viewed_product/0",
    "the fallback of `trait.last_viewed_product` in the journey `browse_abandonment` ends in `trait.last_viewed_category`, which not everybody has",
  ],
  [
    "Y1: a number is not compared with a text",
    [{ file: "segments.yaml", from: "cart_value: { gte: 20 }", to: 'cart_value: { gte: "20" }' }],
    "consumers/type-mismatch",
    "/segments/cart_abandoners/match/all/0/where/cart_value/gte",
    "the segment `cart_abandoners` compares `cart_value` with the text `20`, and `cart_value` is a number: that never holds",
  ],
  [
    "N6: a value that the enum lacks",
    [
      {
        file: "segments.yaml",
        from: "          where: { category: skincare }\n",
        to: "          where: { category: skin_care }\n",
      },
    ],
    "consumers/unknown-value",
    "/segments/skincare_browsers/match/all/0/where/category",
    "the segment `skincare_browsers` matches `category` with `skin_care`, which is none of its values: nobody ever has it",
  ],
  [
    "S8: no message goes out before what starts it may have arrived",
    [{ file: JOURNEYS, from: "after: 20m", to: "after: 10m" }],
    "consumers/faster-than-delivery",
    "/journeys/welcome/messages/0/after",
    "this message of the journey `welcome` goes out after 10m, and `email_captured`, which starts it, may arrive 15m late (`ios`)",
  ],
  [
    "S8: nor before what stops it",
    [{ file: "plan.yaml", from: "    delivery: { maxDelay: 5m }\n", to: "    delivery: { maxDelay: 15m }\n" }],
    "consumers/faster-than-delivery",
    "/journeys/vip_welcome/messages/0/after",
    "this message of the journey `vip_welcome` goes out after 10m, and `consent_changed`, which stops it, may arrive 15m late (`server`)",
  ],
  [
    "T6: a property that nothing uses is pointed out",
    [{ file: "consumers.yaml", from: "      - order_refunded.refund_reason\n", to: "" }],
    "consumers/property-unused",
    "/events/order_refunded/properties/refund_reason",
    "nothing uses `refund_reason` of `order_refunded`",
  ],
  [
    "T6: so is an event",
    [
      {
        file: "consumers.yaml",
        from: "      - offer_shown.offer_id\n      - offer_shown.offer_type\n      - offer_shown.placement\n",
        to: "",
      },
    ],
    "consumers/event-unused",
    "/events/offer_shown",
    "no segment, journey or consumer uses `offer_shown`",
  ],
];

describe("the shop's plan, broken in one way", () => {
  test("is clean to begin with", async () => {
    expect(await foundInShop([])).toEqual([]);
  });

  test.each(CASES)("%s", async (_, changes, rule, at, message) => {
    expect(await foundInShop(changes)).toEqual([[rule, at, message]]);
  });
});
