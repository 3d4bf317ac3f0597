import type { Call } from "../../../model/event.ts";
import type { Facts } from "../../facts.ts";
import { isServerOnly } from "../../identifiers.ts";
import { listing } from "../../listing.ts";
import { roles } from "../../role.ts";
import { rule } from "../../rule.ts";
import { sectionPlace } from "../../section-place.ts";

export default rule({
  id: "identity/merge-missing",
  summary: "No moment at which anonymous activity joins a person.",
  why: "What people look at and put into the cart before they log in stays with strangers for ever. Segments count it for nobody, and the cart reminder has no address to go to.",
  severity: "error",
  preset: "recommended",
  reads: { all: ["structure"] },
  examples: {
    good: [
      {
        plan: `
identity:
  userId: customer_id
  identifiers: { customer_id: { type: string, stable: true } }
  merge: { events: { logged_in: customer_id } }
events:
  product_viewed: {}
  logged_in: { properties: { customer_id: { type: string, required: true } } }
`,
      },
      {
        title: "servers know whom they serve",
        plan: `
sources: { server: { kind: server } }
identity:
  userId: customer_id
  identifiers: { customer_id: { type: string, stable: true } }
events:
  order_completed: { identity: known }
`,
      },
    ],
    bad: [
      {
        plan: `
identity:
  userId: customer_id
  identifiers: { customer_id: { type: string, stable: true } }
events:
  product_viewed: {}
  logged_in: { properties: { customer_id: { type: string, required: true } } }
`,
        finds: [
          {
            at: "/identity/merge/events",
            message: "no event is a moment at which anonymous activity joins a known person",
            hint: "Name them with the identifier that each brings: `merge: { events: { logged_in: customer_id } }`.",
          },
        ],
      },
    ],
  },
  check: {
    plan({ identity, events, pages }, { facts, report }) {
      const { userId, merge } = identity;
      // Without a user's id there is nothing to join: identity/primary-missing says so.
      if (userId === undefined || merge.events.size > 0) return;
      if (![...events, ...pages].some((call) => call.identity !== "known" && !isServerOnly(call, facts))) return;
      const moments = events
        .filter((event) => isMoment(event, facts))
        .map(({ name }) => name)
        .sort();
      const example = moments[0] ?? "logged_in";
      const others = moments.length > 1 ? ` By their names, ${listing(moments)} are such moments.` : "";
      report({
        message: "no event is a moment at which anonymous activity joins a known person",
        hint: `Name them with the identifier that each brings: \`merge: { events: { ${example}: ${userId} } }\`.${others}`,
        at: sectionPlace("identity", "merge", "events"),
      });
    },
  },
});

const isMoment = (call: Call, facts: Facts): boolean => facts.of(roles).get(call)?.role === "identify";
