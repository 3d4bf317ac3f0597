import { testBreaks } from "./broken-shop.ts";

const PAYMENT = `
events:
  payment_succeeded:
    description: The bank says that it will pay. No order yet.
    firesWhen: The payment provider calls back.
    owner: commerce
    sources: [server]
    identity: known
    properties: { order_id: required, items: required, items_count: required }
    dedupe: [order_id]
    examples: [{ order_id: order_501, items: [], items_count: 0 }]
`;

testBreaks("the taxonomy", [
  [
    "T1",
    "a plan that outgrows what it means to be",
    [["plan.yaml", "{ max: 20 }", "{ max: 10 }"]],
    ["warning size/taxonomy /events: the plan has 19 events, and means to have 10 at most"],
  ],
  [
    "T2",
    "an intermediate state that drives a journey",
    [
      ["events/payments.yaml", "", PAYMENT],
      ["plan.yaml", "{ max: 20 }", "{ max: 21 }"],
      [
        "consumers.yaml",
        "      - order_completed.items_count\n",
        "      - order_completed.items_count\n      - payment_succeeded.items_count\n",
      ],
      [
        "journeys.yaml",
        "trigger: { event: order_completed, where: { is_backfill: false } }",
        "trigger: { event: payment_succeeded, where: { is_backfill: false } }",
      ],
    ],
    [
      "warning consumers/intermediate-state /journeys/post_purchase/trigger/event: the journey `post_purchase` starts from `payment_succeeded`, an intermediate state: what it leads to may still fail",
    ],
  ],
]);
