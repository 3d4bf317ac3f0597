import { atKey } from "../../../diagnostics/diagnostic.ts";
import { isCase } from "../../../vocabulary/cases.ts";
import { caseFound } from "../../naming/case-found.ts";
import { isVendorName } from "../../naming/convention.ts";
import { eventNames } from "../../naming/event-names.ts";
import { isGoingEvent } from "../../naming/going.ts";
import { rule } from "../../rule.ts";

export default rule({
  id: "naming/event-case",
  summary: "An event that is not written as the plan's convention says.",
  why: "Tools compare names letter by letter. Where some events are `Order Completed` and others `order_completed`, whoever builds a segment must look every name up, and guesses wrong once.",
  severity: "error",
  preset: "recommended",
  reads: { all: ["structure"] },
  examples: {
    good: [
      {
        title: "acronyms and digits, and what a vendor names",
        plan: `
conventions: { events: { case: snake_case } }
events:
  order_completed: {}
  ios_app_opened: {}
  step_2_viewed: {}
  $pageview: {}
`,
      },
      {
        title: "a title keeps its acronyms and small words",
        plan: `
conventions: { events: { case: "Title Case" } }
events:
  Product Added to Cart: {}
  SKU ID Copied: {}
`,
      },
      { title: "no convention", plan: "events:\n  order_completed: {}\n  Cart Viewed: {}\n" },
    ],
    bad: [
      {
        plan: `
conventions: { events: { case: snake_case } }
events:
  orderCompleted: {}
  Cart Viewed: {}
`,
        finds: [
          {
            at: "/events/orderCompleted",
            of: "key",
            message: "the event `orderCompleted` is not in snake_case, as the convention says",
            hint: "Write `order_completed`.",
          },
          {
            at: "/events/Cart Viewed",
            message: "the event `Cart Viewed` is not in snake_case, as the convention says",
          },
        ],
        fixed: `
conventions: { events: { case: snake_case } }
events:
  order_completed: { renamedFrom: [orderCompleted] }
  cart_viewed: { renamedFrom: [Cart Viewed] }
`,
      },
    ],
  },
  check: {
    event({ name, pointer, deprecated }, { plan, facts, isOn, report }) {
      const style = plan.conventions.events.case;
      if (style === undefined || deprecated !== undefined || isVendorName(name) || isCase(name, style)) return;
      if (isGoingEvent(name, { facts, isOn })) return;
      report(caseFound({ what: "event", name, style, at: atKey(pointer), taken: facts.of(eventNames) }));
    },
  },
});
