import { atKey } from "../../../diagnostics/diagnostic.ts";
import type { Property } from "../../../model/property.ts";
import { wordsInSmall } from "../../../vocabulary/words.ts";
import { kinds } from "../../carried.ts";
import type { Facts } from "../../facts.ts";
import { itemLists } from "../../item-list.ts";
import { rule } from "../../rule.ts";

/** Last words of names that sum a list up: what it is worth, how much it is. */
const SUMS = new Set("value total revenue subtotal amount count quantity sum spend".split(" "));
/** First words of names that stand for a list: its main element, or what all of it has in common. */
const PICKS = new Set("primary main top category".split(" "));

export default rule({
  id: "types/summary-beside-items",
  summary: "An array of items without a summary beside it.",
  why: "Most tools filter on plain values only. Without a `cart_value` or `primary_category` beside the lines, `carts above 50 euros` needs code, or cannot be asked at all.",
  severity: "warning",
  preset: "strict",
  reads: { all: ["structure"] },
  options: {
    summaries: { type: "strings", default: [], description: "Further names of properties that sum a list up." },
  },
  examples: {
    good: [
      {
        plan: `
events:
  cart_updated:
    properties:
      cart_value: { type: money, unit: EUR, required: true }
      items: { type: array, items: { properties: { sku: string, quantity: integer } } }
`,
      },
    ],
    bad: [
      {
        plan: `
events:
  cart_updated:
    properties:
      cart_id: string
      items: { type: array, items: { properties: { sku: string, quantity: integer } } }
`,
        finds: [
          {
            at: "/events/cart_updated",
            of: "key",
            message: "`cart_updated` sends the lines in `items`, and nothing beside them that sums them up",
            hint: "Add what segments ask for: `cart_value`, `items_count`, `primary_category`.",
          },
        ],
      },
    ],
  },
  check: {
    call(call, { facts, options, report }) {
      const lists = facts.of(itemLists);
      const [list] = call.properties.filter(({ shape }) => lists.of(shape)?.areLines).sort(byName);
      if (list === undefined) return;
      if (call.properties.some((property) => options.summaries.includes(property.name) || isSummary(property, facts)))
        return;
      report({
        message: `\`${call.name}\` sends the lines in \`${list.name}\`, and nothing beside them that sums them up`,
        hint: "Add what segments ask for: `cart_value`, `items_count`, `primary_category`.",
        at: atKey(call.pointer),
        related: [{ at: atKey(list.pointer), message: "The lines are here." }],
      });
    },
  },
});

const byName = (a: Property, b: Property): number => (a.name < b.name ? -1 : 1);

function isSummary({ name, shape }: Property, facts: Facts): boolean {
  const types = facts.of(kinds).of(shape)?.types;
  if (types === undefined || types.has("array") || types.has("object")) return false;
  const words = wordsInSmall(name);
  return (types.has("number") && SUMS.has(words.at(-1) ?? "")) || PICKS.has(words[0] ?? "");
}
