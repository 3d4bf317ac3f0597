import { type Alike, atKey } from "../../../diagnostics/diagnostic.ts";
import type { Call } from "../../../model/event.ts";
import type { Plan } from "../../../model/plan.ts";
import type { Property } from "../../../model/property.ts";
import { isCase } from "../../../vocabulary/cases.ts";
import { type Clash, CodeNames } from "../../../vocabulary/code-names.ts";
import type { Facts } from "../../facts.ts";
import { columnOf, columnsOf } from "../../naming/column.ts";
import { aboutOf, type Drift } from "../../naming/drift-found.ts";
import { eventDrifts, pageDrifts } from "../../naming/drifts.ts";
import { pairKey } from "../../naming/property-drifts-found.ts";
import { type Found, rule } from "../../rule.ts";

export default rule({
  id: "naming/collision",
  summary: "Two things that become one: an identifier in code, a file, a column.",
  why: "Two names that differ for a person can be one for a compiler, a disk or a warehouse. One then overwrites the other: `generate` refuses to write such code, and a warehouse merges the two columns without a word.",
  severity: "error",
  preset: "recommended",
  reads: { all: ["structure"] },
  examples: {
    good: [
      {
        title: "a codeName tells them apart",
        plan: `
events:
  Item Viewed: {}
  item.viewed: { codeName: itemViewedLegacy }
`,
      },
      { plan: "events:\n  product_viewed: { properties: { product_id: string, product_ids: 'string[]' } }\n" },
    ],
    bad: [
      {
        title: "one identifier",
        plan: `
events:
  Order Completed: {}
  order_completed: {}
`,
        finds: [
          {
            at: "/events/order_completed",
            of: "key",
            message:
              "the event `order_completed` and the event `Order Completed` become one identifier in code, `orderCompleted`",
            hint: "Rename one, or give an event or page a `codeName`.",
          },
        ],
      },
      {
        title: "one column",
        plan: `
events:
  product_viewed: { properties: { product_id: string, productId: string } }
`,
        finds: [
          {
            at: "/events/product_viewed/properties/productId",
            message: "`productId` and `product_id` of `product_viewed` become one column in a warehouse, `product_id`",
            hint: "Keep one of them, and give it `renamedFrom` with the other.",
          },
        ],
      },
    ],
  },
  check: {
    plan(plan, { facts, report }) {
      for (const clash of new CodeNames(inAlphabet(plan)).clashes) {
        const { claim, other, message, hint } = clash;
        const related = [{ at: atKey(other.pointer), message: `\`${other.name}\` stands here.` }];
        const at = atKey(claim.pointer);
        report({ message, hint, at, related, about: `${other.what} ${other.name}`, ...alikeOf(clash, facts) });
      }
    },
    call(call, { plan, facts, report }) {
      const all = facts.index.payload(call);
      // The order decides which of two is told, and there are seldom two.
      if (columnClashes(call, all).length === 0) return;
      const style = plan.conventions.properties.case ?? "snake_case";
      const first = ({ name }: Property): string => `${isCase(name, style) ? 0 : 1} ${name}`;
      const payload = all.toSorted((a, b) => (first(a) < first(b) ? -1 : 1));
      for (const found of columnClashes(call, payload)) report(found);
    },
  },
});

/** Two names of one action, or one that goes because of it, are told to people with the drift. */
function alikeOf({ claim, other, message }: Clash, facts: Facts): { readonly alike?: Alike } {
  if (claim.what !== other.what || (claim.what !== "event" && claim.what !== "page")) return {};
  const groups = facts.of(claim.what === "event" ? eventGroups : pageGroups);
  const group = groups.get(claim.name) ?? groups.get(other.name);
  const here = `T${message.slice(1)}: \`generate\` refuses that.`;
  return group === undefined ? {} : { alike: { group, by: "naming/event-drift", here } };
}

const eventGroups = (facts: Facts): ReadonlyMap<string, string> => groupsOf(facts.of(eventDrifts), "action");
const pageGroups = (facts: Facts): ReadonlyMap<string, string> => groupsOf(facts.of(pageDrifts), "page");

/** By the names that go, what tells their drift from others. */
const groupsOf = (drifts: readonly Drift[], thing: string): ReadonlyMap<string, string> =>
  new Map(
    drifts.flatMap((drift) => drift.others.map(({ candidate }) => [candidate.name, aboutOf(drift, thing)] as const)),
  );

/** Of two things that collide the later of the alphabet is told, whichever stands first in the plan. */
function inAlphabet(plan: Plan): Plan {
  const sorted = <T extends { readonly name: string }>(things: readonly T[]): readonly T[] =>
    things.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  return {
    ...plan,
    events: sorted(plan.events),
    pages: sorted(plan.pages),
    types: sorted(plan.types),
    groups: sorted(plan.groups),
    segments: sorted(plan.segments),
    journeys: sorted(plan.journeys),
    sources: sorted(plan.sources),
    destinations: sorted(plan.destinations),
  };
}

/** Properties of one payload that are one column: by their words, or by their letters where columns have no case. */
function columnClashes({ name, pointer }: Call, payload: readonly Property[]): readonly Found[] {
  const columns = new Map<string, Property>();
  const found: Found[] = [];
  for (const property of payload) {
    const keys = columnsOf(property.name);
    const other = keys.map((key) => columns.get(key)).find((each) => each !== undefined && each.name !== property.name);
    for (const key of keys) if (!columns.has(key)) columns.set(key, property);
    // What comes from the context or a property group is told where an event brings the two together.
    if (other !== undefined) found.push(clashFound(name, pointer, property, other));
  }
  return found;
}

function clashFound(name: string, pointer: string, property: Property, other: Property): Found {
  const own = [property, other].find((each) => each.pointer.startsWith(`${pointer}/`));
  return {
    message: `\`${property.name}\` and \`${other.name}\` of \`${name}\` become one column in a warehouse, \`${columnOf(property.name)}\``,
    hint: "Keep one of them, and give it `renamedFrom` with the other.",
    at: atKey(own?.pointer ?? pointer),
    related: [property, other]
      .filter((each) => each !== own)
      .map((each) => ({ at: atKey(each.pointer), message: `\`${each.name}\` stands here.` })),
    about: [property.name, other.name].sort().join(" "),
    alike: { group: pairKey(property.name, other.name), here: `So they do of \`${name}\`.` },
  };
}
