import { atKey } from "../../../diagnostics/diagnostic.ts";
import { ownerWords } from "../../owner-words.ts";
import { looksPersonal } from "../../personal.ts";
import { rule } from "../../rule.ts";

export default rule({
  id: "privacy/untagged",
  summary: "A property that looks like personal data and does not say so with `pii`.",
  why: "What is not marked goes everywhere: to Google, whose terms forbid it, into logs of violations, into tables that nobody may read later. Marked once in the plan, it is kept out by the client and by lint, and whoever must delete a person knows where to look.",
  severity: "warning",
  preset: "recommended",
  reads: { all: ["structure"] },
  examples: {
    good: [
      {
        plan: `
properties:
  email: { type: email, pii: personal }
  customer_name: { type: string, pii: personal }
  product_name: string
  server_ip: string
  email_consent: boolean
`,
      },
    ],
    bad: [
      {
        plan: `
properties: { email: email }
events:
  newsletter_joined: { properties: { email: required, first_name: string } }
`,
        finds: [
          {
            at: "/properties/email",
            of: "key",
            message: "`email` looks like personal data, and does not say so",
            hint: "Write `pii: personal`, or `pii: none` where it is of no person.",
          },
          {
            at: "/events/newsletter_joined/properties/first_name",
            message: "`first_name` looks like personal data, and does not say so",
          },
        ],
      },
    ],
  },
  check: {
    property(declared, { plan, facts, report }) {
      const { property, path, introduces } = declared;
      const world = { types: facts.index.types, timestamps: plan.conventions.timestamps };
      if (!introduces || property.pii !== undefined || !looksPersonal(declared, world)) return;
      report({
        message: `\`${path.join(".")}\` looks like personal data, and does not say so`,
        hint: "Write `pii: personal`, or `pii: none` where it is of no person.",
        at: atKey(property.pointer),
        alike: { group: path.join("."), here: `So it does in ${ownerWords(declared)}.` },
      });
    },
  },
});
