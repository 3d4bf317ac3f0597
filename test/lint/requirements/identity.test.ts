import { testBreaks } from "./broken-shop.ts";

testBreaks("identity", [
  [
    "I1",
    "no primary identifier",
    [["identity.yaml", "  userId: customer_id # not the e-mail address, which changes and is shared\n", ""]],
    ["error identity/primary-missing /identity/userId"],
  ],
  [
    "I1",
    "an e-mail address as the id",
    [["identity.yaml", "  userId: customer_id # not", "  userId: email # not"]],
    ["error identity/email-as-id /identity/userId"],
  ],
  [
    "I1",
    "an id that changes",
    [["identity.yaml", "customer_id: { stable: true }", "customer_id: { stable: false }"]],
    ["error identity/unstable-id /identity/identifiers/customer_id/stable"],
  ],
  [
    "I2",
    "no merge moment",
    [
      [
        "identity.yaml",
        `    events:
      email_captured: email # popup, quiz, back-in-stock form, and the e-mail step of the checkout
      sms_opted_in: phone
      signed_up: customer_id
      logged_in: customer_id
`,
        "",
      ],
    ],
    ["error identity/merge-missing /identity/merge/events"],
  ],
  [
    "I2",
    "a merge event that may lack its identifier",
    [
      [
        "events/profile.yaml",
        `      phone: required
`,
        `      phone: optional
`,
      ],
    ],
    ["warning identity/merge-cannot-identify /events/sms_opted_in/properties/phone"],
  ],
  [
    "I3",
    "a journey that strangers start",
    [
      [
        "journeys.yaml",
        "    acceptAnonymous: Most carts belong to strangers. Whoever leaves an address within three days is still in time.\n",
        "",
      ],
    ],
    ["warning identity/anonymous-trigger /journeys/cart_recovery/trigger/event"],
  ],
  [
    "I3",
    "a segment of strangers that starts a journey",
    [
      [
        "journeys.yaml",
        "    acceptAnonymous: Views of strangers count too. They are joined to whoever leaves an address within 30 days.\n",
        "",
      ],
    ],
    ["warning identity/anonymous-trigger /journeys/browse_abandonment/trigger/segment"],
  ],
  [
    "I3",
    "a server's event of nobody",
    [
      [
        "events/orders.yaml",
        `    role: cancellation
    owner: commerce
    sources: [server]
    identity: known
`,
        `    role: cancellation
    owner: commerce
    sources: [server]
`,
      ],
    ],
    ["warning identity/known-without-user /events/order_cancelled"],
  ],
  [
    "I4",
    "an attribute that campaigns stand on is missing",
    [
      [
        "identity.yaml",
        `  total_spend: { type: money, unit: EUR, sources: [server], description: "Revenue of all orders, less refunds." }\n`,
        "",
      ],
      ["consumers.yaml", "      - trait.total_spend\n", ""],
    ],
    ["warning traits/lifecycle-missing /traits"],
  ],
  [
    "I4",
    "the first campaign is not kept",
    [
      [
        "context.yaml",
        `    persist: { firstTouch: first_utm_campaign }
`,
        "",
      ],
      ["identity.yaml", "  first_utm_campaign: { type: string, description: utm_campaign of the first visit. }\n", ""],
      ["consumers.yaml", "      - trait.first_utm_campaign\n", ""],
    ],
    ["warning traits/lifecycle-missing /context/utm_campaign"],
  ],
  [
    "I5",
    "consent that is an attribute alone",
    [
      [
        "identity.yaml",
        `    changeEvent: consent_changed
    description: Agreed to marketing by text message.
`,
        `    description: Agreed to marketing by text message.
`,
      ],
    ],
    ["warning traits/consent-change-event /traits/sms_consent"],
  ],
  [
    "I6",
    "no answer for guests",
    [["identity.yaml", "  guests: { identifyBy: [email, phone] }\n", ""]],
    ["warning identity/guests-missing /identity/guests"],
  ],
]);
