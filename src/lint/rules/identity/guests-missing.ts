import { listing } from "../../listing.ts";
import { roles } from "../../role.ts";
import { rule } from "../../rule.ts";
import { sectionPlace } from "../../section-place.ts";

export default rule({
  id: "identity/guests-missing",
  summary: "Purchases, and no word on what identifies a guest.",
  why: "Many buy without an account. If nobody says what they are known by, each source decides for itself: the second order of a guest finds no first one, and `first purchase` mails go to regulars.",
  severity: "warning",
  preset: "strict",
  reads: { all: ["structure"] },
  examples: {
    good: [
      {
        plan: `
identity:
  userId: customer_id
  identifiers: { customer_id: { type: string, stable: true }, email: email }
  guests: { identifyBy: [email] }
events:
  order_completed: { role: purchase }
`,
      },
    ],
    bad: [
      {
        plan: `
identity:
  userId: customer_id
  identifiers: { customer_id: { type: string, stable: true }, email: email }
events:
  order_completed: { role: purchase }
`,
        finds: [
          {
            at: "/identity/guests",
            message: "`order_completed` may come from a guest, and nothing says what identifies one",
            hint: "Write `guests: { identifyBy: [email] }`, and in the `description` what happens when two profiles turn out to be one person.",
          },
        ],
      },
    ],
  },
  check: {
    plan({ identity, events }, { facts, report }) {
      if (identity.userId === undefined || identity.guests.length > 0) return;
      const known = facts.of(roles);
      const purchases = events.filter((event) => known.get(event)?.role === "purchase").map(({ name }) => name);
      if (purchases.length === 0) return;
      const [identifier = "email"] = identity.identifiers
        .map(({ name }) => name)
        .filter((name) => name !== identity.userId)
        .sort();
      report({
        message: `${listing(purchases)} may come from a guest, and nothing says what identifies one`,
        hint: `Write \`guests: { identifyBy: [${identifier}] }\`, and in the \`description\` what happens when two profiles turn out to be one person.`,
        at: sectionPlace("identity", "guests"),
      });
    },
  },
});
