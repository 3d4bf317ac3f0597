import { type Edit, testBreaks } from "./broken-shop.ts";

const LAST_EVENT =
  "    examples: [{ offer_id: o_welcome, cart_id: cart_81, discount_code: HELLO10, discount_value: 9.8, currency: EUR }]\n";

/** One event more, documented and used as all others are. */
const eventNamed = (name: string): readonly Edit[] => [
  [
    "events/cart.yaml",
    LAST_EVENT,
    `${LAST_EVENT}  ${name}:
    title: Another
    description: What the backend saw happen to an order.
    firesWhen: The backend stored it.
    owner: growth
    sources: [server]
    identity: known
    properties: { order_id: required }
    dedupe: [order_id]
    examples: [{ order_id: order_501 }]
`,
  ],
  ["consumers.yaml", "      - offer_applied.offer_id\n", `      - offer_applied.offer_id\n      - ${name}.order_id\n`],
  ["plan.yaml", "{ max: 20 }", "{ max: 30 }"],
];

/** One property more of an offer, and somebody who reads it. */
const propertyNamed = (name: string, property: string): readonly Edit[] => [
  ["events/cart.yaml", "      offer_id: required\n", `      offer_id: required\n      ${name}: ${property}\n`],
  [
    "consumers.yaml",
    "      - offer_applied.offer_id\n",
    `      - offer_applied.offer_id\n      - offer_applied.${name}\n`,
  ],
];

const traitNamed = (name: string): readonly Edit[] => [
  ["identity.yaml", "traits:\n", `traits:\n  ${name}: { type: string, description: Number of the loyalty card. }\n`],
  ["consumers.yaml", "      - trait.total_spend\n", `      - trait.total_spend\n      - trait.${name}\n`],
];

testBreaks("naming and drift", [
  ["N1", "an event in another case", eventNamed("giftAdded"), ["error naming/event-case /events/giftAdded"]],
  ["N1", "an event whose verb is first", eventNamed("packed_gift"), ["warning naming/event-order /events/packed_gift"]],
  ["N1", "an event in the present", eventNamed("gift_choose"), ["warning naming/event-tense /events/gift_choose"]],
  [
    "N1",
    "a property in another case",
    propertyNamed("bundleName", "{ type: string, description: What it is called. }"),
    ["error naming/property-case /events/offer_applied/properties/bundleName"],
  ],
  ["N1", "a trait in another case", traitNamed("loyaltyCard"), ["error naming/trait-case /traits/loyaltyCard"]],
  [
    "N2",
    "another name for what is there",
    eventNamed("product_added_to_cart"),
    ["error naming/event-drift /events/product_added_to_cart"],
  ],
  [
    "N2",
    "GA4's name in another tense",
    eventNamed("checkout_begun"),
    ["error naming/event-drift /events/checkout_begun"],
  ],
  ["N2", "GA4's own name", eventNamed("add_to_cart"), ["error naming/event-drift /events/add_to_cart"]],
  [
    "N2",
    "an app's name for what the web calls otherwise",
    eventNamed("AddToCart"),
    ["error naming/event-drift /events/AddToCart"],
  ],
  [
    "N2",
    "a title as a name",
    eventNamed("Added to Cart"),
    [
      // The deprecated `added_to_cart` stays in the plan.
      "error naming/collision /events/added_to_cart",
      "error naming/event-drift /events/Added to Cart",
    ],
  ],
  [
    "N3",
    "a property in two spellings",
    propertyNamed("productId", "{ type: string, description: The product that it is for. }"),
    ["error naming/property-drift /events/offer_applied/properties/productId"],
  ],
  [
    "N3",
    "a short form",
    propertyNamed("qty", "{ type: integer, description: Pieces that it is for. }"),
    ["error naming/property-drift /events/offer_applied/properties/qty"],
  ],
  [
    "N4",
    "a version in a name",
    eventNamed("offer_applied_v2"),
    ["error naming/version-suffix /events/offer_applied_v2"],
  ],
  [
    "N6",
    "a value in two spellings",
    [
      [
        "types.yaml",
        "      haircare: Shampoo, treatments and styling\n",
        "      haircare: Shampoo, treatments and styling\n      hair_care: Sent by the till\n",
      ],
    ],
    ["error naming/enum-drift /types/category/values/hair_care"],
  ],
  [
    "N6",
    "a value as people read it",
    [
      [
        "types.yaml",
        "      fragrance: Perfume and scented candles\n",
        "      fragrance: Perfume and scented candles\n      Gift Sets: For friends\n",
      ],
    ],
    ["error naming/enum-value-case /types/category/values/Gift Sets"],
  ],
]);
