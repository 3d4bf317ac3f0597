import { propertyDriftsFound } from "../../naming/property-drifts-found.ts";
import { rule } from "../../rule.ts";

export default rule({
  id: "naming/property-drift",
  summary: "Two names for one property, in different events or at different places.",
  why: "A filter on `product_id` misses every event that says `productId`, and a warehouse keeps two half-empty columns. Whoever sums, joins or personalises has to know all spellings, and will not.",
  severity: "error",
  preset: "recommended",
  reads: { all: ["structure"] },
  examples: {
    good: [
      {
        title: "one and many, two units, two things",
        plan: `
events:
  product_viewed: { properties: { product_id: string, item_id: string } }
  collection_viewed: { properties: { product_ids: "string[]", duration_ms: integer, duration_seconds: integer } }
  campaign_seen: { properties: { utm_source: string, utm_medium: string } }
`,
      },
      {
        title: "a thing, and whether it is one",
        plan: `
events:
  product_added: { properties: { is_gift: boolean } }
  gift_wrapped: { properties: { gift: string } }
`,
      },
      {
        title: "two spellings in one event become one column: that is naming/collision",
        plan: `
events:
  product_viewed: { properties: { product_id: string, productId: string } }
`,
      },
    ],
    bad: [
      {
        title: "camel case from the app",
        plan: `
properties: { product_id: string }
events:
  product_viewed: { properties: { product_id: required } }
  product_added: { properties: { productId: string } }
segments:
  browsers: { match: { event: product_viewed, where: { product_id: p_1 } } }
`,
        finds: [
          {
            at: "/events/product_added/properties/productId",
            of: "key",
            message:
              "`productId` and `product_id` are one property: the same letters, written another way. The segment `browsers` sees only a part",
            hint: "Keep `product_id` (used by 1 segment), and give it `renamedFrom: [productId]`, or say that both are meant in `vocabulary.distinct`.",
          },
        ],
        fixed: `
properties: { product_id: string }
events:
  product_viewed: { properties: { product_id: required } }
  product_added: { properties: { product_id: { type: string, renamedFrom: [productId] } } }
segments:
  browsers: { match: { event: product_viewed, where: { product_id: p_1 } } }
`,
      },
      {
        title: "in several places, where the convention says which is right",
        plan: `
conventions: { properties: { case: snake_case } }
events:
  product_viewed: { properties: { product_id: string } }
  product_added: { properties: { productId: string } }
  product_removed: { properties: { productId: string } }
`,
        finds: [
          {
            at: "/events/product_added/properties/productId",
            message: "`productId` and `product_id` are one property: the same letters, written another way",
          },
        ],
        fixed: `
conventions: { properties: { case: snake_case } }
events:
  product_viewed: { properties: { product_id: string } }
  product_added: { properties: { product_id: { type: string, renamedFrom: [productId] } } }
  product_removed: { properties: { product_id: { type: string, renamedFrom: [productId] } } }
`,
      },
      {
        title: "yes or no, asked and said",
        plan: `
events:
  product_added: { properties: { is_gift: boolean } }
  product_removed: { properties: { gift: boolean } }
`,
        finds: [
          {
            at: "/events/product_added/properties/is_gift",
            message: "`is_gift` and `gift` are one property: both say yes or no to the same",
          },
        ],
      },
      {
        title: "a short form",
        plan: `
events:
  product_added: { properties: { quantity: integer } }
  product_removed: { properties: { qty: integer } }
`,
        finds: [
          {
            at: "/events/product_removed/properties/qty",
            message: "`qty` and `quantity` are one property: `qty` is short for `quantity`",
          },
        ],
      },
    ],
  },
  check: {
    plan(_, { facts, report }) {
      for (const found of propertyDriftsFound(facts, "property")) report(found);
    },
  },
});
