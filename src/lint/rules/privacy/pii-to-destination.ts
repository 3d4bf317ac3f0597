import { VENDORS } from "../../../destinations/vendors.ts";
import { atKey, atValue } from "../../../diagnostics/diagnostic.ts";
import type { Pii } from "../../../model/annotation.ts";
import type { Call } from "../../../model/event.ts";
import { contextOf } from "../../../model/payload.ts";
import type { Destination } from "../../../model/plan.ts";
import { child } from "../../../model/pointer.ts";
import type { Property } from "../../../model/property.ts";
import type { Shape } from "../../../model/shape.ts";
import type { Facts } from "../../facts.ts";
import { listing } from "../../listing.ts";
import { acceptedPii, isMore } from "../../outgoing.ts";
import { rule } from "../../rule.ts";

export default rule({
  id: "privacy/pii-to-destination",
  summary: "An event that brings personal data to a destination that does not accept it.",
  why: "Google's terms forbid personal data, and an account that sends it may be closed with all of its reports. Elsewhere it is a contract or a law that forbids it. Once sent, it cannot be taken back.",
  severity: "error",
  preset: "recommended",
  reads: { all: ["structure"] },
  examples: {
    good: [
      {
        plan: `
destinations: { ga4: { type: ga4, accepts: { pii: none } }, customerio: { type: customerio } }
properties: { email: { type: email, pii: personal } }
events:
  email_captured: { properties: { email: required }, destinations: { exclude: [ga4] } }
`,
      },
    ],
    bad: [
      {
        plan: `
destinations: { ga4: { type: ga4, accepts: { pii: none } }, customerio: { type: customerio } }
properties: { email: { type: email, pii: personal } }
events:
  email_captured: { properties: { email: required } }
`,
        finds: [
          {
            at: "/events/email_captured",
            of: "key",
            message: "`email_captured` brings `email` to `ga4`, which is personal data, and `ga4` accepts none",
            hint: "Leave the event out with `destinations: { exclude: [ga4] }`, or take the property off it.",
          },
        ],
      },
      {
        title: "Google's own terms, where the plan says nothing",
        plan: `
destinations: { google: { type: ga4 } }
context: { visitor_email: { type: email, pii: personal } }
events: { page_shared: {} }
`,
        finds: [
          {
            at: "/context/visitor_email",
            message:
              "the context property `visitor_email` goes to `google` with every event, which is personal data, and `google` accepts no more than pseudonymous data",
            hint: "Narrow it with `sources`, or say with `accepts` on the destination what it may get (support.google.com/analytics/answer/6366371, 2026-11-28).",
          },
        ],
      },
    ],
  },
  check: {
    plan({ destinations, events, pages, context }, { facts, report }) {
      for (const destination of destinations) {
        const most = acceptedPii(destination);
        if (most === undefined || most === "sensitive") continue;
        const calls: readonly Call[] = [...events, ...pages];
        const reached = calls.filter((call) => call.destinations.includes(destination.name));
        for (const call of reached) {
          const personal = call.properties.flatMap((each) => tooPersonal(each, most, facts));
          if (personal.length === 0) continue;
          report({
            message: `\`${call.name}\` brings ${listing(personal.map(({ path }) => path))} to \`${destination.name}\`, which ${personal.length > 1 ? "are" : "is"} ${levels(personal)} data, and \`${destination.name}\` accepts ${ACCEPTS[most]}`,
            hint: `Leave the event out with \`destinations: { exclude: [${destination.name}] }\`, or take the property off it${sourceOf(destination)}.`,
            at: call.mappings.some((each) => each.destination === destination.name)
              ? atValue(child(call.pointer, "destinations"))
              : atKey(call.pointer),
            about: destination.name,
          });
        }
        const fed = contextOf(facts.plan, destination.sources ?? facts.plan.sources.map(({ name }) => name));
        for (const property of reached.length === 0 ? [] : context.filter((each) => fed.includes(each))) {
          const personal = tooPersonal(property, most, facts);
          if (personal.length === 0) continue;
          report({
            message: `the context property \`${property.name}\` goes to \`${destination.name}\` with every event, which is ${levels(personal)} data, and \`${destination.name}\` accepts ${ACCEPTS[most]}`,
            hint: `Narrow it with \`sources\`, or say with \`accepts\` on the destination what it may get${sourceOf(destination)}.`,
            at: atKey(property.pointer),
            about: destination.name,
          });
        }
      }
    },
  },
});

const ACCEPTS: Readonly<Record<Pii, string>> = {
  none: "none",
  pseudonymous: "no more than pseudonymous data",
  personal: "no more than personal data",
  sensitive: "any",
};

interface Personal {
  readonly path: string;
  readonly pii: Pii;
}

const levels = (personal: readonly Personal[]): string =>
  [...new Set(personal.map(({ pii }) => pii))].sort().join(" and ");

/** What of a property, or inside it, is more personal than a level. */
function tooPersonal({ name, pii, shape }: Property, most: Pii, facts: Facts): readonly Personal[] {
  if (pii !== undefined && isMore(pii, most)) return [{ path: name, pii }];
  return inside(shape, facts).flatMap((each) =>
    tooPersonal(each, most, facts).map((inner) => ({ ...inner, path: `${name}.${inner.path}` })),
  );
}

function inside(shape: Shape, facts: Facts): readonly Property[] {
  const type = shape.ref === undefined ? undefined : facts.index.types.get(shape.ref);
  if (type) return inside(type.shape, facts);
  return shape.items ? inside(shape.items, facts) : (shape.properties ?? []);
}

/** Whose word it is, where it is not the plan's. */
function sourceOf({ accepts, type }: Destination): string {
  const evidence = accepts.pii === undefined ? VENDORS[type]?.personalData?.evidence : undefined;
  return evidence === undefined ? "" : ` (${evidence.source}, ${evidence.date})`;
}
