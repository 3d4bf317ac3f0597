import { atKey } from "../../../diagnostics/diagnostic.ts";
import type { Call } from "../../../model/event.ts";
import { gather } from "../../../model/grouped.ts";
import type { Pointer } from "../../../model/pointer.ts";
import { userWords } from "../../../model/uses/words.ts";
import { type Filter, filters } from "../../filters.ts";
import { listing, usersListing, verb } from "../../listing.ts";
import { whyAbsent } from "../../presence.ts";
import { rule } from "../../rule.ts";

export default rule({
  id: "consumers/property-optional",
  summary: "A segment or journey filters on a property that its event may leave out.",
  why: "An event without the property matches no filter on it, and nobody is told: the segment is quietly smaller than it should be, and the people whose events came without it get no message. What a segment asks for must come every time.",
  severity: "error",
  preset: "recommended",
  reads: { all: ["structure"] },
  examples: {
    good: [
      {
        title: "what is filtered on is required",
        plan: `
events:
  product_viewed: { properties: { category: { enum: [skincare, haircare], required: true } } }
segments:
  skincare_browsers: { match: { event: product_viewed, where: { category: skincare } } }
`,
      },
      {
        title: "where absence means no, the filter says so",
        plan: `
events:
  order_completed: { properties: { discount_code: string } }
segments:
  coupon_users: { match: { event: order_completed, where: { discount_code: { exists: true, startsWith: VIP } } } }
`,
      },
    ],
    bad: [
      {
        plan: `
events:
  product_viewed: { properties: { category: { enum: [skincare, haircare] } } }
segments:
  skincare_browsers: { match: { event: product_viewed, where: { category: skincare } } }
`,
        finds: [
          {
            at: "/events/product_viewed/properties/category",
            of: "key",
            message:
              "`category` of `product_viewed` may be absent, and the segment `skincare_browsers` filters on it: without it, nobody matches",
            hint: "Make it required, or write `exists: true` beside the filter where absence means no.",
          },
        ],
      },
    ],
  },
  check: {
    plan(_, { facts, report }) {
      for (const [pointer, asked] of byAbsent(facts.of(filters))) {
        const what = `${listing(asked.map(({ path }) => path))} of ${listing(asked.map(({ call }) => call.name))}`;
        const users = asked.map(({ user }) => user);
        report({
          message: `${what} may be absent, and ${usersListing(users)} ${verb(users, "filters", "filter")} on it: without it, nobody matches`,
          hint: "Make it required, or write `exists: true` beside the filter where absence means no.",
          at: atKey(pointer),
          related: asked.map(({ test, user }) => ({
            at: atKey(test.pointer),
            message: `${userWords(user)} filters on it here.`,
          })),
        });
      }
    },
  },
});

interface EventFilter extends Filter {
  readonly call: Call;
}

/** The filters on what may be absent of an event, by the place of the property that may be. */
function byAbsent(all: readonly Filter[]): ReadonlyMap<Pointer, readonly EventFilter[]> {
  const found = new Map<Pointer, EventFilter[]>();
  for (const filter of all) {
    // A trait is nobody's to require.
    if (!ofEvent(filter) || asksForPresence(filter) || filter.found.isOneOfSeveral) continue;
    const absent = whyAbsent(filter.call, filter.found.way);
    if (absent === undefined) continue;
    gather(found, absent.pointer, filter);
  }
  return found;
}

const ofEvent = (filter: Filter): filter is EventFilter => filter.call !== undefined;
const asksForPresence = ({ test }: Filter): boolean => test.comparisons.some(({ operator }) => operator === "exists");
