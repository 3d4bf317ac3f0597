import { propertyDriftsFound } from "../../naming/property-drifts-found.ts";
import { rule } from "../../rule.ts";

export default rule({
  id: "naming/trait-drift",
  summary: "Two names for one attribute of a person or account.",
  why: "The profile gets two attributes, each known of some people only. Segments on one of them leave out everyone whose app wrote the other, and no message can show it to all.",
  severity: "error",
  preset: "recommended",
  reads: { all: ["structure"] },
  examples: {
    good: [
      {
        plan: `
traits: { email: email, email_consent: boolean, created_at: timestamp, orders_count: integer }
`,
      },
    ],
    bad: [
      {
        plan: `
traits:
  first_name: string
  firstName: string
`,
        finds: [
          {
            at: "/traits/firstName",
            of: "key",
            message: "`firstName` and `first_name` are one trait: the same letters, written another way",
            hint: "Keep `first_name`, and give it `renamedFrom: [firstName]`, or say that both are meant in `vocabulary.distinct`.",
          },
        ],
      },
      {
        title: "counted in two ways",
        plan: `
traits:
  orders_count: integer
  number_of_orders: integer
`,
        finds: [
          {
            at: "/traits/number_of_orders",
            message: "`number_of_orders` and `orders_count` are one trait: two ways to say how many",
          },
        ],
      },
    ],
  },
  check: {
    plan(_, { facts, report }) {
      for (const found of propertyDriftsFound(facts, "trait")) report(found);
    },
  },
});
