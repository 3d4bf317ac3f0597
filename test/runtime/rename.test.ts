import { describe, expect, test } from "vitest";
import { type Options, page, send } from "../../src/runtime/core.ts";
import { dedupe } from "../../src/runtime/dedupe.ts";
import { alsoAs, alsoUnder } from "../../src/runtime/rename.ts";
import { setup } from "./setup.ts";

const on = (day: string): Options => ({ timestamp: new Date(`${day}T23:59:59.999Z`) });

describe("alsoAs", () => {
  test("sends the old name too, as an event of its own, until the day", () => {
    const { tracker, sent } = setup();
    send(tracker, "order_completed", { id: 1 }, on("2026-12-31"), [alsoAs({ order_placed: "2027-01-01" })]);
    send(tracker, "order_completed", { id: 2 }, { timestamp: new Date("2027-01-01T00:00:00Z") }, [
      alsoAs({ order_placed: "2027-01-01" }),
    ]);
    expect(sent.events.map(({ event, properties }) => [event, properties])).toEqual([
      ["order_completed", { id: 1 }],
      ["order_placed", { id: 1 }],
      ["order_completed", { id: 2 }],
    ]);
    expect(new Set(sent.events.map(({ messageId }) => messageId)).size).toBe(3);
  });

  test("sends each of several old names once, each until its day", () => {
    const { tracker, sent } = setup();
    const steps = [alsoAs({ order_placed: "2027-01-01", ordered: "2027-02-01" })];
    for (const day of ["2026-12-31", "2027-01-31"]) send(tracker, "order_completed", {}, on(day), steps);
    expect(sent.events.map(({ event }) => event)).toEqual([
      "order_completed",
      "order_placed",
      "ordered",
      "order_completed",
      "ordered",
    ]);
  });

  test("gives both names their ids where the event is deduped", () => {
    const { tracker, sent } = setup();
    const steps = [alsoAs({ order_placed: "2027-01-01" }), dedupe(["id"])];
    for (const id of [1, 1]) send(tracker, "order_completed", { id }, on("2026-12-01"), steps);
    expect(sent.events.map(({ event }) => event)).toEqual(["order_completed", "order_placed"]);
  });

  test("goes for pages as well", () => {
    const { tracker, sent } = setup();
    page(tracker, "page", "product_page", "Product", {}, on("2026-12-01"), [alsoAs({ pdp: "2027-01-01" })]);
    expect(sent.events.map(({ type, event }) => [type, event])).toEqual([
      ["page", "product_page"],
      ["page", "pdp"],
    ]);
  });
});

describe("alsoUnder", () => {
  test.each([
    [
      "2026-12-31",
      { revenue: 1, items: [{ price: 2 }, { price: 3, unit_price: 4 }], total: 1 },
      {
        revenue: 1,
        items: [
          { price: 2, unit_price: 2 },
          { price: 3, unit_price: 4 },
        ],
        total: 1,
      },
    ],
    ["2026-12-31", { cart: 1 }, { cart: 1 }],
    ["2026-12-31", { revenue: null }, { revenue: null, total: null }],
    ["2027-01-01", { revenue: 1 }, { revenue: 1 }],
  ])("on %s makes of %j %j", (day, given, expected) => {
    const { tracker, sent } = setup();
    const renaming = {
      names: { revenue: "total", toString: "text" },
      inside: { items: { names: { price: "unit_price" } } },
    };
    send(tracker, "a", given, on(day), [alsoUnder(renaming as never, "2027-01-01")]);
    expect(sent.events[0]?.properties).toStrictEqual(expected);
  });
});
