import { atValue } from "../../../diagnostics/diagnostic.ts";
import { isEmail } from "../../identifiers.ts";
import { rule } from "../../rule.ts";

export default rule({
  id: "identity/email-as-id",
  summary: "An e-mail address as the id of a person.",
  why: "Addresses change, are shared, mistyped and relayed. With each new address the history, the consent and the running journeys of a customer stay behind on a profile that nobody reads any more.",
  severity: "error",
  preset: "recommended",
  reads: {},
  examples: {
    good: [
      {
        plan: `
identity:
  userId: customer_id
  identifiers:
    customer_id: { type: string, stable: true }
    email: email
`,
      },
    ],
    bad: [
      {
        plan: `
identity:
  userId: email
  identifiers: { email: email }
`,
        finds: [
          {
            at: "/identity/userId",
            message: "`email` is sent as the user's id, and is an e-mail address, which changes",
            hint: "Send an id of your own, such as `customer_id`, and keep the address as an identifier that leads to it.",
          },
        ],
      },
      {
        title: "by another name",
        plan: `
identity:
  userId: login
  identifiers: { login: { type: email, stable: true } }
`,
        finds: [
          {
            at: "/identity/userId",
            message: "`login` is sent as the user's id, and is an e-mail address, which changes",
          },
        ],
      },
    ],
  },
  check: {
    plan({ identity }, { facts, report }) {
      const { userId } = identity;
      if (userId === undefined || !isEmail(userId, facts)) return;
      report({
        message: `\`${userId}\` is sent as the user's id, and is an e-mail address, which changes`,
        hint: "Send an id of your own, such as `customer_id`, and keep the address as an identifier that leads to it.",
        at: atValue("/identity/userId"),
      });
    },
  },
});
