import type { Json } from "../../../model/json.ts";
import { wordsOf } from "../../../vocabulary/words.ts";
import { affectedWords, usersByProperty } from "../../affected.ts";
import { kinds } from "../../carried.ts";
import type { Declared } from "../../declared.ts";
import type { Facts } from "../../facts.ts";
import { rule } from "../../rule.ts";
import { saysTypeHere, typePlace } from "../../said-place.ts";

const SAID = /\bJSON[- ](?:encoded|string|text|blob)|\bstringified\b|\b(?:serialized|encoded) (?:as |to )?JSON\b/i;

export default rule({
  id: "types/stringified",
  summary: "JSON inside a string.",
  why: "No tool looks into a string. A segment cannot ask for an item of a category, a message cannot show the lines of the cart, and neither compiler nor audit sees what is in it.",
  severity: "warning",
  preset: "recommended",
  options: {
    lists: {
      type: "strings",
      default: ["items", "line_items", "lines", "products", "order_items", "cart_items", "order_lines", "basket_items"],
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
      const evidence = evidenceOf(declared, options.lists, facts);
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

function evidenceOf({ property, path }: Declared, lists: readonly string[], facts: Facts): string | undefined {
  const { name, description, examples, shape } = property;
  if (lists.includes(name) || (/json$/i.test(name) && wordsOf(name).at(-1)?.toLowerCase() === "json")) return "name";
  if (shape.schema?.["contentMediaType"] === "application/json") return "schema";
  if (SAID.test(description ?? "")) return "description";
  const inEvents = path.length === 1 ? (facts.of(exampleTexts).get(name) ?? []) : [];
  return [...examples, ...inEvents].some(isJsonText) ? "example" : undefined;
}

const isJsonText = (value: Json): boolean =>
  typeof value === "string" && /^\s*(?:\{.*"|\[)/s.test(value) && parses(value);

function parses(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object";
  } catch {
    return false;
  }
}

/** What the examples of events hold under a name. */
function exampleTexts({ plan }: Facts): ReadonlyMap<string, readonly Json[]> {
  const texts = new Map<string, Json[]>();
  for (const example of [...plan.events, ...plan.pages].flatMap(({ examples }) => examples))
    for (const [name, value] of Object.entries(example)) {
      const known = texts.get(name);
      if (known) known.push(value);
      else texts.set(name, [value]);
    }
  return texts;
}
