import { atKey } from "../../../diagnostics/diagnostic.ts";
import type { Described } from "../../../model/event.ts";
import { type Context, rule } from "../../rule.ts";

export default rule({
  id: "docs/owner",
  summary: "An event, page, segment, journey or consumer without an owner.",
  why: "When an event stops arriving on a Friday, somebody must be asked. Without an owner nobody feels meant, the segment stays empty over the weekend, and no one dares to delete what nobody needs.",
  severity: "warning",
  preset: "strict",
  reads: { own: ["texts", "structure"] },
  examples: {
    good: [
      {
        plan: `
plan: { name: example, version: 1.0.0, owners: { growth: growth@acme.example } }
events: { product_added: { owner: growth } }
`,
      },
    ],
    bad: [
      {
        plan: `
events: { product_added: {} }
`,
        finds: [
          {
            at: "/events/product_added",
            of: "key",
            message: "nobody owns the event `product_added`",
            hint: "Write `owner: <team>`: whom to ask when it is missing or wrong.",
          },
        ],
      },
    ],
  },
  check: {
    event: (event, context) => (event.status === "deprecated" ? undefined : owned("event", event, context)),
    page: (page, context) => (page.status === "deprecated" ? undefined : owned("page", page, context)),
    segment: (segment, context) => owned("segment", segment, context),
    journey: (journey, context) => owned("journey", journey, context),
    consumer: (consumer, context) => owned("consumer", consumer, context),
  },
});

function owned(kind: string, { name, owner, pointer }: Described, { report }: Pick<Context<unknown>, "report">): void {
  if (owner !== undefined && owner.trim() !== "") return;
  report({
    message: `nobody owns the ${kind} \`${name}\``,
    hint: "Write `owner: <team>`: whom to ask when it is missing or wrong.",
    at: atKey(pointer),
  });
}
