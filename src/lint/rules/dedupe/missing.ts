import { atKey } from "../../../diagnostics/diagnostic.ts";
import { rule } from "../../rule.ts";

const TRANSACTIONAL = new Set(["purchase", "refund", "cancellation", "subscription"]);

export default rule({
  id: "dedupe/missing",
  summary: "A transactional event without a dedupe key.",
  why: "Pages reload, webhooks are retried, components render twice. Without a key the same purchase counts twice: revenue is wrong, and the customer gets every message again.",
  severity: "error",
  preset: "recommended",
  examples: {
    good: [
      {
        plan: `
events:
  order_completed:
    role: purchase
    properties: { order_id: { type: string, required: true } }
    dedupe: [order_id]
`,
      },
    ],
    bad: [
      {
        plan: `
events:
  order_completed:
    role: purchase
    properties: { order_id: { type: string, required: true } }
`,
        finds: [
          {
            at: "/events/order_completed",
            message: "`order_completed` is a purchase and has no dedupe key: sent twice, it counts twice",
            hint: "Write `dedupe: [order_id]`: what makes two firings the same purchase.",
          },
        ],
      },
    ],
  },
  check: {
    call({ name, role, dedupe, properties, pointer }, { report }) {
      if (role === undefined || dedupe !== undefined || !TRANSACTIONAL.has(role)) return;
      const key = properties.find(({ name: each, required }) => required && each.endsWith("_id"))?.name ?? "order_id";
      report({
        message: `\`${name}\` is a ${role} and has no dedupe key: sent twice, it counts twice`,
        hint: `Write \`dedupe: [${key}]\`: what makes two firings the same ${role}.`,
        at: atKey(pointer),
      });
    },
  },
});
