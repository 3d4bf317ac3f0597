import { atKey } from "../../../diagnostics/diagnostic.ts";
import { deprecations } from "../../deprecations.ts";
import { rule } from "../../rule.ts";

export default rule({
  id: "lifecycle/replacement-missing",
  summary: "Something deprecated that does not say what replaces it.",
  why: "Whoever sends or reads it knows that it goes, and not where to go. So it stays in code and campaigns until the day it is dropped, and breaks them then.",
  severity: "warning",
  preset: "recommended",
  reads: { all: ["structure"] },
  options: {
    acceptReason: {
      type: "boolean",
      default: false,
      description: "A `reason` is enough: some things go without anything in their place.",
    },
  },
  examples: {
    good: [
      {
        plan: `
events:
  product_added: {}
  added_to_cart: { deprecated: { replacedBy: product_added } }
`,
      },
      {
        title: "nothing comes in its place",
        plan: `
events:
  fax_sent: { deprecated: { reason: Nobody has one any more. } }
`,
        options: { acceptReason: true },
      },
    ],
    bad: [
      {
        plan: `
events:
  product_added: { properties: { sku: { type: string, deprecated: true } } }
  added_to_cart: { deprecated: { since: "2.0.0" } }
`,
        finds: [
          {
            at: "/events/added_to_cart/deprecated",
            message: "`added_to_cart` is deprecated, and nothing says what to use instead",
            hint: "Write `deprecated: { replacedBy: … }` with the name of what to use instead.",
          },
          {
            at: "/events/product_added/properties/sku/deprecated",
            message: "`sku` is deprecated, and nothing says what to use instead",
          },
        ],
      },
    ],
  },
  check: {
    plan(_, { facts, options, report }) {
      for (const { subject, kind, deprecation } of facts.of(deprecations)) {
        // A value that goes has no place where its successor would be looked up.
        if (deprecation.replacedBy !== undefined || kind === "value") continue;
        if (options.acceptReason && deprecation.reason !== undefined) continue;
        report({
          message: `${subject} is deprecated, and nothing says what to use instead`,
          hint: "Write `deprecated: { replacedBy: … }` with the name of what to use instead.",
          at: atKey(deprecation.pointer),
        });
      }
    },
  },
});
