import { danglingWords } from "../../../words/dangling.ts";
import { rule } from "../../rule.ts";

export default rule({
  id: "consumers/dangling",
  summary: "A segment, journey, consumer, scenario, dedupe key, replacement or merge that uses what is not there.",
  why: "A segment on an event that nobody sends stays empty, a journey that stops at it never stops, a message shows a hole. It is a misspelt name, or what is left of a rename. `generate` refuses such a plan.",
  severity: "error",
  preset: "recommended",
  reads: { all: ["structure"] },
  examples: {
    good: [
      {
        plan: `
events:
  product_added: { properties: { cart_id: { type: string, required: true } }, dedupe: [cart_id] }
segments:
  cart_owners: { match: { event: product_added } }
`,
      },
    ],
    bad: [
      {
        title: "misspelt names",
        plan: `
events:
  product_added: { properties: { cart_id: { type: string, required: true } }, dedupe: [card_id] }
segments:
  cart_owners: { match: { event: product_aded } }
`,
        finds: [
          {
            at: "/events/product_added/dedupe/0",
            message:
              "the event `product_added` dedupes by the property `card_id` of `product_added`, which is not there",
            hint: "Did you mean `cart_id`?",
          },
          {
            at: "/segments/cart_owners/match/event",
            message: "the segment `cart_owners` filters on the event `product_aded`, which is not there",
            hint: "Did you mean `product_added`?",
          },
        ],
      },
    ],
  },
  check: {
    use(use, { report }) {
      if (!use.found) report({ ...danglingWords(use), at: { pointer: use.pointer, of: use.of } });
    },
  },
});
