import { expect, test } from "vitest";
import { run } from "./running.ts";

const CASES = ["camelCase", "pascalCase", "snakeCase", "constantCase", "kebabCase", "titleCase"] as const;

/** A name, and what each of the cases makes of it. */
const NAMES: readonly (readonly [name: string, ...cases: string[]])[] = [
  [
    "order_completed",
    "orderCompleted",
    "OrderCompleted",
    "order_completed",
    "ORDER_COMPLETED",
    "order-completed",
    "Order Completed",
  ],
  ["userID", "userId", "UserId", "user_id", "USER_ID", "user-id", "User ID"],
  ["42 started", "_42Started", "_42Started", "_42_started", "_42_STARTED", "42-started", "42 Started"],
  ["add to cart", "addToCart", "AddToCart", "add_to_cart", "ADD_TO_CART", "add-to-cart", "Add to Cart"],
  ["Straße", "straße", "Straße", "straße", "STRASSE", "straße", "Straße"],
  ["🛒", "u1f6d2", "U1f6d2", "u1f6d2", "U1F6D2", "u1f6d2", "U1f6d2"],
  ["東京 出発", "東京出発", "東京出発", "東京_出発", "東京_出発", "東京-出発", "東京 出発"],
  ["𝐀", "u1d400", "u1d400", "u1d400", "U1D400", "𝐀", "𝐀"],
  ["", "_", "_", "_", "_", "", ""],
  ["__proto__", "proto", "Proto", "proto", "PROTO", "proto", "Proto"],
];

test.each(NAMES)("%j", (name, ...expected) => {
  expect(CASES.map((helper) => run(`{{${helper} name}}`, { name }))).toEqual(expected);
});
