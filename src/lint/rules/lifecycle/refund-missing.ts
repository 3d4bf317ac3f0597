import { atKey } from "../../../diagnostics/diagnostic.ts";
import { wordsOf } from "../../../vocabulary/words.ts";
import { listing } from "../../listing.ts";
import { guessWords, roles, roleWords } from "../../role.ts";
import { rule } from "../../rule.ts";

/** Beginnings of words that speak of undoing a sale. */
const UNDOES = /^(?:refund|cancel|chargeback|void|return)/;

export default rule({
  id: "lifecycle/refund-missing",
  summary: "Purchases, and no event for a refund or cancellation.",
  why: "What went back still counts: revenue and loyalty tiers are too high, and whoever returned the parcel yesterday is asked for a review today, because no event tells the journey to stop.",
  severity: "warning",
  preset: "recommended",
  reads: { all: ["structure"] },
  examples: {
    good: [
      {
        plan: `
events:
  order_completed: { role: purchase }
  order_refunded: { role: refund }
`,
      },
    ],
    bad: [
      {
        plan: `
events:
  order_completed: { role: purchase }
  product_viewed: { role: view }
`,
        finds: [
          {
            at: "/events/order_completed",
            message: "`order_completed` is a purchase, and no event says that one was refunded or cancelled",
            hint: "Add `order_refunded` and `order_cancelled` with the same id, and let post-purchase journeys stop at them.",
          },
        ],
      },
    ],
  },
  check: {
    plan({ events }, { facts, report }) {
      const known = facts.of(roles);
      const purchases = events
        .filter((event) => known.get(event)?.role === "purchase")
        .sort((a, b) => (a.name < b.name ? -1 : 1));
      const [first] = purchases;
      const role = first && known.get(first);
      const isUndone = events.some(
        (event) =>
          ["refund", "cancellation"].includes(known.get(event)?.role ?? "") ||
          wordsOf(event.name).some((word) => UNDOES.test(word.toLowerCase())),
      );
      if (first === undefined || role === undefined || isUndone) return;
      const others = purchases.slice(1).map(({ name }) => name);
      report({
        message: `${roleWords(first, role)}, and no event says that one was refunded or cancelled${others.length > 0 ? `; the same holds for ${listing(others)}` : ""}`,
        hint: `Add \`order_refunded\` and \`order_cancelled\` with the same id, and let post-purchase journeys stop at them.${guessWords(role)}`,
        at: atKey(first.pointer),
      });
    },
  },
});
