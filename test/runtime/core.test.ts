import { afterEach, describe, expect, test, vi } from "vitest";
import {
  create,
  flush,
  group,
  identify,
  type Properties,
  page,
  reset,
  type Sink,
  send,
  start,
} from "../../src/runtime/core.ts";
import { memory } from "../../src/runtime/sinks/memory.ts";
import { unixSeconds } from "../../src/runtime/unix-seconds.ts";
import * as shop from "./client/index.ts";
import * as server from "./client/server.ts";
import { FACTS, setup, UUID } from "./setup.ts";

const AT = new Date("2026-03-01T12:00:00.500Z");

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe("the envelope", () => {
  test("of an event says what, who, when and where", () => {
    const { tracker, sent } = setup({ context: () => ({ utm_source: "mail" }) }, { sends: { channel: "web" } });
    send(tracker, "product_added", { cart_id: "c1" }, { timestamp: AT, context: { ip: "192.0.2.1" }, userId: "u1" });
    expect(sent.events).toStrictEqual([
      {
        type: "track",
        event: "product_added",
        properties: { channel: "web", utm_source: "mail", cart_id: "c1" },
        userId: "u1",
        anonymousId: expect.stringMatching(UUID),
        timestamp: AT,
        messageId: expect.stringMatching(UUID),
        context: { ip: "192.0.2.1" },
        plan: { name: "acme-shop", version: "2.4.0" },
        source: "web",
        environment: "production",
      },
    ]);
  });

  test("of each other call has what belongs to it", () => {
    const { tracker, sent } = setup();
    page(tracker, "page", "product_page", "Product", { product_id: "p1" });
    page(tracker, "screen", "home", undefined, {});
    identify(tracker, "u1", { email: "a@b.example" });
    group(tracker, "account", "a1", { plan: "pro" });
    send(tracker, "offer_shown", {});
    expect(
      sent.events.map(({ timestamp, messageId, plan, source, environment, anonymousId, ...rest }) => rest),
    ).toEqual([
      { type: "page", event: "product_page", category: "Product", properties: { product_id: "p1" } },
      { type: "screen", event: "home", properties: {} },
      { type: "identify", userId: "u1", traits: { email: "a@b.example" } },
      { type: "group", group: "account", userId: "u1", groupId: "a1", traits: { plan: "pro" } },
      { type: "track", event: "offer_shown", userId: "u1", groupId: "a1", properties: {} },
    ]);
  });

  test("has a timestamp and an id of its own unless the app says one", () => {
    vi.useFakeTimers({ now: AT });
    const { tracker, sent } = setup();
    send(tracker, "a", {});
    send(tracker, "a", {});
    send(tracker, "a", {}, { messageId: "mine" });
    vi.useRealTimers();
    const [first, second, third] = sent.events;
    expect([first?.timestamp, first?.messageId]).toEqual([AT, expect.stringMatching(UUID)]);
    expect(second?.messageId).not.toBe(first?.messageId);
    expect(third?.messageId).toBe("mine");
  });

  test.each([
    ["no crypto", undefined],
    ["no secure context", {}],
    [
      "a crypto that throws",
      {
        randomUUID: () => {
          throw new Error("no entropy");
        },
      },
    ],
  ])("has a UUID where there is %s", (_, crypto) => {
    vi.stubGlobal("crypto", crypto);
    const { tracker, sent, errors } = setup();
    for (let i = 0; i < 200; i++) send(tracker, "a", {});
    const ids = sent.events.map(({ messageId }) => messageId);
    expect(ids.filter((id) => !UUID.test(id))).toEqual([]);
    expect([new Set(ids).size, errors]).toEqual([200, []]);
  });

  test("takes what options say without saying it", () => {
    const { tracker, sent } = setup();
    send(tracker, "a", {}, { userId: undefined, timestamp: undefined, messageId: undefined, context: undefined });
    expect(Object.keys(sent.events[0] ?? {}).sort()).toEqual([
      "anonymousId",
      "environment",
      "event",
      "messageId",
      "plan",
      "properties",
      "source",
      "timestamp",
      "type",
    ]);
  });
});

describe("values", () => {
  const circle: { inner: { back?: unknown } } = { inner: {} };
  circle.inner.back = circle;
  const twin = { a: 1 };

  test.each([
    [
      "undefined at any depth",
      { a: undefined, b: { c: undefined, d: [1, undefined, { e: undefined }] } },
      { b: { d: [1, {}] } },
    ],
    [
      "a date",
      { at: AT, list: [{ at: AT }] },
      { at: "2026-03-01T12:00:00.500Z", list: [{ at: "2026-03-01T12:00:00.500Z" }] },
    ],
    ["null, text, numbers, booleans", { a: null, b: "", c: -1.5, d: false }, { a: null, b: "", c: -1.5, d: false }],
    ["the same object twice", { a: twin, b: [twin, twin] }, { a: { a: 1 }, b: [{ a: 1 }, { a: 1 }] }],
    ["an object without prototype", Object.assign(Object.create(null), { a: 1 }), { a: 1 }],
    [
      "names that are traps",
      JSON.parse('{"__proto__":{"x":1},"constructor":2,"toString":3,"a":{"__proto__":4}}'),
      JSON.parse('{"__proto__":{"x":1},"constructor":2,"toString":3,"a":{"__proto__":4}}'),
    ],
  ])("keep %s", (_, given, expected) => {
    const { tracker, sent, violations } = setup();
    send(tracker, "a", given);
    expect(sent.events[0]?.properties).toStrictEqual(expected);
    expect(violations).toEqual([]);
    expect(Object.getPrototypeOf(sent.events[0]?.properties)).toBe(Object.prototype);
  });

  test("write dates in the unit of the plan", () => {
    const { tracker, sent } = setup({}, { date: unixSeconds });
    send(tracker, "a", { at: AT }, { timestamp: AT });
    expect(sent.events[0]?.properties).toEqual({ at: 1772366400 });
    expect(sent.events[0]?.timestamp).toEqual(AT);
  });

  test.each([
    ["NaN", { a: { b: [1, Number.NaN] } }, "a.b.1", "NaN"],
    ["Infinity", { a: Number.NEGATIVE_INFINITY }, "a", "-Infinity"],
    ["a cycle", circle, "inner.back", "a cycle"],
    ["a bigint", { a: 1n }, "a", "bigint"],
    ["a function", { a: () => 1 }, "a", "function"],
    ["a symbol", { a: Symbol("x") }, "a", "symbol"],
    ["an invalid date", { a: new Date(Number.NaN) }, "a", "Invalid Date"],
  ])("that JSON cannot hold are violations and reach no sink: %s", (_, given, property, got) => {
    const { tracker, sent, violations } = setup();
    send(tracker, "bad", given);
    send(tracker, "good", {});
    expect(sent.events.map(({ event }) => event)).toEqual(["good"]);
    expect(violations).toEqual([
      { event: "bad", property, expected: "JSON", got, message: `bad ${property}: expected JSON, got ${got}` },
    ]);
  });

  test("are looked for in options, context and traits as well", () => {
    const { tracker, sent, violations } = setup({ context: () => ({ utm: Number.NaN }) });
    send(tracker, "a", {}, { timestamp: new Date("nonsense"), context: { ip: 1n } });
    identify(tracker, "u1", { age: Number.POSITIVE_INFINITY });
    expect(sent.events).toEqual([]);
    expect(violations.map(({ event, property }) => [event, property])).toEqual([
      ["a", "timestamp"],
      ["a", "context.ip"],
      ["a", "utm"],
      ["identify", "age"],
    ]);
  });

  test("that cannot be read at all are an error, and nothing more", () => {
    const { tracker, sent, errors } = setup();
    const trap = {
      get a(): never {
        throw new Error("trap");
      },
    };
    let deep: Properties = {};
    for (let i = 0; i < 20_000; i++) deep = { deep };
    send(tracker, "a", trap);
    send(tracker, "b", deep);
    expect([sent.events, errors.map(([from]) => from)]).toEqual([[], ["tracking", "tracking"]]);
  });

  test("belong to the envelope: what the app changes later is not sent", () => {
    const { tracker, sent } = setup();
    const items = [{ id: 1 }];
    const timestamp = new Date(AT);
    send(tracker, "a", { items }, { timestamp });
    items.push({ id: 2 });
    timestamp.setFullYear(1999);
    expect([sent.events[0]?.properties, sent.events[0]?.timestamp]).toEqual([{ items: [{ id: 1 }] }, AT]);
  });
});

describe("sinks", () => {
  const failing: Sink = {
    name: "failing",
    send: () => {
      throw new Error("down");
    },
  };
  const rejecting: Sink = { name: "rejecting", send: () => Promise.reject(new Error("later")) };

  test("each get an envelope of their own", () => {
    const meddler: Sink = {
      name: "meddler",
      send(envelope) {
        Object.assign(envelope.properties ?? {}, { stolen: true });
        envelope.timestamp.setFullYear(1999);
        Object.assign(envelope, { event: "other" });
      },
    };
    const sent = memory();
    const { tracker } = setup({ sinks: [meddler, sent, meddler] });
    send(tracker, "a", { at: AT, list: [{ a: null }] }, { timestamp: AT });
    expect(sent.events[0]).toMatchObject({ event: "a", timestamp: AT });
    expect(sent.events[0]?.properties).toStrictEqual({ at: AT.toISOString(), list: [{ a: null }] });
  });

  test("that fail stop no other and never the app, and the app hears of each time", async () => {
    const sent = memory();
    const { tracker, errors } = setup({ sinks: [failing, rejecting, sent] });
    send(tracker, "a", {});
    send(tracker, "b", {});
    await flush(tracker);
    expect(sent.events.map(({ event }) => event)).toEqual(["a", "b"]);
    expect(errors.map(([from, error]) => [from, String(error)]).sort()).toEqual([
      ["failing", "Error: down"],
      ["failing", "Error: down"],
      ["rejecting", "Error: later"],
      ["rejecting", "Error: later"],
    ]);
  });

  test("that fail are shown in the console once, where the app does not listen", async () => {
    const shown = vi.spyOn(console, "error").mockImplementation(() => {});
    const { tracker } = setup({ sinks: [failing, rejecting], onError: undefined });
    send(tracker, "a", {});
    send(tracker, "b", {});
    await flush(tracker);
    expect(shown.mock.calls.map(([text]) => text)).toEqual(["tracking: failing failed", "tracking: rejecting failed"]);
  });

  test.each([
    [
      "an onError that throws",
      () => ({
        onError: () => {
          throw new Error("worse");
        },
      }),
    ],
    [
      "a console that throws",
      () => {
        vi.stubGlobal("console", {
          error: () => {
            throw new Error("worse");
          },
        });
        return { onError: undefined };
      },
    ],
    [
      "no console",
      () => {
        vi.stubGlobal("console", undefined);
        return { onError: undefined };
      },
    ],
  ])("may fail beside %s", (_, config) => {
    const sent = memory();
    const { tracker } = setup({ sinks: [failing, sent], ...config() });
    send(tracker, "a", {});
    expect(sent.events).toHaveLength(1);
  });

  test("are flushed: flush waits for what they promised and for what they held", async () => {
    const done: string[] = [];
    const slow: Sink = {
      name: "slow",
      send: async () => {
        await Promise.resolve();
        done.push("sent");
      },
      flush: async () => {
        await Promise.resolve();
        done.push("flushed");
      },
    };
    const broken: Sink = { name: "broken", send: () => {}, flush: () => Promise.reject(new Error("no")) };
    const { tracker, errors } = setup({ sinks: [slow, broken] });
    send(tracker, "a", {});
    await flush(tracker);
    expect([done.sort(), errors.map(([from]) => from), tracker.state.pending.size]).toEqual([
      ["flushed", "sent"],
      ["broken"],
      0,
    ]);
  });

  test("hear of a reset", () => {
    const resets: string[] = [];
    const sink = (name: string): Sink => ({ name, send: () => {}, reset: () => resets.push(name) });
    const { tracker, errors } = setup({
      sinks: [
        sink("one"),
        {
          ...failing,
          reset: () => {
            throw new Error("no");
          },
        },
        sink("two"),
      ],
    });
    reset(tracker);
    expect([resets, errors.map(([from]) => from)]).toEqual([["one", "two"], ["failing"]]);
  });
});

describe("calls before start", () => {
  test("are sent at start, with their own time and as they were", () => {
    vi.useFakeTimers({ now: AT });
    const tracker = create(FACTS);
    const sent = memory();
    const cart = { id: "c1" };
    send(tracker, "early", { cart, at: AT });
    identify(tracker, "u1");
    send(tracker, "later", {});
    cart.id = "c2";
    vi.setSystemTime("2026-03-01T12:05:00Z");
    start(tracker, { environment: "production", sinks: [sent], context: () => ({ utm_source: "mail" }) });
    vi.useRealTimers();
    expect(
      sent.events.map(({ type, event, timestamp, userId, properties }) => ({
        type,
        event,
        timestamp,
        userId,
        properties,
      })),
    ).toEqual([
      {
        type: "track",
        event: "early",
        timestamp: AT,
        properties: { utm_source: "mail", cart: { id: "c1" }, at: AT.toISOString() },
      },
      { type: "identify", timestamp: AT, userId: "u1" },
      { type: "track", event: "later", timestamp: AT, userId: "u1", properties: { utm_source: "mail" } },
    ]);
  });

  test("are a hundred at the most: the first", () => {
    const shown = vi.spyOn(console, "error").mockImplementation(() => {});
    const tracker = create(FACTS);
    const sent = memory();
    for (let i = 1; i <= 150; i++) send(tracker, `event_${i}`, {});
    start(tracker, { environment: "production", sinks: [sent] });
    expect([sent.events.length, sent.events[0]?.event, sent.events[99]?.event]).toEqual([100, "event_1", "event_100"]);
    expect(shown.mock.calls).toEqual([["tracking: init failed", "too many calls wait"]]);
  });

  test("are flushed and reset without harm", async () => {
    const tracker = create(FACTS);
    const sent = memory();
    send(tracker, "a", {});
    reset(tracker);
    send(tracker, "b", {});
    await flush(tracker);
    start(tracker, { environment: "production", sinks: [sent] });
    const [a, b] = sent.events;
    expect([a?.event, b?.event, a?.anonymousId === b?.anonymousId]).toEqual(["a", "b", false]);
  });

  test("report their faults at start", () => {
    const tracker = create(FACTS);
    const violations: unknown[] = [];
    send(tracker, "a", { a: Number.NaN });
    start(tracker, { environment: "production", onViolation: ({ message }) => violations.push(message) });
    expect(violations).toEqual(["a a: expected JSON, got NaN"]);
  });
});

describe("identity", () => {
  test("an anonymous id is kept until reset, a user id from identify on", () => {
    const { tracker, sent } = setup();
    send(tracker, "a", {});
    identify(tracker, "u1");
    send(tracker, "b", {});
    send(tracker, "c", {}, { userId: "other", anonymousId: "elsewhere" });
    reset(tracker);
    send(tracker, "d", {});
    const [a, identified, b, c, d] = sent.events;
    expect([a?.userId, identified?.userId, b?.userId, c?.userId, d?.userId]).toEqual([
      undefined,
      "u1",
      "u1",
      "other",
      undefined,
    ]);
    expect([identified?.anonymousId, b?.anonymousId, c?.anonymousId]).toEqual([
      a?.anonymousId,
      a?.anonymousId,
      "elsewhere",
    ]);
    expect(d?.anonymousId).not.toBe(a?.anonymousId);
  });

  test("a server knows nobody but whom the call names", () => {
    const { tracker, sent } = setup({}, { kind: "server" });
    identify(tracker, "u1");
    group(tracker, "account", "a1", {}, { userId: "u1" });
    send(tracker, "a", {});
    send(tracker, "b", {}, { userId: "u2" });
    send(tracker, "c", {}, { anonymousId: "x" });
    reset(tracker);
    expect(sent.events.map(({ userId, anonymousId, groupId }) => [userId, anonymousId, groupId])).toEqual([
      ["u1", undefined, undefined],
      ["u1", undefined, "a1"],
      [undefined, undefined, undefined],
      ["u2", undefined, undefined],
      [undefined, "x", undefined],
    ]);
  });
});

describe("several trackers", () => {
  test("live side by side", () => {
    const [one, two] = [setup(), setup({ environment: "staging" })];
    identify(one.tracker, "u1");
    send(one.tracker, "a", {});
    send(two.tracker, "b", {});
    expect([
      one.sent.events.map((each) => each.environment),
      two.sent.events.map((each) => [each.environment, each.userId]),
    ]).toEqual([["production", "production"], [["staging", undefined]]]);
  });

  test("one started again keeps who is there and takes the new sinks", () => {
    const { tracker, sent } = setup();
    const next = memory();
    identify(tracker, "u1");
    start(tracker, { environment: "production", sinks: [next] });
    send(tracker, "a", {});
    expect([sent.events.length, next.events.map(({ userId }) => userId)]).toEqual([1, ["u1"]]);
  });
});

describe("track", () => {
  test("calls an emitter with this tracker, and with its defaults", () => {
    const sent = memory();
    const config = { sinks: [sent], validators: { validate: () => [] } };
    const tracker = shop.createTracker({ environment: "production", ...config });
    const backend = server.createTracker({ environment: "any", ...config });
    tracker.track(shop.offerShown);
    tracker.track(shop.productViewed, { product_id: "p1" }, { messageId: "m1" });
    backend.track(server.cartEmptied, undefined, { userId: "u1" });
    backend.track(server.orderCompleted, { order_id: "o1", revenue: 1, ordered_at: AT }, { userId: "u1" });
    expect(sent.events.map(({ event, source, properties }) => [event, source, properties])).toEqual([
      ["offer_shown", "web", { channel: "web" }],
      ["product_viewed", "web", { channel: "web", product_id: "p1" }],
      ["cart_emptied", "server", {}],
      ["order_completed", "server", { order_id: "o1", revenue: 1, ordered_at: 1772366400 }],
    ]);
  });
});

describe("whatever the app's functions do", () => {
  const broken = (): never => {
    throw new Error("broken");
  };

  test("a context function that throws costs the context and not the event", () => {
    const { tracker, sent, errors } = setup({ context: broken });
    send(tracker, "a", { b: 1 });
    expect([sent.events[0]?.properties, errors.map(([from]) => from)]).toEqual([{ b: 1 }, ["context"]]);
  });

  test("an onViolation that throws is an error like another", () => {
    const { tracker, errors } = setup({ onViolation: broken });
    send(tracker, "a", { b: Number.NaN });
    expect(errors.map(([from]) => from)).toEqual(["onViolation"]);
  });

  test("a clock that throws, a store that throws: errors, and the app goes on", () => {
    const { tracker, sent, errors } = setup({ storage: { get: broken, set: broken } });
    send(tracker, "a", {});
    vi.spyOn(Date, "now").mockImplementation(broken);
    send(tracker, "b", {});
    expect([sent.events, errors.map(([from]) => from)]).toEqual([[], ["tracking", "tracking"]]);
  });

  test("nothing that is no configuration starts, and nothing that is no call stops it", () => {
    const shown = vi.spyOn(console, "error").mockImplementation(() => {});
    const tracker = create(FACTS);
    const sent = memory();
    start(tracker, undefined as never);
    send(tracker, "a", null as never, null as never);
    send(tracker, "b", undefined as never);
    start(tracker, { environment: "production", sinks: [sent] });
    expect([sent.events.map(({ event }) => event), shown.mock.calls.map(([text]) => text)]).toEqual([
      ["b"],
      ["tracking: init failed", "tracking: tracking failed"],
    ]);
  });
});
