/** A client as the typescript target emits one for a web source, written by hand for the tests of the runtime. */
import { decide, needs } from "../../../src/runtime/consent.ts";
import {
  type Choice,
  type ConfigOf,
  create,
  flush as flushAll,
  group as groupAs,
  identify as identifyAs,
  writeKey as keyFor,
  type Options,
  type PlanFacts,
  page,
  reset as resetAll,
  send,
  start,
  type Tracker,
} from "../../../src/runtime/core.ts";
import { dedupe } from "../../../src/runtime/dedupe.ts";
import { fill } from "../../../src/runtime/fill.ts";
import { firstTouch } from "../../../src/runtime/first-touch.ts";
import { known } from "../../../src/runtime/known.ts";
import { merges } from "../../../src/runtime/merge.ts";
import { lowercase, normalize, snakeCase, texts, trim } from "../../../src/runtime/normalize.ts";
import { oncePer } from "../../../src/runtime/once.ts";
import { alsoAs, alsoUnder } from "../../../src/runtime/rename.ts";
import { type Memory, memory as memorySink } from "../../../src/runtime/sinks/memory.ts";

export type { Options, Tracker };

export type LineItem = { product_id: string; quantity: number; price: number; currency: "EUR" | "USD" };
export type ProductAdded = { cart_id: string; cart_value: number; items: LineItem[]; coupon?: string | null };
export type ProductViewed = { product_id: string; category?: string; viewed_at?: string | Date };
export type EmailCaptured = { email: string; where?: "popup" | "checkout" };
export type LoggedIn = { customer_id: string };
export type OrderCompleted = { order_id: string; revenue: number };
export type OfferShown = { offer?: string };
export type ProductPage = { product_id: string };

export type Traits = { email?: string; vip_tier?: "gold" | "silver" };
export type AccountTraits = { plan?: "free" | "pro" };
export type Context = { utm_source?: string };
export type Environment = "production" | "staging" | "test";
export type Config = ConfigOf<Environment, Context>;

export type Events = {
  product_added: ProductAdded;
  product_viewed: ProductViewed;
  email_captured: EmailCaptured;
  logged_in: LoggedIn;
  order_completed: OrderCompleted;
  offer_shown: OfferShown;
  product_page: ProductPage;
};

const facts: PlanFacts = {
  name: "acme-shop",
  version: "2.4.0",
  source: "web",
  kind: "client",
  sends: { channel: "web" },
  environments: {
    production: { writeKeys: { customerio: "prod_" }, validation: "throw" },
    staging: {},
    test: { send: false },
  },
  consent: { functional: "granted" },
};

const main: Tracker = /* @__PURE__ */ create(facts, [/* @__PURE__ */ firstTouch({ utm_source: "first_utm_source" })]);

export function init(config: Config): Tracker {
  return start(main, config);
}

export function createTracker(config: Config): Tracker {
  return start(create(facts, [firstTouch({ utm_source: "first_utm_source" })]), config);
}

const traitSteps = /* @__PURE__ */ (() => [normalize({ email: texts(trim, lowercase) })])();

export function identify(userId: string, traits?: Traits, options?: Options, tracker: Tracker = main): void {
  identifyAs(tracker, userId, traits, options, traitSteps);
}

export function account(accountId: string, traits?: AccountTraits, options?: Options, tracker: Tracker = main): void {
  groupAs(tracker, "account", accountId, traits, options);
}

export function reset(tracker: Tracker = main): void {
  resetAll(tracker);
}

export function consent(choices: { analytics?: Choice; functional?: Choice }, tracker: Tracker = main): void {
  decide(tracker, choices);
}

export function flush(tracker: Tracker = main): Promise<void> {
  return flushAll(tracker);
}

export function writeKey(destination: "customerio", key: string, tracker: Tracker = main): string {
  return keyFor(tracker, destination, key);
}

const productAddedSteps = [
  /* @__PURE__ */ fill({
    always: { schema: "cart" },
    absent: { coupon: null },
    beside: { items: { items_schema_version: 1 } },
    inside: { items: { always: { taxed: true } } },
  }),
  /* @__PURE__ */ needs(["functional"]),
  /* @__PURE__ */ dedupe(["cart_id", "items"], 30 * 60_000),
];

export function productAdded(properties: ProductAdded, options?: Options, tracker: Tracker = main): void {
  send(tracker, "product_added", properties, options, productAddedSteps);
}

const productViewedSteps = [
  /* @__PURE__ */ (() => normalize({ category: texts(snakeCase) }))(),
  /* @__PURE__ */ oncePer(["product_id"]),
];

export function productViewed(properties: ProductViewed, options?: Options, tracker: Tracker = main): void {
  send(tracker, "product_viewed", properties, options, productViewedSteps);
}

const emailCapturedSteps = [/* @__PURE__ */ needs(["analytics"]), /* @__PURE__ */ merges("email", false, traitSteps)];

export function emailCaptured(properties: EmailCaptured, options?: Options, tracker: Tracker = main): void {
  send(tracker, "email_captured", properties, options, emailCapturedSteps);
}

const loggedInSteps = [/* @__PURE__ */ merges("customer_id", true), known];

export function loggedIn(properties: LoggedIn, options?: Options, tracker: Tracker = main): void {
  send(tracker, "logged_in", properties, options, loggedInSteps);
}

const orderCompletedSteps = [
  known,
  /* @__PURE__ */ alsoAs({ order_placed: "2027-01-01" }),
  /* @__PURE__ */ alsoUnder({ names: { revenue: "total" } }, "2027-01-01"),
  /* @__PURE__ */ dedupe(["order_id"]),
];

export function orderCompleted(properties: OrderCompleted, options?: Options, tracker: Tracker = main): void {
  send(tracker, "order_completed", properties, options, orderCompletedSteps);
}

export function offerShown(properties: OfferShown = {}, options?: Options, tracker: Tracker = main): void {
  send(tracker, "offer_shown", properties, options);
}

export function productPage(properties: ProductPage, options?: Options, tracker: Tracker = main): void {
  page(tracker, "page", "product_page", "Product", properties, options);
}

/** In the emitted client this stands in sinks.ts. */
export function memory(): Memory<Events> {
  return memorySink<Events>();
}
