import { describe, expect, test } from "vitest";
import { placesOf } from "../found-by.ts";

const SHOP = `
sources: { web: { delivery: { maxDelay: 15m } }, server: { kind: server, delivery: { maxDelay: 1h } } }
traits: { name: string, tier: { type: string, required: true } }
events:
  product_added: { role: cart, sources: [web], properties: { cart_id: { type: string, required: true }, coupon: string } }
  order_completed: { role: purchase, sources: [server] }
  anything_done: { sources: [web, server], sourceOfTruth: web }
segments:
  buyers: { match: { event: order_completed } }
  named: { match: { all: [{ trait: name, exists: true }, { not: { event: order_completed } }] } }
  either: { match: { any: [{ trait: name, exists: true }, { segment: buyers }] } }
`;
const journey = (said: string): string => `${SHOP}journeys: { j: { ${said} } }`;
const CART = "trigger: { event: product_added }";

describe("consumers/suppression-missing", () => {
  test.each([
    ["no messages are said, and no stop", CART, ["/journeys/j"]],
    ["a wait, and no stop", `${CART}, messages: [{ after: 2h }]`, ["/journeys/j"]],
    ["all goes out at once", `${CART}, messages: [{ after: 0m }, {}]`, []],
    ["stops at something else alone", `${CART}, exitOn: [anything_done]`, ["/journeys/j/exitOn"]],
    ["stops at the purchase by a segment", `${CART}, exitOn: [{ segment: buyers }]`, []],
    ["starts from who once bought", "trigger: { segment: buyers }, exitOn: [anything_done]", []],
  ])("%s", async (_, said, at) => {
    expect(await placesOf("consumers/suppression-missing", journey(said))).toEqual(at);
  });
});

describe("consumers/fallback-missing", () => {
  test.each([
    ["a required property", "uses: [cart_id]", []],
    ["a required trait", "uses: [trait.tier]", []],
    ["a trait of everybody in the audience", "uses: [trait.name]", [], "audience: [named]"],
    ["a trait of some in the audience", "uses: [trait.name]", ["/journeys/j/messages/0/uses/0"], "audience: [either]"],
    [
      "what the trigger asks for",
      "uses: [coupon]",
      [],
      "",
      "{ event: product_added, where: { coupon: { exists: true } } }",
    ],
    ["a ladder to what is there", "uses: [coupon], fallback: { coupon: [trait.name, cart_id] }", []],
    ["an empty ladder", "uses: [coupon], fallback: { coupon: [] }", ["/journeys/j/messages/0/fallback/coupon"]],
    ["what is not there, which is dangling", "uses: [cupon]", []],
  ])("%s", async (_, message, at, audience = "", trigger = "{ event: product_added }") => {
    const said = [`trigger: ${trigger}`, ...(audience ? [audience] : []), `messages: [{ after: 2h, ${message} }]`];
    expect(await placesOf("consumers/fallback-missing", journey(said.join(", ")))).toEqual(at);
  });

  test("the next message that shows the same is mended with it", async () => {
    const said = `${CART}, messages: [{ uses: [coupon] }, { uses: [coupon] }]`;
    expect(await placesOf("consumers/fallback-missing", journey(said))).toEqual(["/journeys/j/messages/0/uses/0"]);
  });
});

describe("consumers/faster-than-delivery", () => {
  test.each([
    [
      "sooner than what stops it",
      `${CART}, exitOn: [order_completed], messages: [{ after: 20m }]`,
      ["/journeys/j/messages/0/after"],
    ],
    ["as soon as what stops it", `${CART}, exitOn: [order_completed], messages: [{ after: 1h }]`, []],
    ["sooner than what starts it", `${CART}, messages: [{ after: 10m }]`, ["/journeys/j/messages/0/after"]],
    ["at once", `${CART}, exitOn: [order_completed], messages: [{}]`, []],
    ["the source that counts is faster", `trigger: { event: anything_done }, messages: [{ after: 15m }]`, []],
    [
      "started by a segment",
      "trigger: { segment: buyers }, messages: [{ after: 15m }]",
      ["/journeys/j/messages/0/after"],
    ],
    ["started by what did not happen", "trigger: { segment: named }, messages: [{ after: 15m }]", []],
  ])("%s", async (_, said, at) => {
    expect(await placesOf("consumers/faster-than-delivery", journey(said))).toEqual(at);
  });
});

describe("consumers/intermediate-state", () => {
  test.each([
    ["payment_succeeded", true],
    ["Payment Authorized", true],
    ["stripe_charge_captured", true],
    ["order_pending", true],
    ["order_completed", false],
    ["payment_failed", false], // drives the reminder to pay
    ["payment_method_confirmed", false],
    ["checkout_completed", false],
    ["order_confirmed", false],
  ])("%s: %s", async (name, is) => {
    const plan = `events: { ${name}: {} }\njourneys: { j: { trigger: { event: ${name} } } }`;
    expect(await placesOf("consumers/intermediate-state", plan)).toEqual(is ? ["/journeys/j/trigger/event"] : []);
  });
});
