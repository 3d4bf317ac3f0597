import { describe, expect, test } from "vitest";
import { JOURNEY_STATES } from "../../../src/model/consumer.ts";
import { bare } from "../../support/bare.ts";
import { planOfTexts } from "../../support/loaded.ts";

describe("journeys", () => {
  const journey = async (said: string) => bare((await planOfTexts(`journeys:\n  j: ${said}\n`)).journeys[0]);

  test("everything that one can say", async () => {
    const said = `
    title: Cart recovery
    owner: growth
    trigger: { event: product_added }
    audience: [email_subscribers]
    exitOn: [order_completed, { event: order_completed, match: [cart_id], where: { total: 1 }, within: 1d }, { page: thanks, match: [cart_id] }, { trait: consent, is: false }, { not: { segment: s } }]
    messages:
      - { after: 30m, channel: sms, if: { trait: sms_consent, is: true }, uses: [cart_value, trait.first_name] }
      - { name: Second, after: 1h, channel: email, uses: [items], fallback: { items.image_url: [trait.image, { trait: last }, { property: other }, { static: logo }, { static: null }] } }
    goal: { event: order_completed, within: 7d }
    holdout: 10%
    reentry: { per: cart_id, atMost: 1, every: 7d }
    acceptAnonymous: Most of them leave an address.`;
    const completed = { kind: "event", name: "order_completed" };
    expect(await journey(said)).toEqual({
      name: "j",
      title: "Cart recovery",
      owner: "growth",
      trigger: { kind: "event", name: "product_added" },
      audience: [{ name: "email_subscribers" }],
      exitOn: [
        { condition: completed },
        {
          condition: {
            ...completed,
            where: [{ path: "total", comparisons: [{ operator: "is", value: 1 }] }],
            within: { text: "1d", seconds: 86_400 },
          },
          match: ["cart_id"],
        },
        { condition: { kind: "page", name: "thanks" }, match: ["cart_id"] },
        { condition: { kind: "trait", test: { path: "consent", comparisons: [{ operator: "is", value: false }] } } },
        { condition: { kind: "not", conditions: [{ kind: "segment", name: "s" }] } },
      ],
      messages: [
        {
          after: { text: "30m", seconds: 1_800 },
          channel: "sms",
          if: { kind: "trait", test: { path: "sms_consent", comparisons: [{ operator: "is", value: true }] } },
          uses: [{ path: "cart_value" }, { path: "trait.first_name" }],
        },
        {
          name: "Second",
          after: { text: "1h", seconds: 3_600 },
          channel: "email",
          uses: [{ path: "items" }],
          fallback: {
            "items.image_url": [
              { use: { path: "trait.image" } },
              { use: { path: "trait.last" } },
              { use: { path: "other" } },
              { static: "logo" },
              { static: null },
            ],
          },
        },
      ],
      goal: { ...completed, within: { text: "7d", seconds: 604_800 } },
      holdout: 10,
      reentry: { per: "cart_id", atMost: 1, every: { text: "7d", seconds: 604_800 } },
      acceptAnonymous: "Most of them leave an address.",
    });
  });

  test.each([
    ["{ segment: s }", { kind: "segment", name: "s" }],
    ["{ page: p }", { kind: "page", name: "p" }],
    ["{ trait: t, is: 1 }", { kind: "trait", test: { path: "t", comparisons: [{ operator: "is", value: 1 }] } }],
  ])("a trigger may be %s", async (said, trigger) => {
    expect(await journey(`{ trigger: ${said} }`)).toEqual({ name: "j", trigger });
  });

  test.each([
    ["0%", 0],
    ["10%", 10],
    ["2.5%", 2.5],
    ["100%", 100],
  ])("holdout %s", async (said, holdout) => {
    expect(await journey(`{ holdout: ${said} }`)).toEqual({ name: "j", holdout });
  });
});

describe("consumers", () => {
  test("whoever else depends", async () => {
    const plan = await planOfTexts(
      "consumers: { board: { kind: dashboard, owner: data, uses: [order_completed.revenue, trait.email, segment.vips] }, job: }",
    );
    expect(bare(plan.consumers)).toEqual([
      {
        name: "board",
        kind: "dashboard",
        owner: "data",
        uses: [{ path: "order_completed.revenue" }, { path: "trait.email" }, { path: "segment.vips" }],
      },
      { name: "job" },
    ]);
    expect(plan.consumers[0]?.uses.map(({ pointer }) => pointer)).toEqual([
      "/consumers/board/uses/0",
      "/consumers/board/uses/1",
      "/consumers/board/uses/2",
    ]);
  });
});

describe("scenarios", () => {
  test("steps of every kind, and what is expected", async () => {
    const plan = await planOfTexts(`
sources: { web: }
consent: { analytics: , marketing: }
scenarios:
  s:
    description: Leaves and comes back.
    steps:
      - { at: 0m, source: web, anonymousId: phone, track: product_added, properties: $example }
      - { at: 1m, track: order_completed, properties: { order_id: o1, nothing: null, list: [] }, userId: u1, arrives: 52m }
      - { at: 2m, page: home, properties: { a: 1 } }
      - { at: 3m, identify: cust_1, traits: { email: a@b.example, known: false } }
      - { at: 4m, group: account, groupId: acme, traits: { plan: pro } }
      - { at: 5m, reset: true }
      - { at: 6m, consent: { analytics: granted, marketing: denied } }
      - { at: 7m, track: bare }
    expect:
      - { at: 2h, user: cust_1, anonymousId: phone, events: { product_added: 1, other: 0 }, traits: { vip: true }, in: [a], notIn: [b], journeys: { cart_recovery: exited } }
      - { at: 3h }`);
    expect(bare(plan.scenarios)).toEqual([
      {
        name: "s",
        description: "Leaves and comes back.",
        steps: [
          {
            at: { text: "0m", seconds: 0 },
            source: "web",
            anonymousId: "phone",
            action: { kind: "track", name: "product_added", properties: "$example" },
          },
          {
            at: { text: "1m", seconds: 60 },
            arrives: { text: "52m", seconds: 3_120 },
            userId: "u1",
            action: { kind: "track", name: "order_completed", properties: { order_id: "o1", nothing: null, list: [] } },
          },
          { at: { text: "2m", seconds: 120 }, action: { kind: "page", name: "home", properties: { a: 1 } } },
          {
            at: { text: "3m", seconds: 180 },
            action: { kind: "identify", userId: "cust_1" },
            traits: { email: "a@b.example", known: false },
          },
          {
            at: { text: "4m", seconds: 240 },
            action: { kind: "group", name: "account", groupId: "acme" },
            traits: { plan: "pro" },
          },
          { at: { text: "5m", seconds: 300 }, action: { kind: "reset" } },
          {
            at: { text: "6m", seconds: 360 },
            action: { kind: "consent", choices: { analytics: "granted", marketing: "denied" } },
          },
          { at: { text: "7m", seconds: 420 }, action: { kind: "track", name: "bare" } },
        ],
        expect: [
          {
            at: { text: "2h", seconds: 7_200 },
            user: "cust_1",
            anonymousId: "phone",
            events: { product_added: 1, other: 0 },
            traits: { vip: true },
            in: ["a"],
            notIn: ["b"],
            journeys: { cart_recovery: "exited" },
          },
          { at: { text: "3h", seconds: 10_800 } },
        ],
      },
    ]);
  });

  test.each(JOURNEY_STATES)("a journey may be %s", async (state) => {
    const { scenarios } = await planOfTexts(`scenarios: { s: { expect: [{ at: 1h, journeys: { j: ${state} } }] } }`);
    expect(scenarios[0]?.expect[0]?.journeys.get("j")).toBe(state);
  });
});
