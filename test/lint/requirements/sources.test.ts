import { type Edit, testBreaks } from "./broken-shop.ts";

const REFUND = `    role: refund
    owner: commerce
    sources: [server]
`;
const refundFrom = (sources: string): Edit => ["events/orders.yaml", REFUND, REFUND.replace("[server]", sources)];

testBreaks("sources, duplicates, environments", [
  [
    "S1",
    "a refund that a client sends",
    [
      refundFrom("[web]"),
      [
        "events/orders.yaml",
        "    dedupe: [refund_id]\n",
        "    dedupe: [refund_id]\n    destinations: { exclude: [ga4] }\n",
      ],
    ],
    ["error sources/truth /events/order_refunded/sources"],
  ],
  [
    "S1",
    "two sources, and no word on which one counts",
    [
      refundFrom("[web, server]"),
      [
        "events/orders.yaml",
        "    dedupe: [refund_id]\n",
        "    dedupe: [refund_id]\n    destinations: { exclude: [ga4] }\n",
      ],
    ],
    ["error sources/truth /events/order_refunded/sources"],
  ],
  [
    "S1",
    "a purchase that the web sends too",
    [
      [
        "events/orders.yaml",
        "    role: purchase\n    key: true\n    owner: commerce\n    sources: [server]\n",
        "    role: purchase\n    key: true\n    owner: commerce\n    sources: [web, server]\n",
      ],
    ],
    [
      // A client does not say whether it is a backfill, and a journey asks for that.
      "error consumers/property-optional /context/is_backfill",
      "error sources/truth /events/order_completed/sources",
    ],
  ],
  [
    "S1",
    "a cancellation that a client sends",
    [
      [
        "events/orders.yaml",
        "    role: cancellation\n    owner: commerce\n    sources: [server]\n",
        "    role: cancellation\n    owner: commerce\n    sources: [ios]\n",
      ],
    ],
    ["error sources/truth /events/order_cancelled/sources"],
  ],
  [
    "S1",
    "consent that a client sends",
    [
      [
        "events/profile.yaml",
        "    role: consent\n    owner: retention\n    sources: [server]\n",
        "    role: consent\n    owner: retention\n    sources: [web]\n",
      ],
    ],
    ["error sources/truth /events/consent_changed/sources"],
  ],
  [
    "S2",
    "the server does not say the channel",
    [
      [
        "context.yaml",
        "  channel: { type: channel, required: true, description",
        "  channel: { type: channel, required: true, sources: [web, ios], description",
      ],
      ["consumers.yaml", "      - order_completed.channel\n", ""],
    ],
    ["warning sources/channel-missing /context/channel/sources"],
  ],
  [
    "S3",
    "a refund without a key",
    [["events/orders.yaml", "    dedupe: [refund_id]\n", ""]],
    ["error dedupe/missing /events/order_refunded"],
  ],
  [
    "S3",
    "a cart without a key",
    [["events/cart.yaml", "    dedupe: [cart_id, cart_revision]\n", ""]],
    ["warning dedupe/missing /events/cart_updated"],
  ],
  [
    "S3",
    "a key that may be absent",
    [
      [
        "events/orders.yaml",
        "refund_id: { type: string, required: true, description",
        "refund_id: { type: string, description",
      ],
    ],
    ["error dedupe/key-not-required /events/order_refunded/properties/refund_id"],
  ],
  [
    "S3",
    "a key that is another one on every retry",
    [
      [
        "events/orders.yaml",
        "      refund_id: { type: string, required: true, description: The refund's number. An order may have several. }\n",
        "      refund_id: { type: string, required: true, description: The refund's number. An order may have several. }\n      refunded_at: { type: timestamp, required: true, description: When the money went back. }\n",
      ],
      ["events/orders.yaml", "    dedupe: [refund_id]\n", "    dedupe: [refund_id, refunded_at]\n"],
      [
        "events/orders.yaml",
        "      - refund_id: refund_9\n",
        '      - refund_id: refund_9\n        refunded_at: "2026-11-28T10:00:00Z"\n',
      ],
      [
        "consumers.yaml",
        "      - order_refunded.refund_id\n",
        "      - order_refunded.refund_id\n      - order_refunded.refunded_at\n",
      ],
    ],
    ["error dedupe/key-unstable /events/order_refunded/dedupe/1"],
  ],
  [
    "S3",
    "an e-mail address as a key",
    [
      [
        "events/profile.yaml",
        "    examples: [{ email: ada@mail.example, capture_point: popup }]\n",
        "    dedupe: { key: [email], window: 1d }\n    examples: [{ email: ada@mail.example, capture_point: popup }]\n",
      ],
    ],
    ["error dedupe/key-personal /events/email_captured/dedupe/key/0"],
  ],
  [
    "S4",
    "a view that counts on every render",
    [["events/browse.yaml", "    oncePer: [collection_id] # a re-render is no second look\n", ""]],
    ["warning dedupe/once-per-missing /events/collection_viewed"],
  ],
  [
    "S5",
    "context that the web does not send",
    [
      ["context.yaml", "  referrer: { type: url, sources: [web], description: The page that led here. }\n", ""],
      ["consumers.yaml", "      - session_started.referrer\n", ""],
    ],
    ["warning sources/context-missing /context"],
  ],
  [
    "S6",
    "a staging that may write to production",
    [["plan.yaml", "    writeKeys: { customerio: stag_, posthog: phc_stag_, ga4: G-STAG }\n", ""]],
    ["warning environments/workspace-shared /environments/staging"],
  ],
  [
    "S6",
    "a key of both",
    [["plan.yaml", "customerio: stag_,", "customerio: prod_,"]],
    ["warning environments/workspace-shared /environments/staging/writeKeys/customerio"],
  ],
]);
