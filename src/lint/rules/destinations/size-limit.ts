import { lengthIn } from "../../../destinations/measure.ts";
import type { Limit } from "../../../destinations/vendor.ts";
import { atKey, atValue } from "../../../diagnostics/diagnostic.ts";
import { child } from "../../../model/pointer.ts";
import type { Property } from "../../../model/property.ts";
import type { Shape } from "../../../model/shape.ts";
import { faultsByPlace } from "../../by-place.ts";
import { evidenceWords } from "../../evidence-words.ts";
import type { Facts } from "../../facts.ts";
import { listing } from "../../listing.ts";
import { type Outgoing, outgoing, outgoingTraits } from "../../outgoing.ts";
import { bytesOf, Sizer } from "../../payload-size.ts";
import { type Found, rule } from "../../rule.ts";
import { listedValues, type ShapeWorld } from "../../values.ts";

export default rule({
  id: "destinations/size-limit",
  summary: "An event or a value that is, or likely will be, larger than a destination takes.",
  why: "The large orders are the ones that get lost: Customer.io answers an event above 32 kB with 200 and drops it, and the SDK's own check does not count bytes. The best customers of the shop never enter a journey.",
  severity: "error",
  preset: "recommended",
  reads: { all: ["structure"] },
  examples: {
    good: [
      {
        title: "a list that cannot grow beyond what fits",
        plan: `
destinations: { customerio: { type: customerio } }
types: { line_item: { properties: { sku: { type: string, required: true }, product_url: url } } }
events:
  order_completed: { properties: { items: { type: "line_item[]", maxItems: 100 } } }
`,
      },
    ],
    bad: [
      {
        title: "a list that may grow beyond it; the finding says how it counted",
        plan: `
destinations: { customerio: { type: customerio } }
types: { line_item: { properties: { sku: { type: string, required: true }, product_url: url } } }
events:
  order_completed: { properties: { items: { type: "line_item[]", maxItems: 500 } } }
`,
        finds: [
          {
            at: "/events/order_completed",
            of: "key",
            message:
              "`order_completed` has about 53 kB when its lists are as long as they may be, and Customer.io takes 32 kB: what is larger is answered with 200 by the Pipelines API, and dropped",
            severity: "warning",
            hint: "Lower `maxItems` of `items`, or leave properties out. Counted: JSON with every property, `maxItems` entries in lists, and texts of a usual length (docs.customer.io/integrations/api/cdp/, 2026-08-13).",
          },
        ],
      },
      {
        title: "a value that is cut off",
        plan: `
destinations: { ga4: { type: ga4 } }
events:
  quiz_completed:
    properties:
      result: { enum: [short, "a skin that is dry in winter, oily in summer and sensitive to fragrance, sun, wind and hard water, all year"] }
`,
        finds: [
          {
            at: "/events/quiz_completed/properties/result",
            message:
              "`result` of `quiz_completed` has values of 107 characters, and Google Analytics 4 takes 100: a longer one is cut off",
          },
        ],
      },
    ],
  },
  check: {
    plan({ conventions }, { facts, report }) {
      const world = { types: facts.index.types, timestamps: conventions.timestamps };
      const sizer = facts.of(sizes);
      const all = facts.of(outgoing);
      for (const each of all) {
        const found = tooLarge(each, sizer);
        if (found) report(found);
      }
      const faults = faultsByPlace(all, ({ name, property }, { vendor: { textValue } }) =>
        textValue?.except?.includes(name) ? undefined : tooLong(property, textValue, world),
      );
      for (const { what, sent, of } of faults) {
        const [first] = of;
        if (first)
          report(
            valueFound(
              `\`${sent.property.name}\` of ${listing(of.map(({ call }) => call.name))}`,
              what,
              sent.property,
              first.vendor.title,
            ),
          );
      }
      for (const { vendor, traits } of facts.of(outgoingTraits)) {
        for (const trait of traits) {
          const what = tooLong(trait, vendor.traitValue, world);
          if (what) report(valueFound(`the trait \`${trait.name}\``, what, trait, vendor.title));
        }
      }
    },
  },
});

const sizes = ({ plan, index }: Facts): Sizer =>
  new Sizer({ types: index.types, timestamps: plan.conventions.timestamps });

const kilobytes = (bytes: number): string => (bytes < 10_000 ? `${bytes} bytes` : `${Math.round(bytes / 1000)} kB`);

function tooLarge({ call, vendor, sent, destination }: Outgoing, sizer: Sizer): Found | undefined {
  const limit = vendor.eventSize;
  if (limit === undefined) return undefined;
  const { least, usual } = sizer.object(
    sent.map(({ name, property: { shape, required } }) => ({ name, shape, required })),
  );
  const over = `and ${vendor.title} takes ${kilobytes(limit.most)}: what is larger ${limit.over}`;
  const about = destination.name;
  const evidence = evidenceWords(limit.evidence);
  if (least > limit.most)
    return {
      message: `\`${call.name}\` has at least ${kilobytes(least)}, ${over}`,
      hint: `Leave properties out, or split it. Counted: JSON of what is required alone, each at its smallest ${evidence}.`,
      at: atKey(call.pointer),
      about,
    };
  const example = call.examples.findIndex((each) => bytesOf(each) > limit.most);
  if (example >= 0)
    return {
      message: `this example of \`${call.name}\` has ${kilobytes(bytesOf(call.examples[example] ?? {}))}, ${over}`,
      hint: `Leave properties out, or split it. Counted: the example as JSON ${evidence}.`,
      at: atValue(child(call.pointer, "examples", example)),
      about,
    };
  if (usual <= limit.most) return undefined;
  const lists = sent.filter(({ property }) => sizer.of(property.shape).usual > limit.most / 10);
  const names = listing(lists.map(({ property }) => property.name));
  return {
    message: `\`${call.name}\` has about ${kilobytes(usual)} when its lists are as long as they may be, ${over}`,
    hint: `Lower \`maxItems\` of ${names || "its lists"}, or leave properties out. Counted: JSON with every property, \`maxItems\` entries in lists, and texts of a usual length ${evidence}.`,
    at: atKey(call.pointer),
    about,
    severity: "warning",
  };
}

/** Whether nothing is said of how long a text is. */
const isUnbounded = ({ enum: listed, const: only, ref, anyOf, oneOf, bounds }: Shape): boolean =>
  (listed ?? only ?? ref ?? anyOf ?? oneOf ?? bounds.minLength ?? bounds.maxLength) === undefined;

interface TooLong {
  readonly limit: Limit;
  readonly length: number;
  /** Whether such a value must come, rather than may. */
  readonly certain: boolean;
}

/** A text that is longer than a limit: one of the listed values, or the least or the most that the plan allows. */
function tooLong({ shape }: Property, limit: Limit | undefined, world: ShapeWorld): TooLong | undefined {
  if (limit === undefined || isUnbounded(shape)) return undefined;
  const texts = (listedValues(shape, world) ?? []).flatMap(({ value }) => (typeof value === "string" ? [value] : []));
  const longest = Math.max(0, shape.bounds.minLength ?? 0, ...texts.map((text) => lengthIn(limit.unit, text)));
  if (longest > limit.most) return { limit, length: longest, certain: true };
  const allowed = shape.bounds.maxLength ?? 0;
  return allowed > limit.most ? { limit, length: allowed, certain: false } : undefined;
}

function valueFound(what: string, { limit, length, certain }: TooLong, { pointer }: Property, title: string): Found {
  const has = certain ? "has values of" : "may have";
  return {
    message: `${what} ${has} ${length} ${certain ? limit.unit : "characters"}, and ${title} takes ${limit.most}${certain || limit.unit === "characters" ? "" : ` ${limit.unit}`}: a longer one ${limit.over}`,
    hint: `Shorten it, or send an id in its place ${evidenceWords(limit.evidence)}.`,
    at: atKey(pointer),
    about: `value ${title}`,
    ...(!certain && { severity: "warning" }),
  };
}
