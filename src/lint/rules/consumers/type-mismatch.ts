import { atKey, atValue } from "../../../diagnostics/diagnostic.ts";
import { userWords } from "../../../model/uses/words.ts";
import { mismatches } from "../../comparable.ts";
import { type Filter, filters } from "../../filters.ts";
import { type Found, rule } from "../../rule.ts";
import { kindsOf, kindsWords, type ShapeWorld } from "../../values.ts";

export default rule({
  id: "consumers/type-mismatch",
  summary: "A segment or journey compares a property with a value of another type.",
  why: 'A number is never equal to a text, whatever it reads: `cart_value: "50"` matches no cart. The segment stays empty or, under a `not`, holds everybody, and the campaign goes to nobody or to all.',
  severity: "error",
  preset: "recommended",
  reads: { all: ["structure"] },
  examples: {
    good: [
      {
        plan: `
types:
  line_item: { properties: { category: { enum: [skincare, haircare], required: true } } }
events:
  order_completed:
    properties: { revenue: { type: money, unit: EUR, required: true }, items: { type: "line_item[]", required: true } }
segments:
  big_spenders: { match: { event: order_completed, where: { revenue: { gte: 50 } } } }
  skincare_buyers: { match: { event: order_completed, where: { items: { any: { category: skincare } } } } }
`,
      },
    ],
    bad: [
      {
        title: "a number and a text",
        plan: `
events:
  product_added: { properties: { cart_value: { type: money, unit: EUR, required: true } } }
segments:
  full_carts: { match: { event: product_added, where: { cart_value: { gte: "50" } } } }
`,
        finds: [
          {
            at: "/segments/full_carts/match/where/cart_value/gte",
            of: "value",
            message:
              "the segment `full_carts` compares `cart_value` with the text `50`, and `cart_value` is a number: that never holds",
            hint: "Write `50`, without quotes.",
          },
        ],
      },
      {
        title: "a list and one of its elements",
        plan: `
types:
  line_item: { properties: { category: { enum: [skincare, haircare], required: true } } }
events:
  order_completed: { properties: { items: { type: "line_item[]", required: true } } }
segments:
  skincare_buyers: { match: { event: order_completed, where: { items.category: skincare } } }
`,
        finds: [
          {
            at: "/segments/skincare_buyers/match/where/items.category",
            of: "key",
            message:
              "the segment `skincare_buyers` asks for `items.category`, and `items` is a list: it does not say of which of its elements",
            hint: "Write `items: { any: { category: … } }`, or `all` or `none`.",
          },
        ],
      },
    ],
  },
  check: {
    plan({ conventions }, { facts, report }) {
      const world = { types: facts.index.types, timestamps: conventions.timestamps };
      for (const filter of facts.of(filters)) for (const found of wrongIn(filter, world)) report(found);
    },
  },
});

function wrongIn(filter: Filter, world: ShapeWorld): readonly Found[] {
  const { user, test, path, found } = filter;
  const list = listOnTheWay(filter, world);
  if (list !== undefined) return [list];
  const { shape } = found.property;
  const kinds = kindsOf(shape, world);
  if (kinds === undefined || found.isOneOfSeveral) return [];
  const compared = test.comparisons.flatMap((comparison) =>
    mismatches(comparison, shape, world).map(({ what, hint, pointer }) => ({
      message: `${userWords(user)} compares \`${path}\` ${what}, and \`${path}\` is ${kindsWords(kinds)}: that never holds`,
      hint,
      at: atValue(pointer),
    })),
  );
  if (test.elements.length === 0 || kinds.has("array")) return compared;
  const asked = {
    message: `${userWords(user)} asks for elements of \`${path}\`, which is ${kindsWords(kinds)} and no list: that never holds`,
    hint: "Compare it itself.",
    at: atKey(test.pointer),
  };
  return [...compared, asked];
}

/** A list that the path of a test enters without a word on which of its elements are meant. */
function listOnTheWay({ user, test, path, found, above }: Filter, world: ShapeWorld): Found | undefined {
  const within = found.way.slice(above, -1);
  const index = within.findIndex(({ shape }) => {
    const kinds = kindsOf(shape, world);
    return kinds?.has("array") === true && !kinds.has("object");
  });
  if (index < 0) return undefined;
  const outer = found.names.slice(above, above + index + 1).join(".");
  const inner = found.names.slice(above + index + 1).join(".");
  return {
    message: `${userWords(user)} asks for \`${path}\`, and \`${outer}\` is a list: it does not say of which of its elements`,
    hint: `Write \`${outer}: { any: { ${inner}: … } }\`, or \`all\` or \`none\`.`,
    at: atKey(test.pointer),
  };
}
