import { atValue } from "../../../diagnostics/diagnostic.ts";
import type { Call } from "../../../model/event.ts";
import { wordsOf } from "../../../vocabulary/words.ts";
import type { Facts } from "../../facts.ts";
import { happenedIn } from "../../happened.ts";
import { listing } from "../../listing.ts";
import { roles } from "../../role.ts";
import { rule } from "../../rule.ts";

export default rule({
  id: "consumers/intermediate-state",
  summary: "A journey that starts from an intermediate state, such as `payment_succeeded`, and not from the final one.",
  why: "A payment that succeeded is not an order yet: the stock check may fail, the order may be split or never placed. The thank-you goes out for what never comes, and twice where a payment is retried. Only the final state counts.",
  severity: "warning",
  preset: "recommended",
  reads: { all: ["structure"] },
  examples: {
    good: [
      {
        plan: `
events:
  payment_succeeded: {}
  order_completed: { role: purchase }
journeys:
  post_purchase: { trigger: { event: order_completed } }
`,
      },
      {
        title: "where it is the final state, its role says so",
        plan: `
events:
  payment_succeeded: { role: purchase }
journeys:
  thanks: { trigger: { event: payment_succeeded } }
`,
      },
    ],
    bad: [
      {
        plan: `
events:
  payment_succeeded: {}
  order_completed: { role: purchase }
journeys:
  post_purchase: { trigger: { event: payment_succeeded } }
`,
        finds: [
          {
            at: "/journeys/post_purchase/trigger/event",
            of: "value",
            message:
              "the journey `post_purchase` starts from `payment_succeeded`, an intermediate state: what it leads to may still fail",
            hint: "Start it from the final state, `order_completed`. If `payment_succeeded` is final here, give it `role: purchase`.",
          },
        ],
      },
    ],
  },
  check: {
    journey({ name, trigger }, { facts, report }) {
      for (const { call, condition, segment } of happenedIn(trigger, facts)) {
        if (call.role !== undefined || !isIntermediate(call.name)) continue;
        const way = segment === undefined ? "" : `, by the segment \`${segment}\``;
        report({
          message: `the journey \`${name}\` starts from \`${call.name}\`${way}, an intermediate state: what it leads to may still fail`,
          hint: `Start it from the final state${finals(call, facts)}. If \`${call.name}\` is final here, give it \`role: purchase\`.`,
          at: atValue(condition.nameAt),
          about: name,
        });
      }
    },
  },
});

function finals(call: Call, facts: Facts): string {
  const names = [...facts.of(roles)].flatMap(([each, { role }]) =>
    each !== call && role === "purchase" ? [each.name] : [],
  );
  return names.length === 0 ? "" : `, ${listing(names)}`;
}

const WHAT = new Set(["payment", "charge", "transaction", "order", "checkout"]);

/** What happens to money and orders on the way. An order is final when it is complete; a payment never is by itself. */
const OF_MONEY = new Set([
  ...["succeeded", "success", "successful", "authorized", "authorised", "captured", "approved", "accepted"],
  ...["processed", "processing", "confirmed", "received", "completed", "initiated", "submitted", "pending"],
]);
const OF_ORDERS = new Set(["submitted", "pending", "processing", "initiated", "authorized", "authorised"]);
const MONEY = new Set(["payment", "charge"]);
const FILLERS = new Set(["intent", "stripe", "paypal", "adyen", "klarna", "was", "is", "has"]);

/** `payment_succeeded`, `order_pending`: two words that leave no doubt, and perhaps who takes the money. */
function isIntermediate(name: string): boolean {
  const words = wordsOf(name)
    .map((word) => word.toLowerCase())
    .filter((word) => !FILLERS.has(word));
  const [thing = "", state = ""] = words;
  if (words.length !== 2 || !WHAT.has(thing)) return false;
  return (MONEY.has(thing) ? OF_MONEY : OF_ORDERS).has(state);
}
