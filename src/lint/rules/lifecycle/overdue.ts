import { atValue } from "../../../diagnostics/diagnostic.ts";
import { child } from "../../../model/pointer.ts";
import { affectedWords, usersByProperty, usersOf } from "../../affected.ts";
import { type Deprecated, deprecations } from "../../deprecations.ts";
import type { Facts } from "../../facts.ts";
import { rule } from "../../rule.ts";

export default rule({
  id: "lifecycle/overdue",
  summary: "Something deprecated that should be gone by now.",
  why: "What nobody takes out is copied into new code and new campaigns. Each day more of them depend on a name that was promised to be dead.",
  severity: "warning",
  preset: "recommended",
  reads: { all: ["structure"] },
  examples: {
    good: [
      {
        plan: `
events:
  added_to_cart: { deprecated: { removeAfter: 2027-03-01 } }
`,
        today: "2027-03-01",
      },
    ],
    bad: [
      {
        plan: `
events:
  product_added: {}
  added_to_cart: { deprecated: { replacedBy: product_added, removeAfter: 2027-03-01 } }
segments:
  cart_users: { match: { event: added_to_cart } }
`,
        today: "2027-03-02",
        finds: [
          {
            at: "/events/added_to_cart/deprecated/removeAfter",
            message:
              "`added_to_cart` should have been removed after 2027-03-01. The segment `cart_users` depends on it.",
            hint: "Take it out, or say a later day.",
          },
        ],
      },
    ],
  },
  check: {
    plan(_, { facts, report }) {
      for (const each of facts.of(deprecations)) {
        const { removeAfter, pointer } = each.deprecation;
        // ISO dates compare as text.
        if (removeAfter === undefined || removeAfter >= facts.today) continue;
        const affected = affectedWords(users(each, facts));
        report({
          message: `${each.subject} should have been removed after ${removeAfter}${affected && `.${affected}`}`,
          hint: "Take it out, or say a later day.",
          at: atValue(child(pointer, "removeAfter")),
        });
      }
    },
  },
});

function users({ kind, name }: Deprecated, facts: Facts) {
  if (kind === "event" || kind === "page") return usersOf(facts, kind, name);
  return kind === "property" ? (facts.of(usersByProperty).get(name) ?? []) : [];
}
