import { lengthIn } from "../../../destinations/measure.ts";
import type { Limit } from "../../../destinations/vendor.ts";
import { atKey } from "../../../diagnostics/diagnostic.ts";
import { faultsByPlace } from "../../by-place.ts";
import { evidenceWords } from "../../evidence-words.ts";
import type { Facts } from "../../facts.ts";
import { listing } from "../../listing.ts";
import { type Outgoing, outgoing, outgoingTraits } from "../../outgoing.ts";
import { type Found, rule } from "../../rule.ts";

export default rule({
  id: "destinations/property-limit",
  summary:
    "More properties on an event, or more traits of a person, than a destination keeps; or longer names of them.",
  why: "Google Analytics keeps the first 25 parameters of an event and ignores the others, context included. Which ones are first depends on the client: a report has the value today, and lacks it after the next release.",
  severity: "error",
  preset: "recommended",
  reads: { all: ["structure"] },
  examples: {
    good: [
      {
        title: "what only another source sends does not count",
        plan: `
sources: { web: {}, server: { kind: server } }
destinations: { ga4: { type: ga4, sources: [web] } }
context: { warehouse_region_of_the_backend_that_sent_this: { type: string, sources: [server] } }
events: { order_viewed: { properties: { order_number: string } } }
`,
      },
    ],
    bad: [
      {
        title: "too many for Google Analytics",
        plan: `
destinations: { ga4: { type: ga4 } }
propertyGroups:
  scores: { a: number, b: number, c: number, d: number, e: number, f: number, g: number, h: number, i: number, j: number, k: number, l: number, m: number }
  marks: { n: number, o: number, p: number, q: number, r: number, s: number, t: number, u: number, v: number, w: number, x: number, y: number, z: number }
events:
  quiz_completed: { propertyGroups: [scores, marks] }
`,
        finds: [
          {
            at: "/events/quiz_completed",
            of: "key",
            message:
              "`quiz_completed` goes to Google Analytics 4 with 26 parameters, which takes 25: those beyond are ignored",
            hint: "Send fewer, or leave the event out with `destinations: { exclude: [ga4] }` (support.google.com/analytics/answer/9267744, 2026-11-22).",
          },
        ],
      },
      {
        title: "a name in the dictionary that is too long",
        plan: `
destinations: { ga4: { type: ga4 } }
properties: { preferred_delivery_window_of_the_customer: string }
events:
  checkout_started: { properties: { preferred_delivery_window_of_the_customer: required } }
`,
        finds: [
          {
            at: "/properties/preferred_delivery_window_of_the_customer",
            message:
              "`preferred_delivery_window_of_the_customer` of `checkout_started` has 41 characters, and Google Analytics 4 takes 40: a longer name is ignored",
          },
        ],
      },
    ],
  },
  check: {
    plan(_, { facts, report }) {
      const all = facts.of(outgoing);
      for (const each of all) {
        const found = tooMany(each);
        if (found) report(found);
      }
      for (const { what, sent, of } of faultsByPlace(all, ({ name }, { vendor }) =>
        tooLong(name, vendor.propertyName),
      )) {
        const [first] = of;
        if (first)
          report({
            ...nameFound(
              `\`${sent.name}\` of ${listing(of.map(({ call }) => call.name))}`,
              sent.name,
              what,
              first.vendor.title,
            ),
            at: sent.nameAt,
          });
      }
      for (const found of ofPeople(facts)) report(found);
      for (const found of ofProjects(facts, all)) report(found);
    },
  },
});

const tooLong = (name: string, limit: Limit | undefined): Limit | undefined =>
  limit !== undefined && lengthIn(limit.unit, name) > limit.most ? limit : undefined;

const nameFound = (what: string, name: string, limit: Limit, title: string) => ({
  message: `${what} has ${lengthIn(limit.unit, name)} ${limit.unit}, and ${title} takes ${limit.most}: a longer name ${limit.over}`,
  hint: `Name it shorter there ${evidenceWords(limit.evidence)}.`,
  about: title,
});

function tooMany({ call, vendor, most, destination }: Outgoing): Found | undefined {
  const limit = vendor.eventProperties;
  if (limit === undefined || most <= limit.most) return undefined;
  return {
    message: `\`${call.name}\` goes to ${vendor.title} with ${most} ${limit.unit}, which takes ${limit.most}: those beyond ${limit.over}`,
    hint: `Send fewer, or leave the event out with \`destinations: { exclude: [${destination.name}] }\` ${evidenceWords(limit.evidence)}.`,
    at: atKey(call.pointer),
    about: `count ${destination.name}`,
  };
}

function ofPeople(facts: Facts): readonly Found[] {
  return facts.of(outgoingTraits).flatMap(({ vendor, traits, destination }): readonly Found[] => {
    const names = traits.flatMap(({ name, pointer }) => {
      const limit = tooLong(name, vendor.traitName);
      return limit ? [{ ...nameFound(`the trait \`${name}\``, name, limit, vendor.title), at: atKey(pointer) }] : [];
    });
    const limit = vendor.traits;
    if (limit === undefined || traits.length <= limit.most) return names;
    const count = {
      message: `${traits.length} traits go to ${vendor.title}, which takes ${limit.most} ${limit.unit} of a person: those beyond ${limit.over}`,
      hint: `Keep those that segments and messages use, or say with \`sources\` who sets which ${evidenceWords(limit.evidence)}.`,
      at: atKey(destination.pointer),
      about: "traits",
    };
    return [...names, count];
  });
}

/** The names that a project may have over all of its events. */
function ofProjects({ plan }: Facts, all: readonly Outgoing[]): readonly Found[] {
  return plan.destinations.flatMap((destination): readonly Found[] => {
    const gone = all.filter((each) => each.destination === destination);
    const [first] = gone;
    const limit = first?.vendor.propertyNames;
    if (first === undefined || limit === undefined) return [];
    const names = new Set(gone.flatMap(({ sent }) => sent.map(({ name }) => name)));
    if (names.size <= limit.most) return [];
    return [
      {
        message: `${names.size} properties of different names go to ${first.vendor.title}, which keeps ${limit.most} for a project: those beyond ${limit.over}`,
        hint: `Share names between events, and leave out what nobody asks for ${evidenceWords(limit.evidence)}.`,
        at: atKey(destination.pointer),
        about: "names",
      },
    ];
  });
}
