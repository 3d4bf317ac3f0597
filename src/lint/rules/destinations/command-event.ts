import { CUSTOMERIO_THROUGH_SEGMENT } from "../../../destinations/customerio.ts";
import { keeperOf } from "../../../destinations/reserved.ts";
import type { Plan } from "../../../model/plan.ts";
import { evidenceWords } from "../../evidence-words.ts";
import { type Outgoing, outgoing } from "../../outgoing.ts";
import { rule } from "../../rule.ts";

export default rule({
  id: "destinations/command-event",
  summary: "An event whose name is a command to a destination: it deletes or changes data there.",
  why: "Customer.io does not record an event named `User Deleted`: it deletes the person, with all that is known of them, and nothing brings it back. Whoever writes down in the same words that an account was closed loses the customer.",
  severity: "error",
  preset: "recommended",
  reads: { all: ["structure"] },
  examples: {
    good: [
      {
        title: "told to Customer.io under a name that is none of its commands",
        plan: `
destinations: { customerio: { type: customerio } }
events:
  User Deleted: { destinations: { customerio: { name: Account Closed } } }
`,
      },
    ],
    bad: [
      {
        plan: `
destinations: { customerio: { type: customerio } }
events:
  User Deleted: { description: Somebody closed their account. }
`,
        finds: [
          {
            at: "/events/User Deleted",
            of: "key",
            message: "`User Deleted` is a command at Customer.io: it deletes the person",
            hint: "Name it otherwise there, `destinations: { customerio: { name: … } }`, or leave it out with `exclude: [customerio]` (docs.customer.io/cdp/sources/semantic-events/cio-journeys, 2026-08-13).",
          },
        ],
      },
    ],
  },
  check: {
    plan(plan, { facts, report }) {
      for (const each of facts.of(outgoing)) {
        const { call, vendor, name, nameAt, destination } = each;
        const command = call.call === "track" ? keeperOf(name, commandsOf(each, plan)) : undefined;
        if (command === undefined) continue;
        const mild = command.mild === true;
        report({
          message: mild
            ? `\`${name}\` is no event at ${vendor.title}, which ${command.effect}`
            : `\`${name}\` is a command at ${vendor.title}: it ${command.effect}`,
          hint: `Name it otherwise there, \`destinations: { ${destination.name}: { name: … } }\`, or leave it out with \`exclude: [${destination.name}]\` ${evidenceWords(command.evidence)}.`,
          at: nameAt,
          about: destination.name,
          ...(mild && { severity: "warning" }),
        });
      }
    },
  },
});

/** Customer.io's own commands, and those that Segment makes where it stands between. */
function commandsOf({ vendor, destination }: Outgoing, { destinations }: Plan) {
  const isThroughSegment = destination.type === "customerio" && destinations.some(({ type }) => type === "segment");
  return [...(vendor.commands ?? []), ...(isThroughSegment ? [CUSTOMERIO_THROUGH_SEGMENT] : [])];
}
