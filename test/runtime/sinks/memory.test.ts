import { expect, expectTypeOf, test } from "vitest";
import * as shop from "../client/index.ts";

test("holds the envelopes in order, typed by event, until it is cleared", () => {
  const sent = shop.memory();
  const tracker = shop.createTracker({ environment: "production", sinks: [sent], validators: { validate: () => [] } });
  shop.productPage({ product_id: "p1" }, {}, tracker);
  shop.identify("u1", { vip_tier: "gold" }, {}, tracker);
  shop.orderCompleted({ order_id: "o1", revenue: 5 }, { timestamp: new Date("2027-06-01") }, tracker);

  const [page, identified, order] = sent.events;
  expect([page?.event, identified?.type, order?.event]).toEqual(["product_page", "identify", "order_completed"]);
  if (order?.event === "order_completed") {
    expectTypeOf(order.properties.revenue).toEqualTypeOf<number>();
    expect(order.properties.revenue).toBe(5);
  }
  if (page?.event === "product_page") expectTypeOf(page.properties.product_id).toEqualTypeOf<string>();
  if (identified?.type === "identify") expectTypeOf(identified.properties).toEqualTypeOf<undefined>();

  sent.clear();
  expect(sent.events).toEqual([]);
});
