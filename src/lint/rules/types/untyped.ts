import type { JsonObject } from "../../../model/json.ts";
import type { Shape } from "../../../model/shape.ts";
import { affectedWords, usersByProperty } from "../../affected.ts";
import { ownerWords } from "../../owner-words.ts";
import { rule } from "../../rule.ts";
import { saysTypeHere, typePlace } from "../../said-place.ts";

/** Keywords of JSON Schema of which one says what a value may be. */
const SAYS = [
  "type",
  "enum",
  "const",
  "$ref",
  "$dynamicRef",
  "allOf",
  "anyOf",
  "oneOf",
  "not",
  "if",
  "properties",
  "items",
];

export default rule({
  id: "types/untyped",
  summary: "A property of which the plan does not say what it is.",
  why: "Anything passes: text today, a number tomorrow. The compiler catches no wrong value, and whoever filters or sums it finds out in production.",
  severity: "warning",
  preset: "recommended",
  reads: { all: ["structure"] },
  examples: {
    good: [
      {
        plan: `
properties:
  score: number
  answer: { type: [string, number] }
  tags: { type: array, items: string }
`,
      },
    ],
    bad: [
      {
        plan: `
properties:
  score: { schema: {} }
  tags: array
`,
        finds: [
          {
            at: "/properties/score/schema",
            message: "nothing is known of `score`: any value passes",
            hint: "Say its type: `score: string`. If several may come, list them: `type: [string, number]`.",
          },
          {
            at: "/properties/tags/type",
            message: "nothing is known of the elements of `tags`: any value passes",
            hint: "Say their type: `tags: { type: array, items: string }`.",
          },
        ],
      },
    ],
  },
  check: {
    property(declared, { facts, report }) {
      const { property } = declared;
      const { name, shape } = property;
      if (!saysTypeHere(property)) return;
      const untyped = untypedPart(shape);
      if (untyped === undefined) return;
      const affected = affectedWords(facts.of(usersByProperty).get(name) ?? []);
      const [of, hint] =
        untyped === "value"
          ? ["", `Say its type: \`${name}: string\`. If several may come, list them: \`type: [string, number]\`.`]
          : [" the elements of", `Say their type: \`${name}: { type: array, items: string }\`.`];
      report({
        message: `nothing is known of${of} \`${name}\`: any value passes${affected && `.${affected}`}`,
        hint,
        at: typePlace(property),
        alike: { group: `${untyped} ${name}`, here: `Nor in ${ownerWords(declared)}.` },
      });
    },
  },
});

/** What of a value the plan says nothing about. */
function untypedPart(shape: Shape): "value" | "elements" | undefined {
  const { types, items, schema } = shape;
  if ((shape.semantic ?? shape.ref ?? shape.enum ?? shape.properties ?? shape.anyOf ?? shape.oneOf) !== undefined)
    return undefined;
  if (shape.const !== undefined) return undefined;
  if (items !== undefined) return untypedPart(items) === undefined ? undefined : "elements";
  if (schema !== undefined && SAYS.some((keyword) => keyword in schema)) return undefined;
  if (types === undefined) return "value";
  return types.includes("array") && !saysElements(schema) ? "elements" : undefined;
}

const saysElements = (schema: JsonObject | undefined): boolean =>
  schema !== undefined && ("items" in schema || "prefixItems" in schema || "contains" in schema);
