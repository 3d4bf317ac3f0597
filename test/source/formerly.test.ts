import { expect, test } from "vitest";
import { loadTexts } from "../support/loaded.ts";

const PLAN = `
properties: { product_id: { type: string, renamedFrom: [sku, { name: item, sendBothUntil: 2027-01-01 }] } }
events:
  product_viewed:
    renamedFrom: [view_item]
    properties: { product_id: required, price: { type: number, renamedFrom: [cost] }, size: { values: { s: { renamedFrom: [S] } } } }
  cart_viewed: { properties: { colour: string }, dedupe: [colour] }
`;

test.each([
  ["/events/product_viewed", ["/events/view_item"]],
  [
    "/events/product_viewed/properties/price",
    [
      "/events/product_viewed/properties/cost",
      "/events/view_item/properties/price",
      "/events/view_item/properties/cost",
    ],
  ],
  ["/properties/product_id/type", ["/properties/sku/type", "/properties/item/type"]],
  ["/events/cart_viewed/dedupe/0", []],
])("%s was %s", async (pointer, former) => {
  const { places } = await loadTexts({ "plan.yaml": PLAN });
  expect(places.formerly(pointer)).toEqual(former);
});

test("what an event takes over was called as the dictionary says, and a value as its enum does", async () => {
  const { places } = await loadTexts({ "plan.yaml": PLAN });
  expect(places.formerly("/events/product_viewed/properties/product_id")).toContain("/events/view_item/properties/sku");
  expect(places.formerly("/events/product_viewed/properties/size/values/s")).toContain(
    "/events/product_viewed/properties/size/values/S",
  );
});
