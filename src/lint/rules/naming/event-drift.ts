import { driftFound } from "../../naming/drift-found.ts";
import { eventDrifts, pageDrifts } from "../../naming/drifts.ts";
import { type Found, rule } from "../../rule.ts";

export default rule({
  id: "naming/event-drift",
  summary: "Two names for one action.",
  why: "Tools look events up by their exact name. A segment or journey that waits for one name never sees those who send the other: half of the people get no message, and every funnel is too narrow. Nothing fails, so nobody notices.",
  severity: "error",
  preset: "recommended",
  reads: { all: ["structure"] },
  examples: {
    good: [
      {
        title: "an attempt and its success, a thing and a list of them, opposites, counters",
        plan: `
events:
  update_iteration: {}
  updated_iteration: {}
  view_item: {}
  view_item_list: {}
  delete_package: {}
  delete_packages: {}
  subscription_paused: {}
  subscription_resumed: {}
  step_1_viewed: {}
  step_2_viewed: {}
`,
      },
      {
        title: "a rename that is planned",
        plan: `
events:
  product_added: { renamedFrom: [add_to_cart] }
  add_to_cart: { deprecated: { replacedBy: product_added } }
`,
      },
      {
        title: "both are meant",
        plan: `
vocabulary: { distinct: [[checkout_started, begin_checkout]] }
events:
  checkout_started: {}
  begin_checkout: {}
`,
      },
    ],
    bad: [
      {
        title: "GA4's name beside the plan's own",
        plan: `
events:
  checkout_started: { since: 1.0.0 }
  begin_checkout: {}
journeys:
  checkout_recovery: { trigger: { event: checkout_started } }
`,
        finds: [
          {
            at: "/events/begin_checkout",
            of: "key",
            message:
              "`begin_checkout` and `checkout_started` are one action: `begin` and `started` are one thing, in another order. The journey `checkout_recovery` sees only a part",
            hint: "Keep `checkout_started` (since 1.0.0, used by 1 journey), and give it `renamedFrom: [begin_checkout]`, or say that both are meant in `vocabulary.distinct`.",
          },
        ],
      },
      {
        title: "who does it, and what came of it as a noun",
        plan: `
events:
  product_viewed: {}
  user_viewed_product: {}
  payment_failed: {}
  payment_failure: {}
`,
        finds: [
          {
            at: "/events/payment_failure",
            message: "`payment_failure` and `payment_failed` are one action: `failure` and `failed` are one thing",
          },
          {
            at: "/events/user_viewed_product",
            message:
              "`user_viewed_product` and `product_viewed` are one action: in another order, one has words that add nothing",
          },
        ],
      },
      {
        title: "four spellings are one finding",
        plan: `
conventions: { events: { case: snake_case, tense: past } }
events:
  add_to_cart: {}
  added_to_cart: {}
  AddToCart: {}
  Added to Cart: {}
`,
        finds: [
          {
            at: "/events/Added to Cart",
            message:
              "`Added to Cart`, `AddToCart`, `add_to_cart` and `added_to_cart` are one action: the same letters, written another way, `add` and `added` are one verb",
            hint: 'Keep `added_to_cart`, and give it `renamedFrom: ["Added to Cart", AddToCart, add_to_cart]`, or say that all are meant in `vocabulary.distinct`.',
          },
        ],
      },
    ],
  },
  check: {
    plan(_, { facts, report }) {
      for (const drift of facts.of(eventDrifts)) tell(driftFound(drift, "action"));
      for (const drift of facts.of(pageDrifts)) tell(driftFound(drift, "page"));

      function tell(found: Found | undefined): void {
        if (found) report({ ...found, ...(found.about && { alike: { group: found.about, here: found.message } }) });
      }
    },
  },
});
