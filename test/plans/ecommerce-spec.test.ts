import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { isJsonObject, type JsonObject } from "../../src/model/json.ts";
import type { Primitive } from "../../src/model/shape.ts";
import { PlanSchemas } from "../../src/schema/plan-schemas.ts";
import { ajv2020, fromDisk } from "../schema/support/ajv.ts";
import { planFiles, planOfFiles } from "../support/plan.ts";

const plan = await planOfFiles(planFiles("templates/init/ecommerce-spec"));
const events = new Map(plan.events.map((event) => [event.name, event]));
const schemas = new PlanSchemas(plan);

const PRODUCT = "product_id sku category name brand variant price:N quantity:N coupon position:N url image_url";
const SUMS = "order_id affiliation total:N revenue:N shipping:N tax:N discount:N coupon currency products:A";

/** The vocabulary (segment-docs, src/connections/spec/ecommerce/v2.md, 747b35d): text unless `:N`, a number, or `:A`, a list. */
const VOCABULARY: Readonly<Record<string, string>> = {
  "Products Searched": "query:O",
  "Product List Viewed": "list_id category products:A",
  "Product List Filtered": "list_id category filters:A sorts:A products:A",
  "Promotion Viewed": "promotion_id creative name position",
  "Promotion Clicked": "promotion_id creative name position",
  "Product Clicked": PRODUCT,
  "Product Viewed": `${PRODUCT} currency value:N`,
  "Product Added": `cart_id ${PRODUCT}`,
  "Product Removed": `cart_id ${PRODUCT}`,
  "Cart Viewed": "cart_id products:A",
  "Checkout Started": "order_id affiliation value:N revenue:N shipping:N tax:N discount:N coupon currency products:A",
  "Checkout Step Viewed": "checkout_id step:N shipping_method payment_method",
  "Checkout Step Completed": "checkout_id step:N shipping_method payment_method",
  "Payment Info Entered": "checkout_id order_id step:N shipping_method payment_method",
  "Order Completed": `checkout_id subtotal:N ${SUMS}`,
  "Order Updated": SUMS,
  "Order Refunded": "order_id total:N currency products:A",
  "Order Cancelled": SUMS,
  "Coupon Entered": "order_id cart_id coupon_id",
  "Coupon Applied": "order_id cart_id coupon_id coupon_name discount:N",
  "Coupon Denied": "order_id cart_id coupon_id coupon_name reason",
  "Coupon Removed": "order_id cart_id coupon_id coupon_name discount:N",
  "Product Added to Wishlist": `wishlist_id wishlist_name ${PRODUCT}`,
  "Product Removed from Wishlist": `wishlist_id wishlist_name ${PRODUCT}`,
  "Wishlist Product Added to Cart": `wishlist_id wishlist_name cart_id ${PRODUCT}`,
  "Product Shared":
    "share_via share_message recipient product_id sku category name brand variant price:N url image_url",
  "Cart Shared": "share_via share_message recipient cart_id products:A",
  "Product Reviewed": "product_id review_id review_body rating",
};

const TYPES: Readonly<Record<string, readonly Primitive[]>> = { N: ["number"], A: ["array"], O: ["string", "object"] };

describe("the vocabulary", () => {
  test.each(Object.entries(VOCABULARY))("has %s with its properties", (name, said) => {
    const event = events.get(name);
    const { properties } = event ? schemas.call(event) : {};
    for (const [property = "", letter = ""] of said.split(" ").map((each) => each.split(":"))) {
      const schema = isJsonObject(properties) ? properties[property] : undefined;
      expect([property, isJsonObject(schema) ? [schema["type"]].flat() : "absent"]).toEqual([
        property,
        TYPES[letter] ?? ["string"],
      ]);
    }
  });

  test("is all that the plan has, but for people", () => {
    expect([...events.keys()].filter((name) => !(name in VOCABULARY))).toEqual([
      "Signed Up",
      "Signed In",
      "Consent Changed",
    ]);
  });
});

const CORPUS = new URL("../../../shared/corpora/payloads-segment-docs/", import.meta.url);

/** Calls that the examples of the specification get wrong: the file, the line, the event, and what is wrong with it. */
const REFUSED: Readonly<Record<string, readonly string[]>> = {
  // The text says ISO 4217, and so does every other example.
  "spec_ecommerce_v2.ndjson:7 Product Viewed": ["/currency pattern"],
  // Version 1 of the vocabulary, which had other names.
  "spec_ecommerce_index.ndjson:5 Order Completed": [
    " required order_id",
    " additionalProperties orderId",
    "/products/0 required product_id",
    "/products/0 additionalProperties id",
    "/products/1 required product_id",
    "/products/1 additionalProperties id",
  ],
};

/** A track call of one of the events, and where it stands. */
interface Captured {
  readonly place: string;
  readonly event: string;
  readonly properties: JsonObject;
}

function captured(file: string): readonly Captured[] {
  const lines = readFileSync(new URL(file, CORPUS), "utf8").trim().split("\n");
  return lines.flatMap((line, index): readonly Captured[] => {
    const call: JsonObject = JSON.parse(line);
    const { event, properties } = call;
    if (typeof event !== "string" || !Object.hasOwn(VOCABULARY, event) || !isJsonObject(properties)) return [];
    return [{ place: `${file}:${index + 1} ${event}`, event, properties }];
  });
}

// The payloads are not part of this repository; they stand beside it where they are.
describe.skipIf(!existsSync(CORPUS))(
  "the examples of the specification (skipped where ../shared/corpora is absent)",
  () => {
    const files = existsSync(CORPUS)
      ? readdirSync(CORPUS)
          .filter((file) => file.endsWith(".ndjson"))
          .sort()
      : [];
    const calls = files.flatMap(captured);
    const ajv = ajv2020({ allErrors: true });

    const faultsOf = ({ event, properties }: Captured): readonly string[] => {
      const call = events.get(event);
      const validate = ajv.compile(fromDisk(call ? schemas.call(call) : {}));
      if (validate(properties)) return [];
      return (validate.errors ?? []).map(({ instancePath, keyword, params }) =>
        [instancePath, keyword, params["missingProperty"] ?? params["additionalProperty"]]
          .filter((each) => each !== undefined)
          .join(" "),
      );
    };

    test("are right, but for those whose fault is known", () => {
      const refused = calls
        .map((call) => [call.place, faultsOf(call)] as const)
        .filter(([, faults]) => faults.length > 0);
      expect(Object.fromEntries(refused)).toEqual(REFUSED);
    });

    test("are of all events that the specification shows", () => {
      const shown = new Set(calls.map(({ event }) => event));
      const silent = Object.keys(VOCABULARY).filter((name) => !shown.has(name));
      expect(calls.length).toBeGreaterThanOrEqual(25);
      expect(silent).toEqual(["Coupon Applied", "Coupon Denied", "Coupon Removed"]);
    });
  },
);
