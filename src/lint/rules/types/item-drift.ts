import { gather } from "../../../model/grouped.ts";
import { affectedWords, usersByProperty } from "../../affected.ts";
import { carriers } from "../../carried.ts";
import type { Declared } from "../../declared.ts";
import { byPlace } from "../../drift-of-type.ts";
import type { Facts } from "../../facts.ts";
import { type ItemList, itemLists } from "../../item-list.ts";
import { listing } from "../../listing.ts";
import { ownerWords } from "../../owner-words.ts";
import { rule } from "../../rule.ts";
import { keywordPlace, saysHere, saysTypeHere, typePlace } from "../../said-place.ts";

export default rule({
  id: "types/item-drift",
  summary: "Line items of two shapes.",
  why: "A reminder that loops over the lines of a cart finds names and pictures in one event and holes in the other; whoever sums or joins lines writes everything twice, and misses one.",
  severity: "warning",
  preset: "recommended",
  reads: { all: ["structure"] },
  examples: {
    good: [
      {
        title: "one named type for all",
        plan: `
types:
  line_item:
    properties:
      product_id: { type: string, required: true }
      quantity: { type: integer, required: true }
      price: { type: money, unit: EUR, required: true }
events:
  product_added: { properties: { items: "line_item[]" } }
  order_completed: { properties: { items: "line_item[]" } }
`,
      },
    ],
    bad: [
      {
        plan: `
types:
  line_item:
    properties:
      product_id: { type: string, required: true }
      quantity: { type: integer, required: true }
      price: { type: money, unit: EUR, required: true }
events:
  product_added: { properties: { items: "line_item[]" } }
  order_completed:
    properties:
      lines:
        type: array
        items:
          properties:
            product_id: { type: string, required: true }
            qty: { type: integer, required: true }
            price: { type: money, unit: EUR, required: true }
`,
        finds: [
          {
            at: "/events/order_completed/properties/lines/items",
            message:
              "the lines in `lines` of `order_completed` have another shape than those in `items` of `product_added`: `quantity` is missing, `qty` is added",
            hint: "Use the type `line_item` for both: `lines: { type: array, items: line_item }`.",
          },
        ],
      },
      {
        title: "twice in one event",
        plan: `
events:
  search_done:
    properties:
      first: { properties: { hits: { type: array, items: { properties: { id: string, rank: integer } } } } }
      second: { properties: { hits: { type: array, items: { properties: { id: string } } } } }
`,
        finds: [
          {
            at: "/events/search_done/properties/second/properties/hits/items",
            message:
              "the elements in `second.hits` of `search_done` have another shape than those in `first.hits` of `search_done`: `rank` is missing",
          },
        ],
      },
    ],
  },
  check: {
    plan(_, { facts, report }) {
      for (const { odd, canonical } of facts.of(listDrifts)) {
        const { name } = odd.declared.property;
        const affected = affectedWords(facts.of(usersByProperty).get(name) ?? []);
        const type = canonical.list.type?.name;
        const what = odd.list.areLines ? "lines" : "elements";
        report({
          message: `the ${what} in ${placeWords(odd, canonical)} have another shape than those in ${placeWords(canonical, odd)}: ${difference(odd.list, canonical.list)}${affected && `.${affected}`}`,
          hint:
            type === undefined
              ? "Describe the shape once in `types`, and let both use it."
              : `Use the type \`${type}\` for both: \`${name}: { type: array, items: ${type} }\`.`,
          at: shapePlace(odd),
          related: [{ at: shapePlace(canonical), message: "The other shape is here." }],
        });
      }
    },
  },
});

interface DeclaredList {
  readonly declared: Declared;
  readonly list: ItemList;
  readonly shape: string;
}

interface ListDrift {
  readonly odd: DeclaredList;
  readonly canonical: DeclaredList;
}

/** Lines of carts and orders are compared whatever they are called, other lists where they have one name. */
function listDrifts(facts: Facts): readonly ListDrift[] {
  const lists = facts.of(itemLists);
  const alike = new Map<string, DeclaredList[]>();
  for (const declared of facts.declared) {
    const list = saysTypeHere(declared.property) ? lists.of(declared.property.shape) : undefined;
    if (list === undefined) continue;
    const each = { declared, list, shape: shapeOf(list) };
    const key = list.areLines ? "" : declared.property.name;
    gather(alike, key, each);
  }
  return [...alike.values()].flatMap((all) => oddOnes(all, facts));
}

function oddOnes(all: readonly DeclaredList[], facts: Facts): readonly ListDrift[] {
  if (new Set(all.map(({ shape }) => shape)).size < 2) return [];
  const counts = facts.of(carriers);
  const votes = new Map<string, number>();
  for (const { shape, declared } of all)
    votes.set(shape, (votes.get(shape) ?? 0) + Math.max(1, counts.get(declared.property.pointer) ?? 1));
  const typed = all.filter(({ list }) => list.type !== undefined);
  const [most] = [...(typed.length > 0 ? typed : all)].sort(
    (a, b) => (votes.get(b.shape) ?? 0) - (votes.get(a.shape) ?? 0) || byPlace(a.declared, b.declared),
  );
  if (most === undefined) return [];
  return all.filter(({ shape }) => shape !== most.shape).map((odd) => ({ odd, canonical: most }));
}

/** The names alone: one name with two types is types/property-drift. */
const shapeOf = ({ properties }: ItemList): string =>
  properties
    .map(({ name }) => name)
    .sort()
    .join("\n");

const shapePlace = ({ declared: { property } }: DeclaredList) =>
  saysHere(property, "items") ? keywordPlace(property, "items") : typePlace(property);

/** Of two lists of one name in one event, where in it they stand. */
function placeWords({ declared }: DeclaredList, beside: DeclaredList): string {
  const isOneOwner = ownerWords(declared) === ownerWords(beside.declared);
  return `\`${isOneOwner ? declared.path.join(".") : declared.property.name}\` of ${ownerWords(declared)}`;
}

function difference(odd: ItemList, canonical: ItemList): string {
  const [here, there] = [odd, canonical].map(({ properties }) => properties.map(({ name }) => name));
  const missing = (there ?? []).filter((name) => !here?.includes(name));
  const added = (here ?? []).filter((name) => !there?.includes(name));
  const said = (names: readonly string[], what: string): readonly string[] =>
    names.length === 0 ? [] : [`${listing(names)} ${names.length === 1 ? "is" : "are"} ${what}`];
  return [...said(missing, "missing"), ...said(added, "added")].join(", ");
}
