import { atKey } from "../../../diagnostics/diagnostic.ts";
import type { Call, Event, Role } from "../../../model/event.ts";
import type { Plan } from "../../../model/plan.ts";
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
      {
        title: "of no id but the account's",
        plan: `
groups: { workspace: { id: workspace_id } }
events:
  subscription_upgraded:
    role: subscription
    properties: { workspace_id: { type: string, required: true } }
  subscription_renewed:
    role: subscription
    properties: { subscription_id: { type: string, required: true }, workspace_id: { type: string, required: true } }
`,
        finds: [
          {
            at: "/events/subscription_upgraded",
            message:
              "`subscription_upgraded` is a subscription event and has no dedupe key: sent twice, it counts twice",
            hint: "Give it an id that repeats share, such as a required `subscription_id`, and write `dedupe: [subscription_id]`: what makes two firings the same one. Where one of them may come again, as a renewal does: `{ key: [subscription_id], window: 1d }`.",
          },
          {
            at: "/events/subscription_renewed",
            message:
              "`subscription_renewed` is a subscription event and has no dedupe key: sent twice, it counts twice",
            hint: "Write `dedupe: [subscription_id]`: what makes two firings the same one. Where one of them may come again, as a renewal does: `{ key: [subscription_id], window: 1d }`.",
          },
        ],
      },
    ],
  },
  check: {
    event(event, { facts, plan, options, report }) {
      const known = facts.of(roles).get(event);
      if (known === undefined || event.dedupe !== undefined || !options.roles.includes(known.role)) return;
      const isRepeated = REPEATED.includes(known.role);
      if (isRepeated && known.guessed) return;
      const affected = affectedWords(usersOf(facts, "event", event.name));
      report({
        message: `${roleWords(event, known)} and has no dedupe key: sent twice, it counts twice${affected && `.${affected}`}`,
        hint: hintFor(event, known.role, plan) + guessWords(known),
        at: atKey(event.pointer),
        ...(isRepeated && { severity: "warning" as const }),
      });
    },
  },
});

function hintFor(event: Event, role: Role, plan: Plan): string {
  const found = keyOf(event, role, plan);
  const key = found ?? newKey(event, role);
  const give =
    found === undefined ? `Give it an id that repeats share, such as a required \`${key}\`, and write` : "Write";
  if (REPEATED.includes(role))
    return `${give} \`dedupe: { key: [${key}], window: 30m }\`: what makes two firings within that time the same one.`;
  const written = `${give} \`dedupe: [${key}]\`: what makes two firings the same`;
  return role === "subscription"
    ? `${written} one. Where one of them may come again, as a renewal does: \`{ key: [${key}], window: 1d }\`.`
    : `${written} ${role}.`;
}

/** What the ids of these events are called, best first. */
const KEYS: Readonly<Partial<Record<Role, readonly string[]>>> = {
  purchase: ["order_id", "transaction_id", "invoice_id"],
  refund: ["refund_id", "order_id"],
  cancellation: ["order_id", "subscription_id"],
  subscription: ["subscription_id"],
  cart: ["cart_id"],
  checkout: ["checkout_id", "cart_id"],
  consent: ["consent_id"],
};

const spelled = (name: string): string => wordsOf(name).join("_").toLowerCase();

/**
 * A required property that can be the key, preferably by its name. Ids of a person or an account are none: by them, all
 * purchases of one customer after the first would be repeats.
 */
function keyOf({ properties }: Call, role: Role, { identity, groups }: Plan): string | undefined {
  const people = new Set([
    ...[identity.userId, "user_id", "customer_id", ...groups.map(({ id }) => id)].flatMap((id) => id ?? []),
    ...identity.identifiers.map(({ name }) => name),
  ]);
  const ids = properties
    .filter(({ name, required }) => required && !people.has(name) && wordsOf(name).at(-1)?.toLowerCase() === "id")
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const best = (KEYS[role] ?? []).flatMap((each) => ids.filter(({ name }) => spelled(name) === each));
  return (best[0] ?? ids[0])?.name;
}

/** What the id of an event without one would be called: by its name, else as most have it. */
function newKey({ name }: Call, role: Role): string {
  const known = KEYS[role] ?? [];
  const words = spelled(name);
  return known.find((each) => words.includes(each.slice(0, -"_id".length))) ?? known[0] ?? "order_id";
}
