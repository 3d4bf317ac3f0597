import { testBreaks } from "./broken-shop.ts";

const JOURNEYS = "journeys.yaml";

testBreaks("those who consume the events", [
  [
    "C1",
    "an event that a segment names",
    [["segments.yaml", "{ event: email_captured, within: 30d,", "{ event: email_capturd, within: 30d,"]],
    [
      "error consumers/dangling /segments/new_leads/match/all/0/event",
      "info consumers/key-event-unproven /events/email_captured/key",
    ],
  ],
  [
    "C1",
    "a property that a segment filters on",
    [["segments.yaml", "where: { capture_point: {", "where: { capture_pont: {"]],
    ["error consumers/dangling /segments/new_leads/match/all/0/where/capture_pont"],
  ],
  [
    "C1",
    "a property inside a list",
    [["segments.yaml", "{ any: { category: skincare } }", "{ any: { categry: skincare } }"]],
    ["error consumers/dangling /segments/skincare_browsers/match/all/1/not/where/items/any/categry"],
  ],
  [
    "C1",
    "a property that a segment counts by",
    [["segments.yaml", "{ distinct: collection_id, gte: 4 }", "{ distinct: collecton_id, gte: 4 }"]],
    ["error consumers/dangling /segments/high_intent_visitors/match/any/1/count/distinct"],
  ],
  [
    "C1",
    "an event since which a segment looks",
    [["segments.yaml", "since: product_added", "since: product_aded"]],
    ["error consumers/dangling /segments/cart_abandoners/match/all/1/not/since"],
  ],
  [
    "C1",
    "a page that a segment names",
    [["segments.yaml", "{ page: cart_page, within: 7d }", "{ page: cart_pag, within: 7d }"]],
    ["error consumers/dangling /segments/high_intent_visitors/match/any/0/page"],
  ],
  [
    "C1",
    "a trait that a segment asks for",
    [["segments.yaml", "{ trait: email_consent, is: true }", "{ trait: email_consnt, is: true }"]],
    ["error consumers/dangling /segments/email_subscribers/match/trait"],
  ],
  [
    "C1",
    "a segment that a segment is made of",
    [["segments.yaml", "{ any: [{ segment: email_subscribers }, {", "{ any: [{ segment: email_subscriber }, {"]],
    ["error consumers/dangling /segments/reachable/match/any/0/segment"],
  ],
  [
    "C1",
    "an event that starts a journey",
    [["journeys.yaml", "trigger: { event: checkout_started }", "trigger: { event: checkout_startd }"]],
    [
      "error consumers/dangling /journeys/checkout_recovery/trigger/event",
      "info consumers/property-unused /events/checkout_started/properties/shipping_country",
    ],
  ],
  [
    "C1",
    "a property that a journey starts by",
    [["journeys.yaml", "{ cancellation_reason: { not", "{ cancelation_reason: { not"]],
    ["error consumers/dangling /journeys/subscription_rescue/trigger/where/cancelation_reason"],
  ],
  [
    "C1",
    "a segment that starts a journey",
    [["journeys.yaml", "{ segment: lapsed_buyers }", "{ segment: lapsed_buyer }"]],
    ["error consumers/dangling /journeys/win_back/trigger/segment"],
  ],
  [
    "C1",
    "a segment that a journey writes to",
    [["journeys.yaml", "[email_subscribers, content_buyers]", "[email_subscribers, content_buyer]"]],
    ["error consumers/dangling /journeys/win_back/audience/1"],
  ],
  [
    "C1",
    "an event that stops a journey",
    [["journeys.yaml", "exitOn: [product_added, order_completed]", "exitOn: [product_aded, order_completed]"]],
    ["error consumers/dangling /journeys/browse_abandonment/exitOn/0"],
  ],
  [
    "C1",
    "a property by which it stops",
    [
      [
        "journeys.yaml",
        "{ event: checkout_started, match: [cart_id] }",
        "{ event: checkout_started, match: [card_id] }",
      ],
    ],
    [
      "error consumers/dangling /journeys/cart_recovery/exitOn/1/match/0",
      "error consumers/dangling /journeys/cart_recovery/exitOn/1/match/0",
    ],
  ],
  [
    "C1",
    "a property that a message shows",
    [["journeys.yaml", "currency, shipping_country]", "currency, shiping_country]"]],
    [
      "error consumers/dangling /journeys/checkout_recovery/messages/0/uses/4",
      "info consumers/property-unused /events/checkout_started/properties/shipping_country",
    ],
  ],
  [
    "C1",
    "a trait that a message shows",
    [
      [
        "journeys.yaml",
        "uses: [vip_tier, previous_vip_tier, trait.first_name]\n        fallback: { trait.first_name",
        "uses: [vip_tier, previous_vip_tier, trait.firstname]\n        fallback: { trait.firstname",
      ],
    ],
    [
      "error consumers/dangling /journeys/vip_welcome/messages/0/fallback/trait.firstname",
      "error consumers/dangling /journeys/vip_welcome/messages/0/uses/2",
    ],
  ],
  [
    "C1",
    "a trait that it falls back to",
    [
      [
        "journeys.yaml",
        "fallback: { trait.last_viewed_product: [trait.last_viewed_category",
        "fallback: { trait.last_viewed_product: [trait.last_viewed_catgory",
      ],
    ],
    ["error consumers/dangling /journeys/browse_abandonment/messages/0/fallback/trait.last_viewed_product/0"],
  ],
  [
    "C1",
    "a segment that a message goes to",
    [["journeys.yaml", "if: { segment: sms_subscribers }", "if: { segment: sms_subscriber }"]],
    ["error consumers/dangling /journeys/cart_recovery/messages/0/if/segment"],
  ],
  [
    "C1",
    "an event that is the goal",
    [["journeys.yaml", "goal: { event: subscription_created,", "goal: { event: subscription_creatd,"]],
    ["error consumers/dangling /journeys/subscription_rescue/goal/event"],
  ],
  [
    "C1",
    "a property by which one may enter again",
    [["journeys.yaml", "per: subscription_id,", "per: subscripton_id,"]],
    ["error consumers/dangling /journeys/subscription_rescue/reentry/per"],
  ],
  [
    "C1",
    "an event that a board reads",
    [["consumers.yaml", "- session_started.session_id", "- sesion_started.session_id"]],
    ["error consumers/dangling /consumers/funnel_board/uses/0"],
  ],
  [
    "C1",
    "a property that a table reads",
    [["consumers.yaml", "- order_completed.items.sku", "- order_completed.items.skuu"]],
    ["error consumers/dangling /consumers/order_lines/uses/3"],
  ],
  [
    "C1",
    "a page that a board reads",
    [["consumers.yaml", "- home_page\n", "- homepage\n"]],
    ["error consumers/dangling /consumers/funnel_board/uses/2", "info consumers/event-unused /pages/home_page"],
  ],
  [
    "C1",
    "a trait that a model reads",
    [["consumers.yaml", "- trait.total_spend\n", "- trait.total_spent\n"]],
    ["error consumers/dangling /consumers/customers/uses/7"],
  ],
  [
    "C1",
    "a key event that no segment uses",
    [["events/profile.yaml", "vip_tier_changed:\n", "vip_tier_changed:\n    key: true\n"]],
    ["info consumers/key-event-unproven /events/vip_tier_changed/key"],
  ],
  [
    "C1",
    "a key event proves itself in a segment and a journey",
    [["events/cart.yaml", "    role: offer\n", "    role: offer\n    key: true\n"]],
    [
      "info consumers/key-event-unproven /events/offer_applied/key: `offer_applied` is a key event, and no journey uses it",
    ],
  ],
  [
    "C2",
    "a journey names what stops it",
    [[JOURNEYS, "    exitOn: [{ event: order_completed, match: [cart_id] }]\n", ""]],
    [
      "error consumers/suppression-missing /journeys/checkout_recovery: the journey `checkout_recovery` has no `exitOn`: it writes on to those who did what it asks for",
    ],
  ],
  [
    "C2",
    "a cart flow stops at order_completed",
    [[JOURNEYS, "      - { event: order_completed, match: [cart_id] }\n", ""]],
    [
      "error consumers/suppression-missing /journeys/cart_recovery/exitOn: the journey `cart_recovery` starts from the cart event `product_added` and does not stop at `order_completed`",
    ],
  ],
  [
    "C2",
    "a post-purchase flow stops at the refund",
    [
      // Its order_id has no other use.
      [JOURNEYS, "      - { event: order_refunded, match: [order_id] }\n", ""],
      ["consumers.yaml", "- order_refunded.refund_id\n", "- order_refunded\n"],
    ],
    [
      "error consumers/suppression-missing /journeys/post_purchase/exitOn: the journey `post_purchase` starts from the purchase `order_completed` and does not stop at `order_refunded`",
    ],
  ],
  [
    "C2",
    "a post-purchase flow stops at the cancellation",
    [[JOURNEYS, "      - { event: order_cancelled, match: [order_id] }\n", ""]],
    [
      "error consumers/suppression-missing /journeys/post_purchase/exitOn: the journey `post_purchase` starts from the purchase `order_completed` and does not stop at `order_cancelled`",
    ],
  ],
  [
    "C2",
    "a journey says its holdout",
    [
      [
        JOURNEYS,
        "    holdout: 5%\n    reentry: { atMost: 1, every: 180d }\n",
        "    reentry: { atMost: 1, every: 180d }\n",
      ],
    ],
    [
      "warning consumers/holdout-missing /journeys/vip_welcome: the journey `vip_welcome` has no holdout: what it brings cannot be told from what would have come anyway",
    ],
  ],
  [
    "C2",
    "a journey says its goal",
    [[JOURNEYS, "    goal: { event: order_completed, within: 21d }\n", ""]],
    [
      "warning consumers/holdout-missing /journeys/win_back/holdout: the journey `win_back` keeps 10% of people out and has no goal to compare them by",
    ],
  ],
  [
    "C2",
    "a journey says how often one may enter",
    [[JOURNEYS, "    reentry: { per: subscription_id, atMost: 1 }\n", ""]],
    [
      "warning consumers/reentry-missing /journeys/subscription_rescue: the journey `subscription_rescue` does not say how often a person may enter it",
    ],
  ],
  [
    "C3",
    "what a segment filters on is required",
    [["events/orders.yaml", "is_first_order: { type: boolean, required: true,", "is_first_order: { type: boolean,"]],
    [
      "error consumers/property-optional /events/order_completed/properties/is_first_order: `is_first_order` of `order_completed` may be absent, and the segment `first_time_buyers` filters on it: without it, nobody matches",
    ],
  ],
  [
    "C3",
    "inside a list too, at the type that says it",
    [["types.yaml", "      category: required\n", "      category: optional\n"]],
    [
      "error consumers/property-optional /types/line_item/properties/category: `items.category` of `order_completed` may be absent, and the segment `skincare_browsers` filters on it: without it, nobody matches",
    ],
  ],
  [
    "C3",
    "what a message shows has a fallback",
    [[JOURNEYS, "          items.image_url: [{ static: https://shop.example/images/parcel.png }]\n", ""]],
    [
      "warning consumers/fallback-missing /journeys/cart_recovery/messages/1/uses/2: the journey `cart_recovery` shows `items.image_url`, which `product_added` may leave out, and has no fallback for it",
    ],
  ],
  [
    "C3",
    "the ladder ends in something that is always there",
    [
      [
        JOURNEYS,
        "fallback: { trait.last_viewed_product: [trait.last_viewed_category, { static: best_sellers }] }",
        "fallback: { trait.last_viewed_product: [trait.last_viewed_category] }",
      ],
    ],
    [
      "warning consumers/fallback-missing /journeys/browse_abandonment/messages/0/fallback/trait.last_viewed_product/0: the fallback of `trait.last_viewed_product` in the journey `browse_abandonment` ends in `trait.last_viewed_category`, which not everybody has",
    ],
  ],
  [
    "Y1",
    "a number is not compared with a text",
    [["segments.yaml", "cart_value: { gte: 20 }", 'cart_value: { gte: "20" }']],
    [
      "error consumers/type-mismatch /segments/cart_abandoners/match/all/0/where/cart_value/gte: the segment `cart_abandoners` compares `cart_value` with the text `20`, and `cart_value` is a number: that never holds",
    ],
  ],
  [
    "N6",
    "a value that the enum lacks",
    [["segments.yaml", "          where: { category: skincare }\n", "          where: { category: skin_care }\n"]],
    [
      "error consumers/unknown-value /segments/skincare_browsers/match/all/0/where/category: the segment `skincare_browsers` matches `category` with `skin_care`, which is none of its values: nobody ever has it",
    ],
  ],
  [
    "S8",
    "no message goes out before what starts it may have arrived",
    [[JOURNEYS, "after: 20m", "after: 10m"]],
    [
      "warning consumers/faster-than-delivery /journeys/welcome/messages/0/after: this message of the journey `welcome` goes out after 10m, and `email_captured`, which starts it, may arrive 15m late (`ios`)",
    ],
  ],
  [
    "S8",
    "nor before what stops it",
    [["plan.yaml", "    delivery: { maxDelay: 5m }\n", "    delivery: { maxDelay: 15m }\n"]],
    [
      "warning consumers/faster-than-delivery /journeys/vip_welcome/messages/0/after: this message of the journey `vip_welcome` goes out after 10m, and `consent_changed`, which stops it, may arrive 15m late (`server`)",
    ],
  ],
  [
    "T6",
    "a property that nothing uses is pointed out",
    [["consumers.yaml", "      - order_refunded.refund_reason\n", ""]],
    [
      "info consumers/property-unused /events/order_refunded/properties/refund_reason: nothing uses `refund_reason` of `order_refunded`",
    ],
  ],
  [
    "T6",
    "so is an event",
    [
      [
        "consumers.yaml",
        "      - offer_shown.offer_id\n      - offer_shown.offer_type\n      - offer_shown.placement\n",
        "",
      ],
    ],
    ["info consumers/event-unused /events/offer_shown: no segment, journey or consumer uses `offer_shown`"],
  ],
]);
