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
      {
        title: "another kind of thing than is meant",
        plan: `
traits: { first_name: string }
events: { signed_up: { dedupe: [user_id] } }
journeys:
  welcome:
    trigger: { event: signed_up }
    messages: [{ channel: email, uses: [first_name] }]
consumers:
  people_table: { uses: [traits.first_name] }
`,
        finds: [
          {
            at: "/events/signed_up/dedupe/0",
            message: "the event `signed_up` dedupes by the property `user_id` of `signed_up`, which is not there",
            hint: "Did you mean `userId`?",
          },
          {
            at: "/journeys/welcome/messages/0/uses/0",
            message: "the journey `welcome` shows the property `first_name` of `signed_up`, which is not there",
            hint: "Did you mean `trait.first_name`?",
          },
          {
            at: "/consumers/people_table/uses/0",
            message: "the consumer `people_table` reads the event `traits`, which is not there",
            hint: "Add it, or take the use out. It takes `<event>`, `<event>.<property>`, `trait.<name>`, `group.<name>.<trait>` and `segment.<name>`.",
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
