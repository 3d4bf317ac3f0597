import { keeperOf } from "../../../destinations/reserved.ts";
import { atKey } from "../../../diagnostics/diagnostic.ts";
import type { Destination } from "../../../model/plan.ts";
import { faultsByPlace } from "../../by-place.ts";
import { evidenceWords } from "../../evidence-words.ts";
import { listing } from "../../listing.ts";
import { outgoing, outgoingTraits } from "../../outgoing.ts";
import { rule } from "../../rule.ts";

export default rule({
  id: "destinations/reserved-property",
  summary: "A property or trait under a name that a destination keeps for itself.",
  why: "Customer.io sends a campaign's mail to the address in the property `recipient`, whoever the person is: the events of a well-known vocabulary redirect mail to strangers. Google Analytics drops `user_id`. The name means something there, and nobody meant it.",
  severity: "error",
  preset: "recommended",
  reads: { all: ["structure"] },
  examples: {
    good: [
      {
        title: "another name for Customer.io, or a word that it is meant",
        plan: `
destinations: { customerio: { type: customerio }, receipts: { type: customerio, overrides: true } }
events:
  cart_shared:
    properties: { recipient: email }
    destinations: { exclude: [receipts], customerio: { properties: { recipient: shared_with } } }
  receipt_requested: { properties: { recipient: email }, destinations: { include: [receipts] } }
`,
      },
    ],
    bad: [
      {
        title: "one finding at the dictionary, for all events that use it",
        plan: `
destinations: { customerio: { type: customerio } }
properties: { recipient: email }
events:
  cart_shared: { properties: { recipient: required } }
  product_shared: { properties: { recipient: optional } }
`,
        finds: [
          {
            at: "/properties/recipient",
            of: "key",
            message:
              "`recipient` of `cart_shared` and `product_shared` goes to Customer.io, which sends the campaign's mail to the address in it, in place of the person's own",
            hint: "Name it otherwise there (`destinations: { customerio: { properties: { recipient: … } } }` of the event), or write `overrides: true` on the destination where that is meant (docs.customer.io/integrations/api/track/, 2026-08-13).",
          },
        ],
      },
      {
        title: "traits",
        plan: `
destinations: { customerio: { type: customerio } }
traits: { id: string }
`,
        finds: [
          {
            at: "/traits/id",
            message: "the trait `id` goes to Customer.io, which takes it for the person's identifier",
            hint: "Give it another name (docs.customer.io/integrations/api/track/, 2026-08-13).",
          },
        ],
      },
    ],
  },
  check: {
    plan(_, { facts, report }) {
      const faults = faultsByPlace(facts.of(outgoing), (sent, { vendor, destination }) => {
        const keeper = keeperOf(sent.name, vendor.reservedProperties);
        return keeper?.unless !== undefined && destination[keeper.unless] ? undefined : keeper;
      });
      for (const { what, sent, of } of faults) {
        const [first] = of;
        if (first === undefined) continue;
        report({
          message: `\`${sent.name}\` of ${listing(of.map(({ call }) => call.name))} goes to ${first.vendor.title}, which ${what.effect}`,
          hint: `Name it otherwise there (\`destinations: { ${first.destination.name}: { properties: { ${sent.property.name}: … } } }\` of the event)${meant(what.unless)} ${evidenceWords(what.evidence)}.`,
          at: sent.nameAt,
          about: first.vendor.title,
          ...(what.mild === true && { severity: "warning" }),
        });
      }
      for (const { vendor, traits, destination } of facts.of(outgoingTraits)) {
        for (const { name, pointer } of traits) {
          const keeper = keeperOf(name, vendor.reservedTraits);
          if (keeper === undefined) continue;
          report({
            message: `the trait \`${name}\` goes to ${vendor.title}, which ${keeper.effect}`,
            hint: `Give it another name ${evidenceWords(keeper.evidence)}.`,
            at: atKey(pointer),
            about: destination.name,
            ...(keeper.mild === true && { severity: "warning" }),
          });
        }
      }
    },
  },
});

const meant = (setting: keyof Pick<Destination, "overrides"> | undefined): string =>
  setting === undefined ? "" : `, or write \`${setting}: true\` on the destination where that is meant`;
