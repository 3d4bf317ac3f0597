import { atValue } from "../../../diagnostics/diagnostic.ts";
import { rule } from "../../rule.ts";

export default rule({
  id: "yaml/cut-text",
  summary: "A text without quotes that ends at a ` #`, which begins a comment.",
  why: "YAML takes what follows for a comment: nobody who reads the docs sees it, and a value of an enum is another one than was meant. Nothing else in the plan looks wrong.",
  severity: "warning",
  preset: "recommended",
  reads: {},
  examples: {
    good: [
      {
        title: "in quotes, and real comments",
        plan: `
events:
  ticket_closed:
    description: "Support closed ticket #3 of an order."
    firesWhen: The last open ticket is closed.  #after the import
    properties:
      colour: { type: string, examples: ["#ff0000", red] } # as CSS has it
      size:
        enum:
          - small # up to 40 cm
          - large
`,
      },
    ],
    bad: [
      {
        plan: `
events:
  ticket_closed:
    description: What was asked for in issue #3 is done.
    firesWhen: The # of open tickets falls to zero.
    properties:
      size:
        enum:
          - Size #1
          - Size 2
`,
        finds: [
          {
            at: "/events/ticket_closed/description",
            of: "value",
            message: "this text ends at `issue`: ` #` begins a comment, and `#3 is done.` is lost",
            hint: 'Put the text in quotes: "What was asked for in issue #3 is done.". If it is a comment, write two spaces before the `#` and one behind it.',
          },
          {
            at: "/events/ticket_closed/firesWhen",
            message: "this text ends at `The`: ` #` begins a comment, and `# of open tickets falls to zero.` is lost",
          },
          {
            at: "/events/ticket_closed/properties/size/enum/0",
            message: "this text ends at `Size`: ` #` begins a comment, and `#1` is lost",
          },
        ],
      },
    ],
  },
  check: {
    plan(_, { facts, report }) {
      for (const { kind, pointer, written, lost } of facts.misreads) {
        if (kind !== "cut" || lost === undefined) continue;
        const last = /\S+$/.exec(written)?.[0] ?? written;
        const whole = JSON.stringify(`${written} ${lost}`);
        const quoted = whole.length > MOST_SHOWN ? "" : `: ${whole}`;
        report({
          message: `this text ends at \`${last}\`: \` #\` begins a comment, and \`${lost}\` is lost`,
          hint: `Put the text in quotes${quoted}. If it is a comment, write two spaces before the \`#\` and one behind it.`,
          at: atValue(pointer),
        });
      }
    },
  },
});

/** No longer text is shown whole in a hint. */
const MOST_SHOWN = 70;
