import { keeperOf } from "../../../destinations/reserved.ts";
import { evidenceWords } from "../../evidence-words.ts";
import { outgoing } from "../../outgoing.ts";
import { rule } from "../../rule.ts";

export default rule({
  id: "destinations/reserved-name",
  summary: "An event under a name that a destination keeps for itself.",
  why: "Google Analytics drops an event named `session_start` that it did not send itself, and says nothing. PostHog acts on names that begin with `$`. The event is missing in every report, and looks right in the code.",
  severity: "error",
  preset: "recommended",
  reads: { all: ["structure"] },
  examples: {
    good: [
      {
        plan: `
destinations: { ga4: { type: ga4 } }
events:
  click: { destinations: { ga4: { name: teaser_clicked } } }
`,
      },
    ],
    bad: [
      {
        plan: `
destinations: { ga4: { type: ga4 } }
events:
  session_start: {}
`,
        finds: [
          {
            at: "/events/session_start",
            of: "key",
            message: "`session_start` is a name of Google Analytics 4 itself, which drops it in silence",
            hint: "Name it otherwise there, `destinations: { ga4: { name: … } }`, or leave it out with `exclude: [ga4]` (support.google.com/analytics/answer/13316687, 2026-11-22).",
          },
        ],
      },
    ],
  },
  check: {
    plan(_, { facts, report }) {
      for (const { call, vendor, name, nameAt, destination } of facts.of(outgoing)) {
        const keeper = call.call === "track" ? keeperOf(name, vendor.reservedEvents) : undefined;
        if (keeper === undefined) continue;
        report({
          message: `\`${name}\` is a name of ${vendor.title} itself, which ${keeper.effect}`,
          hint: `Name it otherwise there, \`destinations: { ${destination.name}: { name: … } }\`, or leave it out with \`exclude: [${destination.name}]\` ${evidenceWords(keeper.evidence)}.`,
          at: nameAt,
          about: destination.name,
          ...(keeper.mild === true && { severity: "warning" }),
        });
      }
    },
  },
});
