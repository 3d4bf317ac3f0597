import { expect, test } from "vitest";
import { foundInShop } from "./changed-shop.ts";

test("T1: a plan that outgrows what it means to be is told", async () => {
  expect(await foundInShop([{ file: "plan.yaml", from: "{ max: 20 }", to: "{ max: 10 }" }])).toEqual([
    ["size/taxonomy", "/events", expect.stringMatching(/^the plan has \d+ events, and means to have 10 at most$/)],
  ]);
});

test("T2: an intermediate state drives no journey", async () => {
  const event = `
events:
  payment_succeeded:
    description: The bank says that it will pay. No order yet.
    firesWhen: The payment provider calls back.
    owner: commerce
    sources: [server]
    identity: known
    properties: { order_id: required, items: required }
    dedupe: [order_id]
    examples: [{ order_id: order_501, items: [] }]
`;
  const found = await foundInShop([
    { file: "events/payments.yaml", to: event },
    { file: "plan.yaml", from: "{ max: 20 }", to: "{ max: 21 }" },
    {
      file: "journeys.yaml",
      from: "trigger: { event: order_completed, where: { is_backfill: false } }",
      to: "trigger: { event: payment_succeeded, where: { is_backfill: false } }",
    },
  ]);
  expect(found.filter(([rule]) => rule.startsWith("consumers/"))).toEqual([
    [
      "consumers/intermediate-state",
      "/journeys/post_purchase/trigger/event",
      "the journey `post_purchase` starts from `payment_succeeded`, an intermediate state: what it leads to may still fail",
    ],
  ]);
});

test("N5: a rename that leads to nothing is named, with the name that was meant", async () => {
  const found = await foundInShop([
    { file: "events/cart.yaml", from: "replacedBy: product_added", to: "replacedBy: product_aded" },
  ]);
  expect(found.filter(([rule]) => rule.startsWith("consumers/"))).toEqual([
    [
      "consumers/dangling",
      "/events/added_to_cart/deprecated/replacedBy",
      "the event `added_to_cart` is replaced by the event `product_aded`, which is not there",
    ],
  ]);
});
