import { describe, expect, test } from "vitest";
import { decide, needs } from "../../src/runtime/consent.ts";
import { create, group, identify, reset, type Step, send, start } from "../../src/runtime/core.ts";
import { firstTouch } from "../../src/runtime/first-touch.ts";
import { known } from "../../src/runtime/known.ts";
import { merges } from "../../src/runtime/merge.ts";
import { lowercase, normalize, texts, trim } from "../../src/runtime/normalize.ts";
import { memory } from "../../src/runtime/sinks/memory.ts";
import { FACTS, setup } from "./setup.ts";

describe("merges", () => {
  const login: readonly Step[] = [merges("customer_id", true), known];
  const capture: readonly Step[] = [merges("email", false, [normalize({ email: texts(trim, lowercase) })])];

  test("the identifier that is the user id identifies, and from the event on", () => {
    const { tracker, sent, violations } = setup();
    send(tracker, "logged_in", { customer_id: "u1" }, { timestamp: new Date(0) }, login);
    send(tracker, "next", {});
    const anonymousId = sent.events[0]?.anonymousId;
    expect(
      sent.events.map(({ type, event, userId, anonymousId, traits }) => ({ type, event, userId, anonymousId, traits })),
    ).toEqual([
      { type: "identify", userId: "u1", anonymousId, traits: {} },
      { type: "track", event: "logged_in", userId: "u1", anonymousId },
      { type: "track", event: "next", userId: "u1", anonymousId },
    ]);
    expect([sent.events[0]?.timestamp, violations]).toEqual([new Date(0), []]);
  });

  test("another is told as a trait of whoever is there, never as the id", () => {
    const { tracker, sent } = setup();
    send(tracker, "email_captured", { email: " A@b.example" }, {}, capture);
    identify(tracker, "u1");
    send(tracker, "email_captured", { email: "c@b.example" }, {}, capture);
    expect(sent.events.map(({ type, userId, traits, properties }) => [type, userId, traits ?? properties])).toEqual([
      ["identify", undefined, { email: "a@b.example" }],
      ["track", undefined, { email: " A@b.example" }],
      ["identify", "u1", {}],
      ["identify", "u1", { email: "c@b.example" }],
      ["track", "u1", { email: "c@b.example" }],
    ]);
  });

  test.each([[{}], [{ customer_id: null }], [{ customer_id: "" }]])(
    "nothing where the event brings nothing: %j",
    (properties) => {
      const { tracker, sent } = setup();
      send(tracker, "logged_in", properties, {}, [merges("customer_id", true)]);
      expect(sent.events.map(({ type }) => type)).toEqual(["track"]);
    },
  );

  test("nobody is remembered for an event that waited for consent until its person had left", () => {
    const { tracker, sent } = setup();
    send(tracker, "logged_in", { customer_id: "u1" }, {}, [needs(["analytics"]), ...login]);
    reset(tracker);
    decide(tracker, { analytics: "granted" });
    send(tracker, "next", {});
    const [identified, , next] = sent.events;
    expect(sent.events.map(({ type, event, userId }) => [event ?? type, userId])).toEqual([
      ["identify", "u1"],
      ["logged_in", "u1"],
      ["next", undefined],
    ]);
    expect(next?.anonymousId).not.toBe(identified?.anonymousId);
  });

  test("on a server whom the call names", () => {
    const { tracker, sent } = setup({}, { kind: "server" });
    send(tracker, "logged_in", { customer_id: 7 }, { anonymousId: "x" }, login);
    send(tracker, "email_captured", { email: "a@b.example" }, { anonymousId: "x" }, capture);
    expect(sent.events.map(({ type, userId, anonymousId }) => [type, userId, anonymousId])).toEqual([
      ["identify", "7", "x"],
      ["track", "7", "x"],
      ["identify", undefined, "x"],
      ["track", undefined, "x"],
    ]);
  });
});

describe("known", () => {
  test("reports an event of nobody known, and sends it", () => {
    const { tracker, sent, violations } = setup();
    send(tracker, "order_completed", {}, {}, [known]);
    identify(tracker, "u1");
    send(tracker, "order_completed", {}, {}, [known]);
    expect(violations.map(({ message }) => message)).toEqual([
      "order_completed userId: expected a known person, got nobody",
    ]);
    expect(sent.events).toHaveLength(3);
  });
});

describe("firstTouch", () => {
  const steps = [firstTouch({ utm_source: "first_utm_source", utm_medium: "first_utm_medium" })];

  test("keeps the first value of each, and sends them with identify", () => {
    let context: object = {};
    const storage = new Map<string, object>();
    const { tracker, sent } = setup({ storage, context: () => context }, {}, steps);
    for (context of [{}, { utm_source: null }, { utm_source: "mail" }, { utm_source: "ads", utm_medium: "cpc" }])
      send(tracker, "a", {});
    identify(tracker, "u1", { email: "a@b.example" });
    group(tracker, "account", "a1", { plan: "pro" });
    const again = setup({ storage }, {}, steps);
    identify(again.tracker, "u1", { first_utm_source: "said" });
    expect([sent.events[4]?.traits, sent.events[5]?.traits, again.sent.events[0]?.traits]).toEqual([
      { first_utm_source: "mail", first_utm_medium: "cpc", email: "a@b.example" },
      { plan: "pro" },
      { first_utm_source: "said", first_utm_medium: "cpc" },
    ]);
    expect(sent.events[3]?.properties).toEqual({ utm_source: "ads", utm_medium: "cpc" });
  });

  test("forgets it with the person", () => {
    const { tracker, sent } = setup({ context: () => ({ utm_source: "mail" }) }, {}, steps);
    send(tracker, "a", {});
    reset(tracker);
    identify(tracker, "u2");
    expect(sent.events[1]?.traits).toEqual({});
  });

  test("is for clients: on a server, nobody is remembered", () => {
    const { tracker, sent } = setup({ context: () => ({ utm_source: "mail" }) }, { kind: "server" }, steps);
    send(tracker, "a", {}, { userId: "u1" });
    identify(tracker, "u2");
    expect(sent.events[1]?.traits).toEqual({});
  });
});

describe("who is there", () => {
  test("is nobody known where an app does not know yet", () => {
    const { tracker, sent, errors } = setup();
    identify(tracker, "", { vip: true });
    send(tracker, "a", {});
    expect([sent.events.map(({ userId }) => userId), errors]).toEqual([[undefined, undefined], []]);
  });

  test("is shared by what shares a storage: reloads, tabs", () => {
    const storage = new Map<string, object>();
    const [one, two] = [setup({ storage }), setup({ storage })];
    send(one.tracker, "a", {});
    send(two.tracker, "b", {});
    identify(one.tracker, "u1");
    send(two.tracker, "c", {});
    reset(two.tracker);
    send(one.tracker, "d", {});
    const [a, identified, d] = one.sent.events;
    const [b, c] = two.sent.events;
    expect(new Set([a, identified, b, c].map((each) => each?.anonymousId)).size).toBe(1);
    expect([c?.userId, d?.userId, d?.anonymousId === a?.anonymousId]).toEqual(["u1", undefined, false]);
  });

  test("is another in another plan or environment", () => {
    const storage = new Map<string, object>();
    for (const [name, environment] of [
      ["a", "production"],
      ["a", "live"],
      ["b", "production"],
    ] as const) {
      const tracker = create({ ...FACTS, name });
      identify(start(tracker, { environment, storage, sinks: [memory()], validators: { validate: () => [] } }), "u1");
    }
    expect([...storage.keys()]).toEqual(["a.production.person", "a.live.person", "b.production.person"]);
  });

  test.each([[{}], [[]], [{ userId: "u1" }]])("is nobody where the storage says %j", (stored) => {
    const { tracker, sent, errors } = setup({
      storage: new Map<string, object>([["acme-shop.production.person", stored]]),
    });
    send(tracker, "a", {});
    expect([sent.events[0]?.userId, typeof sent.events[0]?.anonymousId, errors]).toEqual([undefined, "string", []]);
  });
});
