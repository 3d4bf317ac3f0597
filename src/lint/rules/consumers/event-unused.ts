import { atKey } from "../../../diagnostics/diagnostic.ts";
import { rule } from "../../rule.ts";
import { isLiving, namesUsers, usesByCall } from "../../users.ts";

export default rule({
  id: "consumers/event-unused",
  summary: "An event that no segment, journey or consumer uses.",
  why: "Every event costs: it is written, tested, sent, paid for and kept right by each app. One that drives no decision is noise, and hides those that do. Often it is used, and the plan does not say by whom: then a change breaks somebody unannounced.",
  severity: "info",
  preset: "strict",
  reads: { all: ["structure"] },
  examples: {
    good: [
      {
        plan: `
events: { order_completed: {} }
consumers: { revenue_board: { kind: dashboard, uses: [order_completed] } }
`,
      },
      {
        title: "a plan that does not say yet who uses what",
        plan: `
events: { order_completed: {} }
`,
      },
    ],
    bad: [
      {
        plan: `
events: { order_completed: {}, teaser_hovered: {} }
consumers: { revenue_board: { kind: dashboard, uses: [order_completed] } }
`,
        finds: [
          {
            at: "/events/teaser_hovered",
            of: "key",
            message: "no segment, journey or consumer uses `teaser_hovered`",
            hint: "Name who does under `consumers`, or stop sending it.",
          },
        ],
      },
    ],
  },
  check: {
    call({ name, call, status, pointer }, { facts, report }) {
      if (status === "deprecated" || !facts.of(namesUsers)) return;
      const uses = facts.of(usesByCall).get(`${call === "track" ? "event" : "page"} ${name}`) ?? [];
      // A merge moment is used by identity, and the event of a trait's change by the trait.
      if (uses.some(({ user }) => isLiving(user) || user.kind === "identity" || user.kind === "trait")) return;
      report({
        message: `no segment, journey or consumer uses \`${name}\``,
        hint: "Name who does under `consumers`, or stop sending it.",
        at: atKey(pointer),
      });
    },
  },
});
