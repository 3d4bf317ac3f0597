import { atKey } from "../../../diagnostics/diagnostic.ts";
import { rule } from "../../rule.ts";

/** 10 to 20 events of high signal beat 80 of low signal. */
const DEFAULT = 20;

export default rule({
  id: "size/taxonomy",
  summary: "More events than the plan means to have.",
  why: "Ten to twenty events of high signal beat eighty that nobody can tell apart. Each event must be sent by every app, kept right, explained and paid for; a plan that has outgrown what it meant to be should know it.",
  severity: "warning",
  preset: "strict",
  reads: { all: ["structure"] },
  options: {
    max: { type: "integer", default: DEFAULT, minimum: 1, description: "How many events the plan means to have." },
  },
  examples: {
    good: [
      {
        options: { max: 2 },
        plan: `
events: { product_viewed: {}, order_completed: {}, order_placed: { deprecated: { replacedBy: order_completed } } }
`,
      },
    ],
    bad: [
      {
        options: { max: 2 },
        plan: `
events: { product_viewed: {}, order_completed: {}, button_clicked: {} }
`,
        finds: [
          {
            at: "/events",
            of: "key",
            message: "the plan has 3 events, and means to have 2 at most",
            hint: "Take out what drives no decision, or raise it: `size/taxonomy: [warning, { max: 3 }]`.",
          },
        ],
      },
    ],
  },
  check: {
    plan({ events }, { options, report }) {
      // What is on its way out is not held against the plan.
      const count = events.filter(({ status }) => status !== "deprecated").length;
      if (count <= options.max) return;
      const isSaid = options.max !== DEFAULT;
      report({
        message: `the plan has ${count} events, and ${isSaid ? "means to have" : "a plan that says nothing else should have"} ${options.max} at most`,
        hint: `Take out what drives no decision, or raise it: \`size/taxonomy: [warning, { max: ${count} }]\`.`,
        at: atKey("/events"),
      });
    },
  },
});
