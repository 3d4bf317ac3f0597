import { rule } from "../../rule.ts";
import { sectionPlace } from "../../section-place.ts";

export default rule({
  id: "identity/primary-missing",
  summary: "No word on which identifier tells people apart.",
  why: "Each source sends what it has at hand: an e-mail address here, a number of the shop there. One person becomes three profiles, gets three reminders, and is counted three times.",
  severity: "error",
  preset: "recommended",
  reads: {},
  examples: {
    good: [
      {
        plan: `
identity:
  userId: customer_id
  identifiers: { customer_id: { type: string, stable: true } }
events:
  product_viewed: {}
`,
      },
      { title: "a plan without events", plan: "types: { channel: { enum: [web, ios] } }\n" },
    ],
    bad: [
      {
        plan: `
events:
  product_viewed: {}
`,
        finds: [
          {
            at: "/identity/userId",
            message: "nothing says which identifier is sent as the user's id",
            hint: "Write `identity: { userId: customer_id, identifiers: { customer_id: { type: string, stable: true } } }`: an id of your own that never changes, the same in every source.",
          },
        ],
      },
    ],
  },
  check: {
    plan({ identity, events, pages }, { report }) {
      if (identity.userId !== undefined || events.length + pages.length === 0) return;
      report({
        message: "nothing says which identifier is sent as the user's id",
        hint: "Write `identity: { userId: customer_id, identifiers: { customer_id: { type: string, stable: true } } }`: an id of your own that never changes, the same in every source.",
        at: sectionPlace("identity", "userId"),
      });
    },
  },
});
