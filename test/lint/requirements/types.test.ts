import { type Edit, testBreaks } from "./broken-shop.ts";

/** Another property of an offer, and somebody who reads it. */
const offerWith = (name: string, property: string): readonly Edit[] => [
  ["events/cart.yaml", "      offer_id: required\n", `      offer_id: required\n      ${name}: ${property}\n`],
  [
    "consumers.yaml",
    "      - offer_applied.offer_id\n",
    `      - offer_applied.offer_id\n      - offer_applied.${name}\n`,
  ],
];

const LINES =
  "{ type: array, description: Free of charge., items: { properties: { sku: { type: string, description: Unit. }, quantity: { type: integer, description: Pieces. } } } }";

testBreaks("types", [
  ["The shop", "as it is", [], []],
  [
    "Y1",
    "an amount that is text in one event",
    [
      [
        "events/orders.yaml",
        "revenue: { required: true, description: Revenue of the order that is lost. }",
        "revenue: { type: string, required: true, description: Revenue of the order that is lost. }",
      ],
      ["events/orders.yaml", "revenue: 31.5", 'revenue: "31.50"'],
    ],
    ["error types/property-drift /events/order_cancelled/properties/revenue/type"],
  ],
  [
    "Y1",
    "one name in two units",
    [
      [
        "events/orders.yaml",
        "revenue: { required: true, description: Revenue of the order that is lost. }",
        "revenue: { unit: cents, required: true, description: Revenue of the order that is lost. }",
      ],
    ],
    ["error types/property-drift /events/order_cancelled/properties/revenue/unit"],
  ],
  [
    "Y1",
    "an id that is a number",
    offerWith("bundle_id", "{ type: integer, description: The bundle that it is for. }"),
    ["warning types/name-mismatch /events/offer_applied/properties/bundle_id/type"],
  ],
  [
    "Y2",
    "lines as text",
    offerWith("items", "{ type: string, description: The lines that it is for. }"),
    ["warning types/stringified /events/offer_applied/properties/items/type"],
  ],
  [
    "Y3",
    "milliseconds among ISO 8601",
    [
      [
        "identity.yaml",
        "last_seen: { type: timestamp, description",
        "last_seen: { type: integer, unit: ms, description",
      ],
    ],
    ["error types/timestamp-unit /traits/last_seen/type"],
  ],
  [
    "Y4",
    "an example that lacks what is required",
    [
      [
        "events/cart.yaml",
        "offer_id: o_welcome, cart_id: cart_81, discount_code",
        "offer_id: o_welcome, discount_code",
      ],
    ],
    ["error types/example-invalid /events/offer_applied/examples/0"],
  ],
  [
    "Y4",
    "a property that nothing satisfies",
    [["events/subscriptions.yaml", "        maximum: 180\n", "        maximum: 5\n"]],
    ["error types/impossible /events/subscription_created/properties/interval_days/minimum"],
  ],
  [
    "T4",
    "lines without a version",
    [["types.yaml", "    version: 2\n    versionField: items_schema_version\n", ""]],
    ["warning types/item-version /types/line_item"],
  ],
  [
    "T4",
    "a version that nobody sends",
    [["types.yaml", "    versionField: items_schema_version\n", ""]],
    ["warning types/item-version /types/line_item/version"],
  ],
  [
    "T4",
    "lines of another shape",
    [
      ...offerWith("gifts", LINES),
      // Google takes no lists but `items`.
      [
        "events/cart.yaml",
        "    dedupe: { key: [cart_id, offer_id], window: 1d }\n",
        "    dedupe: { key: [cart_id, offer_id], window: 1d }\n    destinations: { exclude: [ga4] }\n",
      ],
    ],
    ["warning types/item-drift /events/offer_applied/properties/gifts/items"],
  ],
  [
    "T5",
    "lines and no summary",
    [
      [
        "pages.yaml",
        "    properties: { cart_id: required }\n    examples: [{ cart_id: cart_81 }]\n",
        "    properties: { cart_id: required, items: required }\n    examples: [{ cart_id: cart_81, items: [] }]\n",
      ],
      ["consumers.yaml", "      - cart_page.cart_id\n", "      - cart_page.cart_id\n      - cart_page.items\n"],
    ],
    ["warning types/summary-beside-items /pages/cart_page"],
  ],
  [
    "T7",
    "a state that events alone hold",
    [
      ["identity.yaml", "  vip_tier: { sources: [server], changeEvent: vip_tier_changed }\n", ""],
      [
        "segments.yaml",
        "    match: { trait: vip_tier, in: [silver, gold] }\n",
        "    match: { event: vip_tier_changed, where: { vip_tier: { in: [silver, gold] } } }\n",
      ],
      ["consumers.yaml", "      - trait.vip_tier\n", ""],
    ],
    ["warning traits/state-as-event /events/vip_tier_changed"],
  ],
]);
