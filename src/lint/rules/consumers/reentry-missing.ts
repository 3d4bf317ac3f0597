import { atKey } from "../../../diagnostics/diagnostic.ts";
import { child } from "../../../model/pointer.ts";
import { rule } from "../../rule.ts";

export default rule({
  id: "consumers/reentry-missing",
  summary: "A journey that does not say how often a person may enter it.",
  why: "Whoever fills five carts in a week gets five reminders, or only the first one for the rest of their life: it depends on how the tool is set, and nobody has decided. The plan says how often, and for what.",
  severity: "warning",
  preset: "strict",
  reads: {},
  examples: {
    good: [
      {
        plan: `
events: { product_added: { properties: { cart_id: { type: string, required: true } } } }
journeys:
  cart_recovery: { trigger: { event: product_added }, reentry: { per: cart_id, atMost: 1, every: 7d } }
`,
      },
    ],
    bad: [
      {
        plan: `
events: { product_added: { properties: { cart_id: { type: string, required: true } } } }
journeys:
  cart_recovery: { trigger: { event: product_added } }
`,
        finds: [
          {
            at: "/journeys/cart_recovery",
            of: "key",
            message: "the journey `cart_recovery` does not say how often a person may enter it",
            hint: "Write `reentry: { atMost: 1, every: 30d }`, or `{ per: cart_id, atMost: 1 }`.",
          },
        ],
      },
      {
        title: "a rule without a number",
        plan: `
events: { product_added: { properties: { cart_id: { type: string, required: true } } } }
journeys:
  cart_recovery: { trigger: { event: product_added }, reentry: { per: cart_id } }
`,
        finds: [
          {
            at: "/journeys/cart_recovery/reentry",
            of: "key",
            message: "the journey `cart_recovery` does not say how often a person may enter it",
            hint: "Add `atMost: 1`.",
          },
        ],
      },
    ],
  },
  check: {
    journey({ name, reentry, pointer }, { report }) {
      if ((reentry?.atMost ?? reentry?.every) !== undefined) return;
      report({
        message: `the journey \`${name}\` does not say how often a person may enter it`,
        hint: reentry
          ? "Add `atMost: 1`."
          : "Write `reentry: { atMost: 1, every: 30d }`, or `{ per: cart_id, atMost: 1 }`.",
        at: atKey(reentry ? child(pointer, "reentry") : pointer),
      });
    },
  },
});
