import { atValue } from "../../../diagnostics/diagnostic.ts";
import type { Plan } from "../../../model/plan.ts";
import { child } from "../../../model/pointer.ts";
import { listing } from "../../listing.ts";
import { contextNames, sourcesWithout, wordKey } from "../../missing-context.ts";
import { rule } from "../../rule.ts";
import { sectionPlace } from "../../section-place.ts";

export default rule({
  id: "sources/channel-missing",
  summary: "Events that do not say where they came from.",
  why: "When numbers jump, the first question is which app sent them. Without a channel and a source on every event nobody can tell a web order from one at the till, nor find the release that broke.",
  severity: "warning",
  preset: "recommended",
  reads: { all: ["structure"] },
  options: {
    channel: {
      type: "strings",
      default: ["channel"],
      description: "Names of which one says the channel: web, ios, android, pos.",
    },
    source: {
      type: "strings",
      default: ["event_source"],
      description: "Names of which one says the system that sent the event.",
    },
  },
  examples: {
    good: [
      {
        plan: `
context:
  channel: { enum: [web, ios, android, pos], required: true }
  event_source: { type: string, required: true }
events:
  product_viewed: {}
`,
      },
      {
        title: "other names for the same",
        plan: `
context:
  platform: { enum: [web, ios] }
  sent_by: string
events:
  product_viewed: {}
`,
        options: { channel: ["platform"], source: ["sent_by"] },
      },
    ],
    bad: [
      {
        plan: `
events:
  product_viewed: {}
`,
        finds: [
          {
            at: "/context",
            message: "no event says where it came from: `channel` and `event_source` are missing",
            hint: "Add them to `context`, and let each source fill them in: `sends: { channel: web, event_source: storefront }`.",
          },
        ],
      },
      {
        title: "only some sources say it",
        plan: `
sources: { web: { kind: client }, server: { kind: server } }
context:
  channel: { enum: [web, pos], sources: [web] }
  event_source: string
events:
  product_viewed: { sources: [web] }
  order_completed: { sources: [server] }
`,
        finds: [
          {
            at: "/context/channel/sources",
            message: "`server` sends no `channel`, in `order_completed`",
            hint: "Take `sources` out, so that every event has it, or name all that send events.",
          },
        ],
      },
    ],
  },
  check: {
    plan(plan, { options, report }) {
      const calls = [...plan.events, ...plan.pages];
      if (calls.length === 0) return;
      const lacks = [options.channel, options.source].flatMap((names) => lackOf(names, plan));
      const nowhere = lacks.filter(({ events }) => events.length === calls.length).map(({ name }) => name);
      if (nowhere.length > 0)
        report({
          message: `no event says where it came from: ${listing(nowhere)} ${nowhere.length === 1 ? "is" : "are"} missing`,
          hint: "Add them to `context`, and let each source fill them in: `sends: { channel: web, event_source: storefront }`.",
          at: sectionPlace("context"),
          about: nowhere.join(" "),
        });
      for (const { name, events, sources } of lacks.filter((lack) => !nowhere.includes(lack.name))) {
        const property = plan.context.find((each) => wordKey(each.name) === wordKey(name));
        const narrowed = property?.sources !== undefined;
        report({
          message: `${listing(sources)} ${sources.length === 1 ? "sends" : "send"} no \`${name}\`, in ${listing(events)}`,
          hint: narrowed
            ? "Take `sources` out, so that every event has it, or name all that send events."
            : `Make \`${name}\` a property of \`context\`: it then stands in every event.`,
          at: narrowed ? atValue(child(property.pointer, "sources")) : sectionPlace("context"),
          about: name,
        });
      }
    },
  },
});

interface Lack {
  readonly name: string;
  /** The events and pages that some source sends without it. */
  readonly events: readonly string[];
  readonly sources: readonly string[];
}

function lackOf(names: readonly string[], plan: Plan): readonly Lack[] {
  const [name] = names;
  if (name === undefined) return [];
  const contexts = new Map(plan.sources.map((source) => [source.name, contextNames(plan, source)]));
  const lacking = [...plan.events, ...plan.pages].flatMap((call) => {
    const sources = sourcesWithout(names, call, contexts);
    return sources.length === 0 ? [] : [{ call, sources }];
  });
  if (lacking.length === 0) return [];
  return [
    {
      name,
      events: lacking.map(({ call }) => call.name),
      sources: [...new Set(lacking.flatMap(({ sources }) => sources))],
    },
  ];
}
