import { isGoing } from "../../naming/going.ts";
import { isOfPerson, propertyCaseFound } from "../../naming/property-case-found.ts";
import { rule } from "../../rule.ts";

export default rule({
  id: "naming/property-case",
  summary: "A property that is not written as the plan's convention says.",
  why: "A filter on `product_id` never matches `productId`. With two styles in one plan nobody can write a filter, a query or a message without looking each name up.",
  severity: "error",
  preset: "recommended",
  reads: { all: ["structure"] },
  examples: {
    good: [
      {
        plan: `
conventions: { properties: { case: snake_case } }
events:
  product_viewed: { properties: { product_id: string, utm_source: string, sha256: string } }
`,
      },
      {
        title: "acronyms in camel case",
        plan: `
conventions: { properties: { case: camelCase } }
events:
  product_viewed: { properties: { productID: string, imageUrl: string, utmSource2: string } }
`,
      },
    ],
    bad: [
      {
        title: "in an event and in a type",
        plan: `
conventions: { properties: { case: snake_case } }
types:
  line_item: { properties: { unitPrice: number } }
events:
  order_completed: { properties: { orderId: string } }
`,
        finds: [
          {
            at: "/types/line_item/properties/unitPrice",
            message: "the property `unitPrice` is not in snake_case, as the convention says",
          },
          {
            at: "/events/order_completed/properties/orderId",
            of: "key",
            message: "the property `orderId` is not in snake_case, as the convention says",
          },
        ],
        fixed: `
conventions: { properties: { case: snake_case } }
types:
  line_item: { properties: { unit_price: { type: number, renamedFrom: [unitPrice] } } }
events:
  order_completed: { properties: { order_id: { type: string, renamedFrom: [orderId] } } }
`,
      },
      {
        title: "the right name is taken",
        plan: `
conventions: { properties: { case: snake_case } }
events:
  order_completed: { properties: { order_id: string, orderId: string } }
`,
        finds: [
          {
            at: "/events/order_completed/properties/orderId",
            message: "the property `orderId` is not in snake_case, as the convention says",
            hint: "`order_id` is there already: keep that one, and give it `renamedFrom`.",
          },
        ],
      },
    ],
  },
  check: {
    property(declared, { facts, isOn, report }) {
      if (isGoing(declared, { facts, isOn })) return;
      const found = isOfPerson(declared) ? undefined : propertyCaseFound(declared, facts);
      if (found) report(found);
    },
  },
});
