import { atKey } from "../../../diagnostics/diagnostic.ts";
import type { Call, Role } from "../../../model/event.ts";
import { wordsOf } from "../../../vocabulary/words.ts";
import { affectedWords, usersOf } from "../../affected.ts";
import { guessWords, roles, roleWords } from "../../role.ts";
import { rule } from "../../rule.ts";

const TRANSACTIONAL: readonly Role[] = ["purchase", "refund", "cancellation", "subscription"];
/** Repeated by double clicks and going back and forth: worth a key with a window, and no lost revenue. */
const REPEATED: readonly Role[] = ["cart", "checkout"];

export default rule({
  id: "dedupe/missing",
  summary: "A transactional event without a dedupe key.",
  why: "Pages reload, webhooks are retried, components render twice. Without a key the same purchase counts twice: revenue is wrong, and the customer gets every message again.",
  severity: "error",
  preset: "recommended",
  reads: { all: ["structure"] },
  options: {
    roles: {
      type: "strings",
      default: [...TRANSACTIONAL, ...REPEATED],
      values: [
        "view",
        "cart",
        "checkout",
        "purchase",
        "refund",
        "cancellation",
        "subscription",
        "consent",
        "identify",
        "offer",
      ],
      description:
        "The roles of events that must have a key. Cart and checkout count only where the plan says the role.",
    },
  },
  examples: {
    good: [
      {
        plan: `
events:
  order_completed:
    role: purchase
    properties: { order_id: { type: string, required: true } }
    dedupe: [order_id]
  product_added:
    role: cart
    properties: { cart_id: { type: string, required: true }, items: { type: "string[]", required: true } }
    dedupe: { key: [cart_id, items], window: 30m }
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
      {
        title: "by its name, and a double click",
        plan: `
events:
  order_refunded: { properties: { refund_id: { type: string, required: true }, order_id: { type: string, required: true } } }
  checkout_started:
    role: checkout
    properties: { cart_id: { type: string, required: true } }
segments:
  starters: { match: { event: checkout_started } }
`,
        finds: [
          {
            at: "/events/order_refunded",
            message: "`order_refunded` sounds like a refund and has no dedupe key: sent twice, it counts twice",
            hint: "Write `dedupe: [refund_id]`: what makes two firings the same refund. Its `role` is not said: if the guess is wrong, say what it is.",
          },
          {
            at: "/events/checkout_started",
            message:
              "`checkout_started` is a checkout event and has no dedupe key: sent twice, it counts twice. The segment `starters` depends on it.",
            hint: "Write `dedupe: { key: [cart_id], window: 30m }`: what makes two firings within that time the same one.",
            severity: "warning",
          },
        ],
      },
    ],
  },
  check: {
    event(event, { facts, options, report }) {
      const known = facts.of(roles).get(event);
      if (known === undefined || event.dedupe !== undefined || !options.roles.includes(known.role)) return;
      const isRepeated = REPEATED.includes(known.role);
      if (isRepeated && known.guessed) return;
      const key = keyOf(event, known.role);
      const hint = isRepeated
        ? `Write \`dedupe: { key: [${key}], window: 30m }\`: what makes two firings within that time the same one.`
        : `Write \`dedupe: [${key}]\`: what makes two firings the same ${known.role === "subscription" ? "one" : known.role}.`;
      const affected = affectedWords(usersOf(facts, "event", event.name));
      report({
        message: `${roleWords(event, known)} and has no dedupe key: sent twice, it counts twice${affected && `.${affected}`}`,
        hint: hint + guessWords(known),
        at: atKey(event.pointer),
        ...(isRepeated && { severity: "warning" as const }),
      });
    },
  },
});

/** What the ids of these events are called, best first. */
const KEYS: Readonly<Partial<Record<Role, readonly string[]>>> = {
  purchase: ["order_id", "transaction_id", "invoice_id"],
  refund: ["refund_id", "order_id"],
  cancellation: ["order_id"],
  subscription: ["subscription_id"],
  cart: ["cart_id"],
  checkout: ["checkout_id", "cart_id"],
  consent: ["consent_id"],
};

/** A required property that can be the key, preferably by its name. */
function keyOf({ properties }: Call, role: Role): string {
  const ids = properties
    .filter(({ name, required }) => required && wordsOf(name).at(-1)?.toLowerCase() === "id")
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const wanted = KEYS[role] ?? ["order_id"];
  const spelled = (name: string): string => wordsOf(name).join("_").toLowerCase();
  const best = wanted.flatMap((each) => ids.filter(({ name }) => spelled(name) === each));
  return (best[0] ?? ids[0])?.name ?? wanted[0] ?? "order_id";
}
