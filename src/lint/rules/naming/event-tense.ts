import { atKey } from "../../../diagnostics/diagnostic.ts";
import { breaksTense, inTense } from "../../naming/convention.ts";
import { eventNames, renamedTo } from "../../naming/event-names.ts";
import { isGoingEvent } from "../../naming/going.ts";
import { rule } from "../../rule.ts";

export default rule({
  id: "naming/event-tense",
  summary: "An event whose action is not in the tense that the convention says.",
  why: "`submit_order` may be the click and `order_submitted` what came of it. In a plan that keeps one tense a name says which; in one that mixes them nobody knows whether the thing has happened.",
  severity: "warning",
  preset: "recommended",
  reads: { all: ["structure"] },
  examples: {
    good: [
      {
        title: "irregular verbs; what may be a noun, and what is one in both tenses, is left alone",
        plan: `
conventions: { events: { case: snake_case, tense: past } }
events:
  product_viewed: {}
  message_sent: {}
  gift_chosen: {}
  password_reset: {}
  purchase: {}
  daily_report: {}
`,
      },
      {
        title: "the present",
        plan: `
conventions: { events: { case: snake_case, tense: present } }
events:
  view_product: {}
  send_message: {}
`,
      },
    ],
    bad: [
      {
        plan: `
conventions: { events: { case: snake_case, tense: past } }
events:
  product_view: {}
  message_send: {}
  sign_up: {}
`,
        finds: [
          {
            at: "/events/product_view",
            of: "key",
            message: "`product_view` is in the present tense; the convention is the past",
            hint: "Write `product_viewed`.",
          },
          {
            at: "/events/message_send",
            message: "`message_send` is in the present tense; the convention is the past",
            hint: "Write `message_sent`.",
          },
          {
            at: "/events/sign_up",
            message: "`sign_up` is in the present tense; the convention is the past",
            hint: "Write `signed_up`.",
          },
        ],
      },
      {
        title: "the other way round",
        plan: `
conventions: { events: { case: "Title Case", tense: present } }
events:
  Gift Chosen: {}
`,
        finds: [
          {
            at: "/events/Gift Chosen",
            message: "`Gift Chosen` is in the past tense; the convention is the present",
            hint: "Write `Gift Choose`.",
          },
        ],
      },
    ],
  },
  check: {
    event({ name, pointer, deprecated }, { plan, facts, isOn, report }) {
      const convention = plan.conventions.events;
      // What is going away need not be renamed.
      if (deprecated !== undefined || !breaksTense(name, convention.tense)) return;
      if (isGoingEvent(name, { facts, isOn })) return;
      const right = inTense(name, convention);
      const [is, wanted] = convention.tense === "past" ? ["present", "past"] : ["past", "present"];
      report({
        message: `\`${name}\` is in the ${is} tense; the convention is the ${wanted}`,
        hint: right === undefined ? `Put its verb into the ${wanted}.` : `Write \`${right}\`.`,
        at: atKey(pointer),
        ...renamedTo(pointer, right, facts.of(eventNames)),
      });
    },
  },
});
