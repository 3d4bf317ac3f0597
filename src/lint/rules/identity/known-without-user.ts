import { atKey, atValue } from "../../../diagnostics/diagnostic.ts";
import type { Call } from "../../../model/event.ts";
import type { Plan } from "../../../model/plan.ts";
import { child } from "../../../model/pointer.ts";
import { affectedWords, usersOf } from "../../affected.ts";
import { isServerOnly } from "../../identifiers.ts";
import { rule } from "../../rule.ts";

export default rule({
  id: "identity/known-without-user",
  summary: "A server's event that need not say whose it is.",
  why: "A server has no browser whose anonymous id would join a person later. An event that it sends without a user's id belongs to nobody: no segment counts it, and no journey starts or stops by it.",
  severity: "warning",
  preset: "recommended",
  reads: { all: ["structure"] },
  examples: {
    good: [
      {
        plan: `
sources: { web: { kind: client }, server: { kind: server } }
identity: { userId: customer_id, identifiers: { customer_id: { type: string, stable: true } } }
events:
  order_completed: { sources: [server], identity: known }
  product_viewed: { sources: [web] }
`,
      },
    ],
    bad: [
      {
        plan: `
sources: { web: { kind: client }, server: { kind: server } }
identity: { userId: customer_id, identifiers: { customer_id: { type: string, stable: true } } }
events:
  order_completed: { sources: [server] }
  order_shipped: { sources: [server], identity: anonymous }
`,
        finds: [
          {
            at: "/events/order_completed",
            message: "only a server sends `order_completed`, and it need not say whose it is",
            hint: "Write `identity: known`: the client then asks for the user's id.",
          },
          {
            at: "/events/order_shipped/identity",
            message: "only a server sends `order_shipped`, and it need not say whose it is",
          },
        ],
      },
    ],
  },
  check: {
    call(call, { facts, plan, report }) {
      const { name, identity, pointer } = call;
      if (identity === "known" || !isServerOnly(call, facts) || bringsIdentifier(call, plan)) return;
      const affected = affectedWords(usersOf(facts, call.call === "track" ? "event" : "page", name));
      report({
        message: `only a server sends \`${name}\`, and it need not say whose it is${affected && `.${affected}`}`,
        hint: "Write `identity: known`: the client then asks for the user's id.",
        at: identity === "anonymous" ? atValue(child(pointer, "identity")) : atKey(pointer),
      });
    },
  },
});

/** Whether an event brings the person by itself: as a merge event, or by a required property that is the user's id. */
const bringsIdentifier = ({ name, properties }: Call, { identity }: Plan): boolean =>
  identity.merge.events.has(name) || properties.some((each) => each.required && each.name === identity.userId);
