import { affectedWords, usersByProperty } from "../../affected.ts";
import { kinds } from "../../carried.ts";
import { ITEM_LISTS, jsonEvidence } from "../../json-text.ts";
import { rule } from "../../rule.ts";
import { saysTypeHere, typePlace } from "../../said-place.ts";

export default rule({
  id: "types/stringified",
  summary: "JSON inside a string.",
  why: "No tool looks into a string. A segment cannot ask for an item of a category, a message cannot show the lines of the cart, and neither compiler nor audit sees what is in it.",
  severity: "warning",
  preset: "recommended",
  reads: { all: ["structure"] },
  options: {
    lists: {
      type: "strings",
      default: ITEM_LISTS,
      description: "Names that are lists of items in every shop: as text they can only be JSON.",
    },
  },
  examples: {
    good: [
      {
        plan: `
types:
  line_item: { properties: { product_id: { type: string, required: true } } }
properties:
  items: line_item[]
  note: { type: string, examples: [Ring twice] }
`,
      },
    ],
    bad: [
      {
        plan: `
properties:
  items: string
  filters_json: string
  cart: { type: string, description: The cart as a JSON string. }
  address: { type: string, examples: ['{ "city": "Bonn" }'] }
`,
        finds: [
          {
            at: "/properties/items/type",
            message: "`items` is text, and holds JSON by its name",
            hint: "Send what is in it: an array of a named type, `items: { type: array, items: line_item }`.",
          },
          { at: "/properties/filters_json/type", message: "`filters_json` is text, and holds JSON by its name" },
          { at: "/properties/cart/type", message: "`cart` is text, and holds JSON by its description" },
          {
            at: "/properties/address/type",
            message: "`address` is text, and holds JSON by its example",
            hint: "Send what is in it: an object with `properties`.",
          },
        ],
      },
    ],
  },
  check: {
    property(declared, { facts, options, report }) {
      const { property } = declared;
      if (!saysTypeHere(property)) return;
      const kind = facts.of(kinds).of(property.shape);
      if (kind === undefined || !kind.types.has("text") || kind.types.size > 1 || kind.format !== undefined) return;
      const evidence = jsonEvidence(declared, options.lists, facts);
      if (evidence === undefined || property.shape.enum !== undefined) return;
      const { name } = property;
      const affected = affectedWords(facts.of(usersByProperty).get(name) ?? []);
      const better = options.lists.includes(name)
        ? `an array of a named type, \`${name}: { type: array, items: line_item }\``
        : "an object with `properties`";
      report({
        message: `\`${name}\` is text, and holds JSON by its ${evidence}${affected && `.${affected}`}`,
        hint: `Send what is in it: ${better}.`,
        at: typePlace(property),
      });
    },
  },
});
