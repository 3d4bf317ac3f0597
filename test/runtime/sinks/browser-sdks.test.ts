import { describe, expect, test } from "vitest";
import type { Envelope, Sink } from "../../../src/runtime/core.ts";
import { amplitude } from "../../../src/runtime/sinks/amplitude.ts";
import { analyticsJs } from "../../../src/runtime/sinks/analytics-js.ts";
import { gtagSink } from "../../../src/runtime/sinks/gtag.ts";
import { mixpanelBrowser } from "../../../src/runtime/sinks/mixpanel-browser.ts";
import { posthogBrowser } from "../../../src/runtime/sinks/posthog-browser.ts";
import { rudderstackBrowser } from "../../../src/runtime/sinks/rudderstack-browser.ts";
import { type SnowplowBrowser, snowplowBrowser } from "../../../src/runtime/sinks/snowplow-browser.ts";
import { type Called, recorder } from "./recorder.ts";

const UUID = "858493c8-4c18-5ae5-800f-2a8192a6f583";
const ULID = "45GJ9WGK0RBBJR03SAG69ADXC3";
const timestamp = new Date("2026-03-01T12:00:00.500Z");
const stamp = { name: "acme-shop", version: "2.4.0", source: "web", environment: "production" };
const tracking_plan = stamp;
const context = { ip: "192.0.2.1", tracking_plan };

const common = {
  userId: "u1",
  anonymousId: "a1",
  messageId: UUID,
  timestamp,
  context: { ip: "192.0.2.1" },
  plan: { name: "acme-shop", version: "2.4.0" },
  source: "web",
  environment: "production",
};
const { userId: _, ...stranger } = common;

/** One envelope of each kind. */
const ENVELOPES: readonly Envelope[] = [
  { ...common, type: "track", event: "product_added", properties: { price: 2 } },
  { ...stranger, type: "track", event: "product_added", properties: { price: 2 }, messageId: "mine" },
  { ...common, type: "page", event: "product_page", category: "Product", properties: { id: 1 } },
  { ...common, type: "page", event: "home", properties: {} },
  { ...common, type: "page", event: "list", category: "Shop", properties: { category: "skincare" } },
  { ...common, type: "screen", event: "home", properties: {} },
  { ...common, type: "identify", traits: { email: "a@b.example" } },
  { ...stranger, type: "identify", traits: { email: "a@b.example" } },
  { ...common, type: "group", group: "account", groupId: "g1", traits: { plan: "pro" } },
];

function calledBy<T extends object>(make: (sdk: T) => Sink, more?: Partial<T>): readonly Called[] {
  const { sdk, calls } = recorder<T>(more);
  const sink = make(sdk);
  for (const envelope of ENVELOPES) sink.send(envelope, () => {});
  sink.reset?.();
  return calls;
}

describe("what an SDK of the browser is told of each kind of call", () => {
  test("Segment", () => {
    const rest = { timestamp, anonymousId: "a1", context };
    const known = { ...rest, messageId: ULID, userId: "u1" };
    expect(calledBy(analyticsJs)).toEqual([
      ["track", "product_added", { price: 2 }, known],
      ["track", "product_added", { price: 2 }, { ...rest, messageId: "mine" }],
      ["page", "Product", "product_page", { id: 1 }, known],
      ["page", "home", {}, known],
      // The SDK would write the page's category over the property.
      ["page", "list", { category: "skincare" }, known],
      ["page", "home", {}, known],
      ["identify", "u1", { email: "a@b.example" }, known],
      ["identify", { email: "a@b.example" }, { ...rest, messageId: ULID }],
      ["group", "g1", { plan: "pro" }, known],
      ["reset"],
    ]);
  });

  test("RudderStack", () => {
    const options = { ip: "192.0.2.1", tracking_plan, message_id: ULID, originalTimestamp: timestamp.toISOString() };
    expect(calledBy(rudderstackBrowser).slice(0, 1)).toEqual([
      ["track", "product_added", { price: 2 }, { ...options, anonymousId: "a1" }],
    ]);
  });

  test("PostHog", () => {
    const options = { timestamp, uuid: UUID };
    expect(calledBy(posthogBrowser)).toEqual([
      ["capture", "product_added", { price: 2, tracking_plan }, options],
      ["capture", "product_added", { price: 2, tracking_plan }, { timestamp }],
      ["capture", "$pageview", { id: 1, tracking_plan, $page_name: "product_page" }, options],
      ["capture", "$pageview", { tracking_plan, $page_name: "home" }, options],
      ["capture", "$pageview", { category: "skincare", tracking_plan, $page_name: "list" }, options],
      ["capture", "$screen", { tracking_plan, $screen_name: "home" }, options],
      ["identify", "u1", { email: "a@b.example" }],
      ["setPersonProperties", { email: "a@b.example" }],
      ["group", "account", "g1", { plan: "pro" }],
      ["reset"],
    ]);
  });

  test("Amplitude", () => {
    const ids = { user_id: "u1", device_id: "a1", insert_id: UUID, time: timestamp.getTime() };
    const plan = { branch: "production", source: "web", version: "acme-shop 2.4.0" };
    const all = { ...ids, plan };
    const { user_id: _, ...unknown } = all;
    const track = (event: object): Called => ["track", event];
    expect(calledBy(amplitude)).toEqual([
      ["setDeviceId", "a1"],
      track({ ...all, event_type: "product_added", event_properties: { price: 2 } }),
      track({ ...unknown, insert_id: "mine", event_type: "product_added", event_properties: { price: 2 } }),
      track({ ...all, event_type: "product_page", event_properties: { id: 1 } }),
      track({ ...all, event_type: "home", event_properties: {} }),
      track({ ...all, event_type: "list", event_properties: { category: "skincare" } }),
      track({ ...all, event_type: "home", event_properties: {} }),
      ["setUserId", "u1"],
      track({ ...all, event_type: "$identify", user_properties: { $set: { email: "a@b.example" } } }),
      track({ ...unknown, event_type: "$identify", user_properties: { $set: { email: "a@b.example" } } }),
      track({
        ...all,
        event_type: "$groupidentify",
        groups: { account: "g1" },
        group_properties: { $set: { plan: "pro" } },
      }),
      ["reset"],
    ]);
  });

  test("Mixpanel", () => {
    const more = { tracking_plan, $insert_id: UUID, time: timestamp.getTime() };
    expect(calledBy(mixpanelBrowser)).toEqual([
      ["track", "product_added", { price: 2, ...more }],
      ["track", "product_added", { price: 2, ...more, $insert_id: "mine" }],
      ["track", "product_page", { id: 1, ...more }],
      ["track", "home", more],
      ["track", "list", { category: "skincare", ...more }],
      ["track", "home", more],
      ["identify", "u1"],
      ["people.set", { email: "a@b.example" }],
      ["people.set", { email: "a@b.example" }],
      ["set_group", "account", "g1"],
      ["get_group", "account", "g1"],
      ["get_group().set", { plan: "pro" }],
      ["reset"],
    ]);
  });

  test("Google", () => {
    const calls: Called[] = [];
    const sink = gtagSink((command: string, ...given: readonly unknown[]) => {
      calls.push([command, ...given]);
    });
    for (const envelope of ENVELOPES) sink.send(envelope, () => {});
    sink.reset?.();
    const said = { tracking_plan: "acme-shop 2.4.0 production" };
    expect(calls).toEqual([
      ["event", "product_added", { price: 2, ...said }],
      ["event", "product_added", { price: 2, ...said }],
      ["event", "page_view", { id: 1, ...said, page_name: "product_page" }],
      ["event", "page_view", { ...said, page_name: "home" }],
      ["event", "page_view", { category: "skincare", ...said, page_name: "list" }],
      ["event", "screen_view", { ...said, screen_name: "home" }],
      ["set", { user_id: "u1" }],
      ["set", "user_properties", { email: "a@b.example" }],
      ["set", "user_properties", { email: "a@b.example" }],
      ["set", "user_properties", { account_id: "g1" }],
      ["set", { user_id: null }],
    ]);
  });

  test("Snowplow, where each event has the id that the plugin gives it", () => {
    const ids: (string | undefined)[] = [];
    let before = (_payload: { add(key: string, value: string): void }): void => {};
    const events: unknown[] = [];
    const users: unknown[] = [];
    const snowplow: SnowplowBrowser = {
      addPlugin: ({ plugin }) => {
        before = (payload) => plugin.beforeTrack(payload);
      },
      setUserId: (id) => users.push(id),
      trackSelfDescribingEvent(event) {
        let id: string | undefined;
        before({ add: (key, value) => (id = key === "eid" ? value : id) });
        ids.push(id);
        events.push(event);
      },
    };
    const entity = { schema: "iglu:com.acme/cart/jsonschema/1-0-0", data: {} };
    const sink = snowplowBrowser(snowplow, {
      vendor: "com.acme",
      versions: { product_added: "2-0-0" },
      entities: () => [entity],
    });
    for (const envelope of ENVELOPES) sink.send(envelope, () => {});
    sink.send({ ...common, type: "track", event: "Order Completed!", properties: {} }, () => {});
    sink.reset?.();
    const event = (name: string, data: object, version = "1-0-0"): object => ({
      event: { schema: `iglu:com.acme/${name}/jsonschema/${version}`, data },
      context: [entity],
      timestamp: { type: "ttm", value: timestamp.getTime() },
    });
    expect(events).toEqual([
      event("product_added", { price: 2 }, "2-0-0"),
      event("product_added", { price: 2 }, "2-0-0"),
      event("product_page", { id: 1 }),
      event("home", {}),
      event("list", { category: "skincare" }),
      event("home", {}),
      event("Order_Completed_", {}),
    ]);
    // `mine` is no UUID, so the tracker's own id stays.
    expect(ids).toEqual([UUID, undefined, UUID, UUID, UUID, UUID, UUID]);
    expect(users).toEqual(["u1", null]);
  });
});
