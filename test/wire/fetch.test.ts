import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { AT, Loopback, type WireClient, type WireTracker, wireClient } from "./client.ts";

let client: WireClient;
let server: Loopback;

beforeAll(async () => {
  client = await wireClient();
});

beforeEach(async () => {
  server = await Loopback.open();
  // Waits between two tries are as long as they must be and no longer.
  vi.spyOn(Math, "random").mockReturnValue(0);
  const setTimeout = globalThis.setTimeout;
  vi.stubGlobal("setTimeout", (work: () => void, ms: number) => {
    waits.push(ms);
    return setTimeout(work, 1);
  });
});

let waits: number[] = [];

afterEach(async () => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  waits = [];
  await server.close();
});

const trackerOf = (options: object = {}): WireTracker => client.tracker("lake", server.url, options);

interface Batch {
  readonly batch: readonly { readonly messageId: string; readonly properties: { readonly order_id: string } }[];
}

const batches = (): readonly (readonly string[])[] =>
  server.arrived.map(({ body }) => (body as Batch).batch.map(({ properties }) => properties.order_id));

describe("the sink of a bare endpoint", () => {
  test("posts what was collected as one batch", async () => {
    const tracker = trackerOf({ headers: { authorization: "Bearer t" } });
    tracker.order("o1");
    tracker.send("productPage", { product_id: "p1" }, { anonymousId: "anon_1" });
    await tracker.flush();
    const context = {
      tracking_plan: { name: "acme-wire", version: "1.2.0", source: "server", environment: "production" },
    };
    const [request, ...more] = server.take();
    expect([request?.method, request?.headers["authorization"], request?.headers["content-type"], more]).toEqual([
      "POST",
      "Bearer t",
      "application/json",
      [],
    ]);
    expect(request?.body).toEqual({
      batch: [
        {
          type: "track",
          event: "order_completed",
          userId: "cust_1",
          properties: {
            event_source: "backend",
            order_id: "o1",
            revenue: 49.5,
            ordered_at: AT.toISOString(),
            items: [{ sku: "s1" }],
          },
          timestamp: AT.toISOString(),
          messageId: expect.any(String),
          context,
        },
        {
          type: "page",
          name: "product_page",
          category: "Product",
          anonymousId: "anon_1",
          properties: { event_source: "backend", product_id: "p1" },
          timestamp: AT.toISOString(),
          messageId: expect.any(String),
          context,
        },
      ],
      sentAt: expect.any(String),
    });
  });

  test("tries again what may go well later, with the same ids and later each time", async () => {
    const tracker = trackerOf();
    server.answers.push(503, 429, 500);
    tracker.order("o1");
    await tracker.flush();
    const ids = server.arrived.map(({ body }) => (body as Batch).batch.map(({ messageId }) => messageId));
    expect([ids.length, new Set(ids.flat()).size, tracker.errors]).toEqual([4, 1, []]);
    expect(waits.filter((ms) => ms > 0)).toEqual([1_000, 500, 1_000, 2_000]);
  });

  test.each([
    ["what is refused for good", [400], 1, "status 400"],
    ["what was tried often enough", [503, 503, 503], 3, "status 503"],
  ])("gives up %s, tells the app, and sends what came later", async (_, answers, tries, why) => {
    const tracker = trackerOf({ retries: 2, batch: 1 });
    server.answers.push(...answers);
    tracker.order("o1");
    tracker.order("o2");
    await tracker.flush();
    expect(tracker.errors).toEqual([`${server.url}: ${why}`]);
    expect(batches()).toEqual([...Array(tries).fill(["o1"]), ["o2"]]);
  });

  test("tries again when nobody answers", async () => {
    const fetch = vi.fn(globalThis.fetch).mockRejectedValueOnce(new TypeError("failed to fetch"));
    const tracker = trackerOf({ fetch });
    tracker.order("o1");
    await tracker.flush();
    expect([batches(), tracker.errors]).toEqual([[["o1"]], []]);
  });

  test("sends no more than a batch at once, in order, and holds no more than it may", async () => {
    const tracker = trackerOf({ batch: 2, waiting: 5 });
    for (let i = 1; i <= 6; i++) tracker.order(`o${i}`);
    await tracker.flush();
    expect(batches()).toEqual([["o1", "o2"], ["o3", "o4"], ["o5"]]);
    expect(tracker.errors).toEqual([`More than 5 calls wait for ${server.url}.`]);
  });

  test("says so where there is no fetch, and where there are no timers sends at once", async () => {
    vi.stubGlobal("fetch", undefined);
    vi.stubGlobal("setTimeout", undefined);
    const tracker = trackerOf();
    tracker.order("o1");
    await tracker.flush();
    expect(tracker.errors).toEqual(["There is no `fetch` here: give one as an option."]);
  });
});

describe("when the page is hidden", () => {
  const beacons: string[] = [];
  let events: Map<string, () => void>;

  beforeEach(() => {
    beacons.length = 0;
    events = new Map();
    vi.stubGlobal("addEventListener", (event: string, listener: () => void) => events.set(event, listener));
    vi.stubGlobal("document", { visibilityState: "hidden", cookie: "" });
  });

  const withBeacon = (answers: (body: string) => boolean): void => {
    vi.stubGlobal("navigator", {
      sendBeacon: (_url: string, body: string) => {
        if (!answers(body)) return false;
        beacons.push(body);
        return true;
      },
    });
  };

  const sentByBeacon = (): string[] =>
    beacons.flatMap((body) => (JSON.parse(body) as Batch).batch.map(({ properties }) => properties.order_id));

  test.each(["pagehide", "visibilitychange"])("what waits goes by a beacon, at %s", async (event) => {
    withBeacon(() => true);
    const tracker = trackerOf();
    for (let i = 1; i <= 3; i++) tracker.order(`o${i}`);
    events.get(event)?.();
    await tracker.flush();
    expect([sentByBeacon(), batches()]).toEqual([["o1", "o2", "o3"], []]);
  });

  test("more than a beacon takes goes by several", async () => {
    withBeacon((body) => body.length < 64 * 1024);
    const tracker = trackerOf();
    for (let i = 1; i <= 8; i++) tracker.order(`o${i}`, undefined, { note: "x".repeat(9_000) });
    events.get("pagehide")?.();
    await tracker.flush();
    expect(sentByBeacon()).toEqual(["o1", "o2", "o3", "o4", "o5", "o6", "o7", "o8"]);
    expect([beacons.length > 1, batches()]).toEqual([true, []]);
  });

  test.each([
    ["the browser refuses beacons", () => withBeacon(() => false), {}],
    ["there are headers, which a beacon has none of", () => withBeacon(() => true), { headers: { a: "b" } }],
    ["there are no beacons", () => vi.stubGlobal("navigator", {}), {}],
  ])("it stays where %s", async (_, prepare, options) => {
    prepare();
    const tracker = trackerOf(options);
    tracker.order("o1");
    events.get("pagehide")?.();
    await tracker.flush();
    expect([beacons, batches()]).toEqual([[], [["o1"]]]);
  });
});
