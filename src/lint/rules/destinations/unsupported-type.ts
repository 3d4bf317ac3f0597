import { atKey } from "../../../diagnostics/diagnostic.ts";
import { faultsByPlace } from "../../by-place.ts";
import { evidenceWords } from "../../evidence-words.ts";
import { listing } from "../../listing.ts";
import { misfitOf } from "../../misfit.ts";
import { outgoing } from "../../outgoing.ts";
import { rule } from "../../rule.ts";

export default rule({
  id: "destinations/unsupported-type",
  summary: "A property whose shape a destination has no place for.",
  why: "Google Analytics turns an object into `[object Object]`, and Amplitude's SDK refuses an event for one list of lists. The event is sent, the value is lost, and only the report that nobody can build says so.",
  severity: "error",
  preset: "recommended",
  reads: { all: ["structure"] },
  examples: {
    good: [
      {
        title: "a list of flat objects, under the one name that Google knows",
        plan: `
destinations: { ga4: { type: ga4 } }
types: { line_item: { properties: { sku: { type: string, required: true } } } }
events:
  order_viewed: { properties: { lines: { type: "line_item[]" } }, destinations: { ga4: { properties: { lines: items } } } }
`,
      },
    ],
    bad: [
      {
        plan: `
destinations: { ga4: { type: ga4 } }
properties: { address: { properties: { city: { type: string, required: true } } } }
events:
  checkout_started: { properties: { address: required } }
`,
        finds: [
          {
            at: "/properties/address",
            of: "key",
            message:
              "`address` of `checkout_started` is an object, and Google Analytics 4 knows texts and numbers, and a list of flat objects under `items` alone",
            hint: "Send its parts as properties of their own, or leave the event out with `destinations: { exclude: [ga4] }` (developers.google.com/analytics/devguides/collection/protocol/ga4/sending-events, 2026-11-22).",
          },
        ],
      },
      {
        title: "a list of lists",
        plan: `
destinations: { amplitude: { type: amplitude } }
events:
  board_drawn: { properties: { cells: { type: array, items: { type: array, items: number } } } }
`,
        finds: [
          {
            at: "/events/board_drawn/properties/cells",
            message:
              "`cells` of `board_drawn` is a list of lists, and Amplitude refuses lists of true and false and lists of lists, in its SDK",
          },
        ],
      },
    ],
  },
  check: {
    plan({ conventions }, { facts, report }) {
      const world = { types: facts.index.types, timestamps: conventions.timestamps };
      const faults = faultsByPlace(facts.of(outgoing), ({ name, property }, { vendor: { shapes } }) => {
        const misfit = shapes && misfitOf(name, property.shape, shapes, world);
        return shapes && misfit !== undefined ? { misfit, shapes } : undefined;
      });
      for (const { what, sent, of } of faults) {
        const [first] = of;
        if (first === undefined) continue;
        const { effect, evidence } = what.shapes;
        report({
          message: `\`${sent.property.name}\` of ${listing(of.map(({ call }) => call.name))} ${what.misfit}, and ${first.vendor.title} ${effect}`,
          hint: `Send its parts as properties of their own, or leave the event out with \`destinations: { exclude: [${first.destination.name}] }\` ${evidenceWords(evidence)}.`,
          at: "pointer" in sent.nameAt ? atKey(sent.nameAt.pointer) : sent.nameAt,
          about: first.vendor.title,
        });
      }
    },
  },
});
