import { atKey } from "../../../diagnostics/diagnostic.ts";
import { isCase } from "../../../vocabulary/cases.ts";
import type { Declared } from "../../declared.ts";
import type { Facts } from "../../facts.ts";
import type { Renamed } from "../../fix.ts";
import { caseFound } from "../../naming/case-found.ts";
import { isVendorName } from "../../naming/convention.ts";
import { rule } from "../../rule.ts";

export default rule({
  id: "naming/property-case",
  summary: "A property or trait that is not written as the plan's convention says.",
  why: "A filter on `product_id` never matches `productId`. With two styles in one plan nobody can write a filter, a query or a message without looking each name up.",
  severity: "error",
  preset: "recommended",
  examples: {
    good: [
      {
        plan: `
conventions: { properties: { case: snake_case } }
events:
  product_viewed: { properties: { product_id: string, utm_source: string, sha256: string } }
traits: { email: email, $email: email }
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
        title: "in an event, in a type, and of a person",
        plan: `
conventions: { properties: { case: snake_case } }
types:
  line_item: { properties: { unitPrice: number } }
events:
  order_completed: { properties: { orderId: string } }
traits: { firstName: string }
`,
        finds: [
          {
            at: "/types/line_item/properties/unitPrice",
            message: "the property `unitPrice` is not in snake_case, as the convention says",
          },
          {
            at: "/traits/firstName",
            message: "the trait `firstName` is not in snake_case, as the convention says",
            hint: "Write `first_name`.",
          },
          {
            at: "/events/order_completed/properties/orderId",
            of: "key",
            message: "the property `orderId` is not in snake_case, as the convention says",
          },
        ],
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
    property(declared, { plan, facts, report }) {
      const { name, pointer, deprecated } = declared.property;
      const style = plan.conventions.properties.case;
      if (style === undefined || !declared.introduces || deprecated !== undefined) return;
      if (isVendorName(name) || isCase(name, style)) return;
      const taken = facts.of(siblings).get(siblingKey(pointer)) ?? new Set();
      report(caseFound({ what: whatOf(declared), name, style, at: atKey(pointer), taken }));
    },
  },
});

function whatOf({ owner: { kind }, path }: Declared): Renamed {
  if (path.length > 1) return "property";
  if (kind === "traits") return "trait";
  return kind === "context" ? "context property" : "property";
}

const siblingKey = (pointer: string): string => pointer.slice(0, pointer.lastIndexOf("/"));

/** The names beside a property, by the place that they stand in. */
function siblings({ declared }: Facts): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const { property } of declared) {
    const key = siblingKey(property.pointer);
    found.set(key, (found.get(key) ?? new Set()).add(property.name));
  }
  return found;
}
