import { describe, expect, test } from "vitest";
import { Facts } from "../../src/lint/facts.ts";
import { guessedRole, guessWords, namesView, roles, roleWords } from "../../src/lint/role.ts";
import type { Role } from "../../src/model/event.ts";
import { planOf } from "../support/plan.ts";

const NAMES: Readonly<Record<Role, readonly string[]>> = {
  purchase: [
    "order_completed",
    "Order Completed",
    "orderPlaced",
    "purchase",
    "Purchased",
    "purchase_completed",
    "product purchased",
    "checkout_completed",
    "invoice_paid",
    "in_app_purchase",
    "Web Order Placed",
    "transaction_completed",
  ],
  refund: ["refund", "order_refunded", "Refund Issued", "payment_refunded", "order_partially_refunded"],
  cancellation: ["order_cancelled", "Order Canceled", "cancel_order", "booking_cancelled"],
  subscription: ["subscription_created", "Subscription Cancelled", "subscriptionRenewed", "purchase_subscription"],
  consent: ["consent_changed", "Consent Granted", "marketing_consent_updated", "sms_consent_revoked"],
  offer: ["offer_shown", "Coupon Applied", "promotion_viewed", "discount_code_entered"],
  checkout: ["checkout_started", "begin_checkout", "Checkout Step Completed", "add_payment_info"],
  cart: ["add_to_cart", "AddedToCart", "cart_updated", "Product Removed", "remove_from_basket"],
  identify: ["signed_up", "sign_up", "User Signed In", "login", "account_created", "email_captured"],
  view: ["product_viewed", "view_item", "Page View", "Viewed Product", "banner_shown", "article_seen"],
};

describe.each(Object.entries(NAMES))("%s", (role, names) => {
  test.each(names)("%s", (name) => {
    expect(guessedRole(name)).toBe(role);
  });
});

/** Close to a role, and something else: a rule that judged these would cry wolf. */
const NONE = [
  "payment_succeeded", // the bank's answer, and no order yet
  "purchase_button_clicked",
  "purchase_failed",
  "order_history_viewed_error",
  "work_order_created",
  "refund_requested",
  "checkout_cancelled",
  "newsletter_subscription_created",
  "cookie_consent_accepted", // the browser's own business
  "subscription_page_opened",
  "order_updated",
  "view_more_clicked",
  "grid_view_selected",
  "View Mode Changed",
  "sign_in_failed",
  "cart",
  "view",
  "",
  "🛒",
];

test.each(NONE)("nothing is guessed of %s", (name) => {
  expect(guessedRole(name)).toBeUndefined();
});

test.each([
  ["offer_shown", true],
  ["product_view", true],
  ["switch_to_grid_view", false],
  ["overview_opened", false],
])("whether %s was looked at: %s", (name, seen) => {
  expect(namesView(name)).toBe(seen);
});

test("what the plan says counts, and what is guessed is told as a guess", async () => {
  const plan = await planOf(`
plan: { name: x, version: 1.0.0 }
events:
  order_placed: {}
  purchase: { role: offer }
  thing_done: {}
pages:
  product_viewed: { call: page }
`);
  const known = new Facts(plan, "2026-11-28").of(roles);
  expect([...known].map(([{ name }, role]) => [name, role])).toEqual([
    ["order_placed", { role: "purchase", guessed: true }],
    ["purchase", { role: "offer", guessed: false }],
  ]);
  expect([...known].map(([call, role]) => roleWords(call, role) + guessWords(role))).toEqual([
    "`order_placed` sounds like a purchase Its `role` is not said: if the guess is wrong, say what it is.",
    "`purchase` is an offer event",
  ]);
});
