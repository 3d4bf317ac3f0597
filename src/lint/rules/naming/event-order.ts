import { atKey } from "../../../diagnostics/diagnostic.ts";
import { breaksOrder, inOrder } from "../../naming/convention.ts";
import { eventNames, renamedTo } from "../../naming/event-names.ts";
import { isGoingEvent } from "../../naming/going.ts";
import { rule } from "../../rule.ts";

export default rule({
  id: "naming/event-order",
  summary: "An event whose words do not stand in the order that the convention says.",
  why: "In a list of hundreds, events are found by what they are about. `cart_viewed` stands with the cart's events, `viewed_cart` with everything that was ever viewed, and the next engineer adds the one that was not found.",
  severity: "warning",
  preset: "recommended",
  reads: { all: ["structure"] },
  examples: {
    good: [
      {
        title: "what has no object, and what may be a noun, is left alone",
        plan: `
conventions: { events: { case: snake_case, order: object_action } }
events:
  product_viewed: {}
  product_added_to_wishlist: {}
  signed_up: {}
  search_result_clicked: {}
  order_status: {}
`,
      },
      {
        title: "the other order",
        plan: `
conventions: { events: { case: snake_case, order: action_object } }
events:
  view_product: {}
  add_to_cart: {}
`,
      },
    ],
    bad: [
      {
        plan: `
conventions: { events: { case: snake_case, order: object_action } }
events:
  viewed_product: {}
  add_to_cart: {}
`,
        finds: [
          {
            at: "/events/viewed_product",
            of: "key",
            message: "`viewed_product` begins with its action; the convention is object first, then action",
            hint: "Write `product_viewed`.",
          },
          {
            at: "/events/add_to_cart",
            message: "`add_to_cart` begins with its action; the convention is object first, then action",
            hint: "Say first what it is about, then what was done: `product_viewed`.",
          },
        ],
      },
    ],
  },
  check: {
    event({ name, pointer, deprecated }, { plan, facts, isOn, report }) {
      const convention = plan.conventions.events;
      // What is going away need not be renamed.
      if (deprecated !== undefined || !breaksOrder(name, convention.order)) return;
      if (isGoingEvent(name, { facts, isOn })) return;
      const isObjectFirst = convention.order === "object_action";
      const right = inOrder(name, convention);
      report({
        message: isObjectFirst
          ? `\`${name}\` begins with its action; the convention is object first, then action`
          : `\`${name}\` ends with its action; the convention is action first, then object`,
        hint:
          right === undefined
            ? `Say first ${isObjectFirst ? "what it is about, then what was done: `product_viewed`" : "what is done, then to what: `view_product`"}.`
            : `Write \`${right}\`.`,
        at: atKey(pointer),
        ...renamedTo(pointer, right, facts.of(eventNames)),
      });
    },
  },
});
