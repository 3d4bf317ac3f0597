import { atKey } from "../../../diagnostics/diagnostic.ts";
import type { Call } from "../../../model/event.ts";
import type { Pointer } from "../../../model/pointer.ts";
import type { Property } from "../../../model/property.ts";
import { followPath } from "../../../model/uses/path.ts";
import type { Purpose, Use } from "../../../model/uses/use.ts";
import type { Facts } from "../../facts.ts";
import { listing } from "../../listing.ts";
import { rule } from "../../rule.ts";
import { isLiving, namesUsers, usesByCall } from "../../users.ts";

export default rule({
  id: "consumers/property-unused",
  summary: "A property that no segment, message or consumer reads.",
  why: "A property that nothing uses is a cost on every event: apps must fill it, tests must hold it, bytes are paid for. When nobody reads it nobody notices that it is wrong, and the day that somebody does, it is.",
  severity: "info",
  preset: "strict",
  reads: { all: ["structure"] },
  examples: {
    good: [
      {
        title: "read by a board, shown by a message, told apart by",
        plan: `
events:
  order_completed: { properties: { order_id: string, revenue: number }, dedupe: [order_id] }
consumers: { revenue_board: { kind: dashboard, uses: [order_completed.revenue] } }
`,
      },
    ],
    bad: [
      {
        plan: `
events:
  order_completed: { properties: { order_id: string, revenue: number, button_color: string }, dedupe: [order_id] }
consumers: { revenue_board: { kind: dashboard, uses: [order_completed.revenue] } }
`,
        finds: [
          {
            at: "/events/order_completed/properties/button_color",
            of: "key",
            message: "nothing uses `button_color` of `order_completed`",
            hint: "Name who reads it under `consumers`, or stop sending it.",
          },
        ],
      },
    ],
  },
  check: {
    plan({ events, pages }, { facts, report }) {
      if (!namesUsers(facts)) return;
      const calls: readonly Call[] = [...events, ...pages];
      const used = new Set<Pointer>();
      const carried = new Map<Pointer, { readonly property: Property; readonly names: string[] }>();
      for (const call of calls) {
        const uses = facts.of(usesByCall).get(`${call.call === "track" ? "event" : "page"} ${call.name}`) ?? [];
        const isUsed = usedIn(call, uses, facts);
        for (const property of call.properties) {
          if (isUsed(property)) used.add(property.pointer);
          // An event that nobody uses is told as a whole.
          else if (call.status === "deprecated" || !uses.some(({ user }) => isLiving(user))) continue;
          const known = carried.get(property.pointer);
          if (known) known.names.push(call.name);
          else carried.set(property.pointer, { property, names: [call.name] });
        }
      }
      for (const [pointer, { property, names }] of carried) {
        if (used.has(pointer) || property.deprecated || property.shape.const !== undefined) continue;
        report({
          message: `nothing uses \`${property.name}\` of ${listing(names)}`,
          hint: "Name who reads it under `consumers`, or stop sending it.",
          at: atKey(pointer),
        });
      }
    },
  },
});

/** What an event says of its own properties that is a use of them. */
const OWN: ReadonlySet<Purpose> = new Set(["dedupes by", "fires once per", "is measured in", "renames"]);

/** Tells which properties of an event are used: by those who live on it, by itself, or by those who tell people apart. */
function usedIn(call: Call, uses: readonly Use[], facts: Facts): (property: Property) => boolean {
  const read = new Set<string>();
  const wholes = new Set<Pointer>();
  for (const { user, purpose, subject, pointer } of uses) {
    if (!isLiving(user) && !OWN.has(purpose)) continue;
    if (subject.kind !== "property") {
      // A consumer that names the event and none of its properties reads all of them.
      if (user.kind === "consumer") wholes.add(pointer);
      continue;
    }
    wholes.delete(pointer);
    const found = followPath(facts.index.payload(call), subject.path, facts.index.types, call.additionalProperties);
    if (found.kind === "property" && found.names[0] !== undefined) read.add(found.names[0]);
  }
  const identifier = facts.plan.identity.merge.events.get(call.name);
  return ({ name }) => wholes.size > 0 || read.has(name) || name === identifier;
}
