import { listed } from "../../../diagnostics/listed.ts";
import type { Plan } from "../../../model/plan.ts";
import type { Facts } from "../../facts.ts";
import { wordKey } from "../../missing-context.ts";
import { roles } from "../../role.ts";
import { rule } from "../../rule.ts";
import { sectionPlace } from "../../section-place.ts";

/** When a plan needs a trait. */
type Need = "always" | "email" | "sms" | "shop" | "views";

/** Attributes that lifecycle campaigns stand on: when they are needed, the name to use, and others for the same. */
const DURABLE: readonly (readonly [need: Need, ...names: string[]])[] = [
  ["always", "created_at", "signed_up_at", "registered_at", "sign_up_date", "signup_date", "created"],
  ["email", "email", "email_address"],
  [
    "email",
    "email_consent",
    "email_opt_in",
    "marketing_consent",
    "email_subscribed",
    "newsletter_consent",
    "is_subscribed",
    "unsubscribed",
  ],
  ["sms", "phone", "phone_number", "mobile"],
  ["sms", "sms_consent", "sms_opt_in", "marketing_consent", "sms_subscribed"],
  ["shop", "first_order_date", "first_order_at", "first_ordered_at", "first_purchase_date", "first_purchase_at"],
  ["shop", "last_order_date", "last_order_at", "last_ordered_at", "last_purchase_date", "last_purchase_at"],
  ["shop", "orders_count", "order_count", "total_orders", "number_of_orders", "purchases_count", "purchase_count"],
  [
    "shop",
    "total_spend",
    "total_spent",
    "lifetime_value",
    "ltv",
    "total_revenue",
    "lifetime_spend",
    "customer_lifetime_value",
  ],
  ["views", "last_viewed_product", "last_viewed_product_id", "last_product_viewed"],
  ["views", "last_viewed_category", "last_category_viewed"],
];

export default rule({
  id: "traits/lifecycle-missing",
  summary: "Attributes of a person that lifecycle campaigns stand on, and that no trait holds.",
  why: "`Bought last 45 to 90 days ago` or `third order` cannot be asked of events once they are older than the tool keeps them. Without first and last order, count, spend and consent on the person, win-back and loyalty campaigns cannot be built.",
  severity: "warning",
  preset: "strict",
  reads: { all: ["structure"] },
  options: {
    except: { type: "strings", default: [], description: "Names of attributes that this plan does not need." },
  },
  examples: {
    good: [
      {
        plan: `
traits:
  created_at: timestamp
  first_order_date: timestamp
  last_order_date: timestamp
  orders_count: integer
  lifetime_value: { type: money, unit: EUR }
  first_utm_source: string
context:
  utm_source: { type: string, persist: { firstTouch: first_utm_source } }
events:
  product_added: { role: cart }
  order_completed: { role: purchase }
`,
      },
    ],
    bad: [
      {
        plan: `
traits:
  created_at: timestamp
  email: email
context:
  utm_source: string
events:
  product_added: { role: cart }
  order_completed: { role: purchase }
journeys:
  welcome: { messages: [{ after: 1h, channel: email }] }
`,
        finds: [
          {
            at: "/traits",
            message:
              "no trait holds `email_consent`, `first_order_date`, `last_order_date`, `orders_count` and `total_spend`",
            hint: "Add them to `traits`, set by the server. What this plan does not need goes into the rule's option `except`.",
          },
          {
            at: "/context/utm_source",
            message: "no trait keeps the first `utm_source` of a person",
            hint: "Keep it: `persist: { firstTouch: first_utm_source }`, and the trait `first_utm_source`.",
          },
        ],
      },
    ],
  },
  check: {
    plan(plan, { facts, options, report }) {
      if (plan.events.length === 0) return;
      const missing = missingTraits(plan, facts).filter((name) => !options.except.includes(name));
      if (missing.length > 0)
        report({
          message: `no trait holds ${listed(missing.map((name) => `\`${name}\``))}`,
          hint: `Add ${missing.length === 1 ? "it" : "them"} to \`traits\`, set by the server. What this plan does not need goes into the rule's option \`except\`.`,
          at: sectionPlace("traits"),
        });
      const lost = lostTouches(plan).filter((name) => !options.except.includes(`first_${name}`));
      const [first] = lost;
      if (first === undefined) return;
      report({
        message: `no trait keeps the first ${listed(lost.map((name) => `\`${name}\``))} of a person`,
        hint: `Keep ${lost.length === 1 ? "it" : "each"}: \`persist: { firstTouch: first_${first} }\`, and the trait \`first_${first}\`.`,
        at: sectionPlace("context", first),
        about: "first touch",
      });
    },
  },
});

function missingTraits(plan: Plan, facts: Facts): readonly string[] {
  const held = new Set(plan.traits.map(({ name }) => wordKey(name)));
  const needs = needsOf(plan, facts);
  return DURABLE.flatMap(([need, ...names]) => {
    const isMissing = needs.has(need) && !names.some((name) => held.has(name));
    return isMissing ? names.slice(0, 1) : [];
  });
}

function needsOf(plan: Plan, facts: Facts): ReadonlySet<Need> {
  const needs = new Set<Need>(["always"]);
  for (const { messages } of plan.journeys)
    for (const { channel } of messages) if (channel === "email" || channel === "sms") needs.add(channel);
  const known = [...facts.of(roles)];
  const has = (role: string): boolean => known.some(([, each]) => each.role === role);
  // A purchase alone is also what a subscription's invoice is: only a shop has a cart.
  if (has("purchase") && (has("cart") || has("checkout"))) {
    needs.add("shop");
    const views = known.filter(([, { role }]) => role === "view").map(([call]) => call);
    if (views.some(({ properties }) => properties.some(({ name }) => wordKey(name) === "product_id")))
      needs.add("views");
  }
  return needs;
}

const FIRST_TOUCH = ["utm_source", "utm_medium", "utm_campaign", "landing_page"];

/** What context says of the campaign that led here, and no trait keeps. */
function lostTouches({ context, traits }: Plan): readonly string[] {
  const held = new Set(traits.map(({ name }) => wordKey(name)));
  return FIRST_TOUCH.flatMap((key) => {
    const property = context.find(({ name }) => wordKey(name) === key);
    const isHeld = [`first_${key}`, `initial_${key}`, `${key}_first`].some((each) => held.has(each));
    return property === undefined || property.firstTouch !== undefined || isHeld ? [] : [property.name];
  });
}
