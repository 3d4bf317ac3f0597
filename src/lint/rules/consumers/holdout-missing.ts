import { atKey } from "../../../diagnostics/diagnostic.ts";
import { child } from "../../../model/pointer.ts";
import { rule } from "../../rule.ts";

export default rule({
  id: "consumers/holdout-missing",
  summary: "A journey without a holdout, or with one and no goal to measure it by.",
  why: "Many of those who buy after a reminder would have bought without it. Only a share of people who get nothing tells what a journey brings, and only a goal tells what to count on both sides.",
  severity: "warning",
  preset: "strict",
  reads: {},
  examples: {
    good: [
      {
        plan: `
events: { email_captured: {}, order_completed: {} }
journeys:
  welcome: { trigger: { event: email_captured }, holdout: 5%, goal: { event: order_completed, within: 14d } }
`,
      },
      {
        title: "everybody must get it, and the plan says so",
        plan: `
events: { order_completed: {} }
journeys:
  receipt: { trigger: { event: order_completed }, holdout: 0% }
`,
      },
    ],
    bad: [
      {
        plan: `
events: { email_captured: {} }
journeys:
  welcome: { trigger: { event: email_captured } }
`,
        finds: [
          {
            at: "/journeys/welcome",
            of: "key",
            message:
              "the journey `welcome` has no holdout: what it brings cannot be told from what would have come anyway",
            hint: "Write `holdout: 10%`, or `holdout: 0%` where everybody must get it.",
          },
        ],
      },
      {
        title: "nothing to measure by",
        plan: `
events: { email_captured: {} }
journeys:
  welcome: { trigger: { event: email_captured }, holdout: 10% }
`,
        finds: [
          {
            at: "/journeys/welcome/holdout",
            of: "key",
            message: "the journey `welcome` keeps 10% of people out and has no goal to compare them by",
            hint: "Name what it is for: `goal: { event: order_completed, within: 7d }`.",
          },
        ],
      },
    ],
  },
  check: {
    journey({ name, holdout, goal, pointer }, { report }) {
      if (holdout === undefined)
        report({
          message: `the journey \`${name}\` has no holdout: what it brings cannot be told from what would have come anyway`,
          hint: "Write `holdout: 10%`, or `holdout: 0%` where everybody must get it.",
          at: atKey(pointer),
        });
      else if (holdout > 0 && goal === undefined)
        report({
          message: `the journey \`${name}\` keeps ${holdout}% of people out and has no goal to compare them by`,
          hint: "Name what it is for: `goal: { event: order_completed, within: 7d }`.",
          at: atKey(child(pointer, "holdout")),
        });
    },
  },
});
