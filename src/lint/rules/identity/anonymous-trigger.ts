import { atValue } from "../../../diagnostics/diagnostic.ts";
import type { Condition } from "../../../model/condition.ts";
import { child } from "../../../model/pointer.ts";
import { rule } from "../../rule.ts";
import { tied } from "../../tied.ts";

export default rule({
  id: "identity/anonymous-trigger",
  summary: "A journey that strangers may start.",
  why: "Nobody can be written to who is not known. A journey that starts from an anonymous event loses most of its people in silence, and its numbers compare those who happened to be logged in with nobody.",
  severity: "warning",
  preset: "recommended",
  reads: { all: ["structure"] },
  examples: {
    good: [
      {
        plan: `
events:
  order_completed: { identity: known }
  product_added: {}
journeys:
  post_purchase: { trigger: { event: order_completed } }
  cart_recovery:
    trigger: { event: product_added }
    acceptAnonymous: Whoever leaves an address within three days is still in time.
`,
      },
      {
        title: "an event that makes a person known",
        plan: `
identity:
  userId: customer_id
  identifiers: { customer_id: { type: string, stable: true }, email: email }
  merge: { events: { email_captured: email } }
events:
  email_captured: { properties: { email: { type: email, required: true } } }
journeys:
  welcome: { trigger: { event: email_captured } }
`,
      },
    ],
    bad: [
      {
        plan: `
events:
  product_added: {}
  product_viewed: {}
segments:
  browsers: { match: { event: product_viewed, within: 7d } }
journeys:
  cart_recovery: { trigger: { event: product_added } }
  browse_recovery: { trigger: { segment: browsers } }
`,
        finds: [
          {
            at: "/journeys/cart_recovery/trigger/event",
            message:
              "`cart_recovery` starts from `product_added`, which may come from a stranger whom no message reaches",
            hint: "Start from an event with `identity: known` or from a merge event; or say in `acceptAnonymous` why it is right that some cannot be reached.",
          },
          {
            at: "/journeys/browse_recovery/trigger/segment",
            message:
              "`browse_recovery` starts from the segment `browsers`, in which strangers may be whom no message reaches",
          },
        ],
      },
    ],
  },
  check: {
    journey({ name, trigger, acceptAnonymous }, { facts, report }) {
      if (trigger === undefined || acceptAnonymous !== undefined || facts.of(tied).by(trigger)) return;
      const { from, at } = startOf(trigger);
      report({
        message: `\`${name}\` starts from ${from}`,
        hint: "Start from an event with `identity: known` or from a merge event; or say in `acceptAnonymous` why it is right that some cannot be reached.",
        at: atValue(at),
      });
    },
  },
});

function startOf(trigger: Condition): { readonly from: string; readonly at: string } {
  if (trigger.kind === "event" || trigger.kind === "page")
    return { from: `\`${trigger.name}\`, which may come from a stranger whom no message reaches`, at: trigger.nameAt };
  if (trigger.kind === "segment")
    return {
      from: `the segment \`${trigger.name}\`, in which strangers may be whom no message reaches`,
      at: child(trigger.pointer, "segment"),
    };
  return { from: "a condition that strangers may satisfy, whom no message reaches", at: trigger.pointer };
}
