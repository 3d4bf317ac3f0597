import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { ulid } from "../../src/runtime/ulid.ts";
import { uuidOf } from "../../src/runtime/uuid5.ts";
import { AT, Loopback, type WireClient, type WireTracker, wireClient } from "./client.ts";
import { type Call, SDKS, type Sdk } from "./sdks.ts";

const ISO = AT.toISOString();
const SECONDS = 1_772_366_400;
const MS = 1_772_366_400_500;

/** The id of the order `o1`, as every source and every retry computes it. */
const ORDER_ID = uuidOf(["acme-wire.production.track", "order_completed", ["o1"]]);
const ULID = /^[0-7][0-9A-HJKMNP-TV-Z]{25}$/;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[45][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

const plan = { name: "acme-wire", version: "1.2.0", source: "server", environment: "production" };
const context = { tracking_plan: plan };
const order = { event_source: "backend", order_id: "o1", revenue: 49.5, items: [{ sku: "s1" }] };
const traits = { email: "ada@mail.example", created_at: ISO };
const both = { userId: "cust_1", anonymousId: "anon_1" };
const page = { event_source: "backend", product_id: "p1" };

/** The five calls as the HTTP API of Segment has them, which Customer.io and RudderStack share. */
function messages(category: object): readonly Call[] {
  const common = { timestamp: ISO, context, messageId: expect.stringMatching(ULID) };
  return [
    { ...common, type: "identify", ...both, traits },
    {
      ...common,
      type: "track",
      ...both,
      event: "order_completed",
      properties: { ...order, ordered_at: ISO },
      messageId: ulid(ORDER_ID),
    },
    { ...common, type: "track", anonymousId: "anon_1", event: "cart_emptied", properties: { event_source: "backend" } },
    {
      ...common,
      type: "page",
      ...both,
      name: "product_page",
      category: "Product",
      properties: { ...page, ...category },
    },
    { ...common, type: "group", ...both, groupId: "acc_1", traits: { plan: "pro" } },
  ];
}

const customer = { distinct_id: "cust_1", $user_id: "cust_1", $device_id: "anon_1", time: MS };
const amplitudeCall = {
  user_id: "cust_1",
  device_id: "anon_1",
  time: MS,
  insert_id: expect.stringMatching(UUID),
  plan: { branch: "production", source: "server", version: "acme-wire 1.2.0" },
};

/** What arrives of one call of each kind, exactly. */
const EXPECTED: Readonly<Record<string, readonly Call[]>> = {
  // These two SDKs say a page's category among its properties too.
  "@customerio/cdp-analytics-node": messages({ category: "Product" }),
  "@segment/analytics-node": messages({ category: "Product" }),
  "@rudderstack/rudder-sdk-node": messages({}),
  "customerio-node": [
    {
      method: "PUT",
      path: "/api/v1/customers/cust_1",
      email: "ada@mail.example",
      created_at: SECONDS,
      anonymous_id: "anon_1",
    },
    {
      method: "POST",
      path: "/api/v1/customers/cust_1/events",
      name: "order_completed",
      id: ulid(ORDER_ID),
      timestamp: SECONDS,
      data: { ...order, ordered_at: SECONDS, tracking_plan: plan },
    },
    {
      method: "POST",
      path: "/api/v1/events",
      name: "cart_emptied",
      anonymous_id: "anon_1",
      id: expect.stringMatching(ULID),
      timestamp: SECONDS,
      data: { event_source: "backend", tracking_plan: plan },
    },
    {
      method: "POST",
      path: "/api/v1/customers/cust_1/events",
      type: "page",
      name: "product_page",
      id: expect.stringMatching(ULID),
      timestamp: SECONDS,
      data: { ...page, tracking_plan: plan },
    },
    {
      method: "PUT",
      path: "/api/v1/customers/cust_1",
      anonymous_id: "anon_1",
      cio_relationships: {
        action: "add_relationships",
        relationships: [{ identifiers: { object_type_id: "1", object_id: "acc_1" } }],
      },
    },
  ],
  "posthog-node": [
    {
      event: "$identify",
      distinct_id: "cust_1",
      properties: { $set: traits, $set_once: {}, $anon_distinct_id: "anon_1" },
      timestamp: expect.any(String),
      uuid: expect.any(String),
    },
    {
      event: "order_completed",
      distinct_id: "cust_1",
      properties: { ...order, ordered_at: ISO, tracking_plan: plan },
      timestamp: ISO,
      uuid: ORDER_ID,
    },
    {
      event: "cart_emptied",
      distinct_id: "anon_1",
      properties: { event_source: "backend", tracking_plan: plan },
      timestamp: ISO,
      uuid: expect.stringMatching(UUID),
    },
    {
      event: "$pageview",
      distinct_id: "cust_1",
      properties: { ...page, tracking_plan: plan, $page_name: "product_page" },
      timestamp: ISO,
      uuid: expect.stringMatching(UUID),
    },
    {
      event: "$groupidentify",
      distinct_id: "cust_1",
      properties: { $group_type: "account", $group_key: "acc_1", $group_set: { plan: "pro" } },
      timestamp: expect.any(String),
      uuid: expect.any(String),
    },
  ],
  "@amplitude/analytics-node": [
    { ...amplitudeCall, event_type: "$identify", user_properties: { $set: traits } },
    {
      ...amplitudeCall,
      event_type: "Order Completed",
      // As the plan says that Amplitude spells them.
      event_properties: {
        event_source: "backend",
        order_id: "o1",
        total: 49.5,
        ordered_at: ISO,
        items: [{ product: "s1" }],
      },
      insert_id: ORDER_ID,
    },
    {
      ...amplitudeCall,
      user_id: undefined,
      event_type: "cart_emptied",
      event_properties: { event_source: "backend" },
    },
    { ...amplitudeCall, event_type: "product_page", event_properties: page },
    {
      ...amplitudeCall,
      event_type: "$groupidentify",
      groups: { account: "acc_1" },
      group_properties: { $set: { plan: "pro" } },
    },
  ],
  mixpanel: [
    // The plan lets no personal data go there, and no cart_emptied.
    { path: "/engage", $token: "tok", $distinct_id: "cust_1", $set: { created_at: ISO } },
    {
      path: "/track",
      event: "order_completed",
      properties: { ...order, ordered_at: ISO, tracking_plan: plan, ...customer, $insert_id: ORDER_ID },
    },
    {
      path: "/track",
      event: "product_page",
      properties: { ...page, tracking_plan: plan, ...customer, $insert_id: expect.stringMatching(UUID) },
    },
    { path: "/groups", $token: "tok", $group_key: "account", $group_id: "acc_1", $set: { plan: "pro" } },
  ],
};

let client: WireClient;
let server: Loopback;

beforeAll(async () => {
  client = await wireClient();
});

beforeEach(async () => {
  server = await Loopback.open();
});

afterEach(() => server.close());

async function trackerOf({ sink, make, answer }: Sdk): Promise<WireTracker> {
  server.answer = answer ?? server.answer;
  return client.tracker(sink, ...(await make(server)));
}

/** The order of calls is not that of requests, where each call is one. */
const sorted = (calls: readonly Call[]): readonly Call[] => [...calls].sort((a, b) => keyOf(a).localeCompare(keyOf(b)));
const keyOf = ({ type, event, event_type, path, name, email }: Call): string =>
  [path, type, event, event_type, name, email].join(" ");

describe.each(Object.entries(SDKS))("%s", (name, sdk) => {
  test("what arrives is what the plan says, in the destination's own way", async () => {
    const tracker = await trackerOf(sdk);
    tracker.sendAll();
    await tracker.flush();
    const arrived = server.take().flatMap(sdk.read);
    expect([tracker.violations, tracker.errors]).toEqual([[], []]);
    expect(sorted(arrived)).toEqual(sorted(EXPECTED[name] ?? []));
  });

  test("what JSON cannot hold and what is too large stay here, though the SDK would let them pass", async () => {
    const tracker = await trackerOf(sdk);
    tracker.order("o1", undefined, { revenue: Number.NaN });
    tracker.order("o2", undefined, { note: "é".repeat(600_000) });
    tracker.order("o3");
    await tracker.flush();
    const [notJson, ...tooLarge] = tracker.violations;
    expect(notJson).toBe("order_completed revenue: expected JSON, got NaN");
    expect(tooLarge).toEqual([expect.stringMatching(/^order_completed: expected at most \d+ bytes/)]);
    const ids = server
      .take()
      .flatMap(sdk.read)
      .map((call) => JSON.stringify(call).match(/"o[123]"/)?.[0]);
    expect(ids).toEqual(['"o3"']);
  });
});

describe("after a 503, the same call with the same id", () => {
  const RETRYING = [
    "@customerio/cdp-analytics-node",
    "@segment/analytics-node",
    "@rudderstack/rudder-sdk-node",
    "posthog-node",
  ];

  test.each(RETRYING)("%s tries again, also when it is flushed", async (name) => {
    const sdk = SDKS[name];
    if (!sdk) throw new Error(name);
    const tracker = await trackerOf(sdk);
    server.answers.push(503);
    tracker.order("o1");
    await tracker.flush();
    const [first, second, ...more] = server.take().flatMap(sdk.read);
    expect([second, more, tracker.errors]).toEqual([first, [], []]);
    expect(JSON.stringify(first)).toContain(name === "posthog-node" ? ORDER_ID : ulid(ORDER_ID));
  });

  test("@amplitude/analytics-node tries again, unless it is flushed", async () => {
    const sdk = SDKS["@amplitude/analytics-node"];
    if (!sdk) throw new Error("no SDK");
    const tracker = await trackerOf(sdk);
    server.answers.push(503);
    tracker.order("o1");
    await server.until(2);
    const [first, second] = server.take().flatMap(sdk.read);
    expect([second, first?.["insert_id"], tracker.errors]).toEqual([first, ORDER_ID, []]);
  });

  test.each([
    ["customerio-node", ulid(ORDER_ID)],
    ["mixpanel", ORDER_ID],
    ["@amplitude/analytics-node", ORDER_ID],
  ])("flushed, %s does not try again: the app hears of it, and may, with the same id", async (name, id) => {
    const sdk = SDKS[name];
    if (!sdk) throw new Error(name);
    for (let tries = 0; tries < 2; tries++) {
      // Another process: what this one remembers as sent is not known there.
      const tracker = await trackerOf(sdk);
      server.answers.push(503);
      tracker.order("o1");
      await tracker.flush();
      expect(tracker.errors).toHaveLength(1);
    }
    const [first, second] = server.take().flatMap(sdk.read);
    expect(second).toEqual(first);
    expect(JSON.stringify(first)).toContain(id);
  });
});
