import * as tracking from "../shop-web/index.js";
import { type CartUpdated, type Events, type LineItem, productAdded, type Traits } from "../shop-web/index.js";
import { memory, console as toConsole } from "../shop-web/sinks.js";
import * as validators from "../shop-web/validators.js";

const sent = memory();
const tracker: tracking.Tracker = tracking.init({
  environment: "production",
  sinks: [sent, toConsole(), { name: "mine", send: ({ type, event }) => Promise.resolve([type, event]) }],
  context: () => ({ utm_source: "newsletter" }),
  validators,
});

const item: LineItem = {
  product_id: "p1",
  variant_id: "v1",
  sku: "S",
  name: "Soap",
  category: "skincare",
  quantity: 1,
  price: 49,
  currency: "EUR",
  is_subscription: false,
  product_url: "https://shop.example/soap",
};
const cart: CartUpdated = {
  cart_id: "c1",
  cart_value: 49,
  currency: "EUR",
  items_count: 1,
  items: [item],
  cart_revision: 1,
};
tracking.cartUpdated(cart);
tracking.cartUpdated(cart, { timestamp: new Date(), userId: undefined });
tracking.homePage();
tracker.track(tracking.homePage);
tracker.track(tracking.cartUpdated, cart, { messageId: "m1" });

const traits: Traits = { email: "a@b.example", last_seen: new Date() };
tracking.identify("cust_1", traits);
tracking.identify("cust_1", { last_seen: "2026-01-01T00:00:00Z" });
tracking.consent({ analytics: "granted" });
const key: string = tracking.writeKey("posthog", "phc_prod_1");
tracking.reset();
tracking.flush().then(() => key.length);

/** A wrapper that takes any event of the source. */
export function counted<E extends keyof Events>(event: E, properties: Events[E]): [E, Events[E]] {
  return [event, properties];
}
counted("cart_updated", cart);

for (const envelope of sent.events) {
  if (envelope.event === "cart_updated") envelope.properties.items[0]?.sku.trim();
  if (envelope.type === "identify") Object.keys(envelope.traits);
}

export const wrong = (): void => {
  // @ts-expect-error: an amount is a number.
  tracking.cartUpdated({ ...cart, cart_value: "49.00" });
  // @ts-expect-error: a property is misspelt.
  tracking.signedUp({ customer_id: "c1", auth_metod: "apple" });
  // @ts-expect-error: not a value of the enum.
  tracking.signedUp({ customer_id: "c1", auth_method: "facebook" });
  // @ts-expect-error: something required is missing.
  tracking.signedUp({ customer_id: "c1" });
  // @ts-expect-error: the server alone may send it.
  tracking.orderCompleted({});
  // @ts-expect-error: what is optional is left out, or there.
  tracking.offerApplied({ offer_id: "o", cart_id: "c", discount_code: undefined, discount_value: 1, currency: "EUR" });
  // @ts-expect-error: no environment of the plan.
  tracking.init({ environment: "prod" });
  // @ts-expect-error: no trait of the plan.
  tracking.identify("c1", { mail: "a@b.example" });
  // @ts-expect-error: the properties are missing.
  tracker.track(productAdded);
};
