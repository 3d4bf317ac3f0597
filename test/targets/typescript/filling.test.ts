import { beforeAll, describe, expect, test, vi } from "vitest";
import { clientOf } from "../../support/client.ts";
import { everyConstruct } from "../../support/every-construct.ts";
import { call, load } from "../../support/module.ts";
import { RunningClient } from "../../support/running-client.ts";

describe("what the client fills in", () => {
  let web: RunningClient;
  let server: RunningClient;

  beforeAll(async () => {
    vi.spyOn(console, "warn").mockImplementation(() => {});
    const plan = await everyConstruct();
    const context = () => ({ device: { model: "X1" }, utm_source: "  NewsLetter " });
    web = new RunningClient(await load(await clientOf(plan, "web")), { context });
    server = new RunningClient(await load(await clientOf(plan, "server")), {
      context: () => ({ channel: "server", device: { model: "S" }, is_backfill: true }),
    });
    call(web.exports, "consent", { analytics: "granted" }, web.tracker);
  });

  const context = {
    channel: "web",
    build: { number: 7 },
    schema_version: 3,
    is_backfill: false,
    device: { kind: "phone", model: "X1" },
    utm_source: "newsletter",
  };

  test("context: what the source sends, constants, defaults, and what the app gives, rewritten as the plan says", () => {
    // The second is for those who still listen for the event that it replaces.
    expect(web.send("nothingToSay")).toMatchObject([
      { type: "track", event: "nothing_to_say", properties: context },
      { type: "track", event: "replaced", properties: context },
    ]);
  });

  test("what the app gives goes over defaults", () => {
    const [sent] = server.send("visited", {}, { anonymousId: "a1" });
    expect(sent?.["properties"]).toEqual({
      channel: "server",
      device: { kind: "phone", model: "S" },
      is_backfill: true,
      schema_version: 3,
    });
  });

  test("constants and defaults", () => {
    expect(web.send("allFilled")[0]?.["properties"]).toEqual({ ...context, kind: "k", count: 2 });
    expect(web.send("allFilled", { count: 5 })[0]?.["properties"]).toEqual({ ...context, kind: "k", count: 5 });
  });

  test("constants, defaults and versions in objects and lists, at any depth", () => {
    const line = { sku: "s", price: 1, currency: "EUR" };
    const at = new Date("2026-01-01T00:00:00.000Z");
    const arrays = web.send("arrays", {
      texts: ["a"],
      matrix: [[1]],
      lines: [line],
      nested_lines: [[line], []],
      objects: [{ a: "b" }],
    });
    expect(arrays[0]?.["properties"]).toEqual({
      ...context,
      texts: ["a"],
      matrix: [[1]],
      lines: [{ ...line, kind: "line" }],
      lines_version: 2,
      nested_lines: [[{ ...line, kind: "line" }], []],
      objects: [{ a: "b", kind: "x" }],
    });
    const objects = web.send("objects", {
      open: { anything: [1] },
      closed: { a: 1 },
      deep: { one: { two: { at } } },
      filled: { line: { ...line, at } },
      more: true,
    });
    expect(objects[0]?.["properties"]).toEqual({
      ...context,
      open: { anything: [1] },
      closed: { a: 1, kind: "k" },
      deep: { one: { two: { at: "2026-01-01T00:00:00.000Z", kind: "deep" } } },
      filled: { a: 1, line: { ...line, at: "2026-01-01T00:00:00.000Z", kind: "line" }, lines_version: 2 },
      more: true,
    });
  });

  test("nothing below unions and names that the plan does not know: there the app says it all", () => {
    const payment = { method: "cash", given: 1, held: { kind: "till", drawer: 2 }, holder_version: 1 };
    const prices = { s: { sku: "s", price: 1, currency: "EUR", kind: "line" } };
    expect(web.send("unions", { any: 1, payment, payments: [payment] })[0]?.["properties"]).toEqual({
      ...context,
      any: 1,
      payment,
      payments: [payment],
    });
    expect(web.send("objects", { open: {}, closed: { a: 1 }, prices })[0]?.["properties"]).toMatchObject({ prices });
  });

  test("everything that an event may ask for, in its order", () => {
    const sent = web.send("everyFeature", {
      cart_id: "c1",
      currency: "EUR",
      lines: [],
      coupon: " Spring Sale ",
      nested: { id: "n", text: "LOUD" },
    });
    const properties = {
      ...context,
      event_version: 4,
      cart_id: "c1",
      currency: "EUR",
      lines: [],
      items: [],
      lines_version: 2,
      coupon: "spring_sale",
      nested: { id: "n", key: "n", text: "loud" },
      count: 1,
    };
    expect(sent.map(({ event, properties }) => ({ event, properties }))).toEqual([
      { event: "features", properties },
      { event: "old_features", properties },
    ]);
    expect(web.send("everyFeature", { cart_id: "c1", currency: "EUR" })).toEqual([]);
  });

  test("a page with its category, a screen without", () => {
    expect(web.send("productPage", { sku: "s" })).toMatchObject([
      { type: "page", event: "product_page", category: "Product", properties: { sku: "s", kind: "product" } },
    ]);
    const [screen] = web.send("settings");
    expect(screen).toMatchObject({ type: "screen", event: "settings" });
    expect(screen).not.toHaveProperty("category");
  });

  test("traits of people and of accounts", () => {
    expect(web.identify("u1", { email: "A@B.example" })[0]?.["traits"]).toEqual({
      email: "a@b.example",
      plan: "free",
      kind: "person",
      first_utm_source: "newsletter",
    });
    expect(web.group("account", "a1", { tier: "pro", name: " Acme " })).toMatchObject([
      { type: "group", group: "account", groupId: "a1", traits: { tier: "pro", kind: "account", name: "Acme" } },
    ]);
    expect(server.group("team", "t1", {}, { userId: "u1" })).toMatchObject([
      { type: "group", group: "team", traits: {} },
    ]);
  });

  test("who it is, where an event says so", () => {
    expect(web.send("loggedIn", { user_id: "u2" })).toMatchObject([
      { type: "identify", userId: "u2" },
      { type: "track", event: "logged_in", userId: "u2" },
    ]);
    expect(web.send("emailCaptured", { email: "X@Y.example" })).toMatchObject([
      { type: "identify", userId: "u2", traits: { email: "x@y.example", kind: "person" } },
      { type: "track", event: "email_captured" },
    ]);
  });

  test("times in seconds where the plan wants them", async () => {
    const plan = await everyConstruct();
    const conventions = { ...plan.conventions, timestamps: "unix_seconds" } as const;
    const unix = new RunningClient(await load(await clientOf({ ...plan, conventions }, "web")), {
      context: () => ({ device: { model: "" }, session_started_at: new Date(5999) }),
    });
    const [sent] = unix.send("semantics", { timestamp: new Date(1_000), timestamps: [2, new Date(3_999)] });
    expect(sent?.["properties"]).toMatchObject({ timestamp: 1, timestamps: [2, 3], session_started_at: 5 });
  });
});
