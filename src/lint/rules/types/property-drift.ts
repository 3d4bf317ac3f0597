import { affectedWords, usersByProperty } from "../../affected.ts";
import { kinds } from "../../carried.ts";
import { type TypeDrift, typeDrifts } from "../../drift-of-type.ts";
import type { Facts } from "../../facts.ts";
import { ITEM_LISTS, jsonEvidence } from "../../json-text.ts";
import { kindWords } from "../../kind.ts";
import { ownerWords } from "../../owner-words.ts";
import { rule } from "../../rule.ts";
import { keywordPlace, typePlace } from "../../said-place.ts";
import { unitWords } from "../../unit.ts";

export default rule({
  id: "types/property-drift",
  summary: "One property name with two types, formats or units.",
  why: "Tools keep one column for a name. Where one event sends text and another a number, filters match only half of the people, sums leave rows out, and a warehouse refuses the load or splits the column in two.",
  severity: "error",
  preset: "recommended",
  reads: { all: ["structure"] },
  examples: {
    good: [
      {
        title: "the dictionary says it once",
        plan: `
properties:
  product_id: { type: string, description: The product's id in the catalogue. }
events:
  product_viewed: { properties: { product_id: required } }
  product_added: { properties: { product_id: required } }
`,
      },
      {
        title: "narrower is no other type",
        plan: `
properties:
  category: string
events:
  product_viewed: { properties: { category: { enum: [skincare, makeup] } } }
  quiz_finished: { properties: { score: { type: number } } }
  quiz_graded: { properties: { score: { type: integer, maximum: 10 } } }
`,
      },
    ],
    bad: [
      {
        title: "a number among texts",
        plan: `
events:
  product_viewed: { properties: { product_id: { type: string, required: true } } }
  product_added: { properties: { product_id: { type: string, required: true } } }
  product_reviewed: { properties: { product_id: { type: integer, required: true } } }
segments:
  browsers: { match: { event: product_viewed, where: { product_id: p_serum } } }
`,
        finds: [
          {
            at: "/events/product_reviewed/properties/product_id/type",
            message:
              "`product_id` is a number in `product_reviewed`, and text in 2 other places. The segment `browsers` depends on it.",
            hint: "Make it text as in `product_added`; say it once in `properties`, and write `product_id: required` here. If it is another thing, give it another name.",
          },
        ],
      },
      {
        title: "two units",
        plan: `
properties:
  duration: { type: number, unit: s }
events:
  video_watched: { properties: { duration: required } }
  video_stopped: { properties: { duration: { unit: ms, required: true } } }
`,
        finds: [
          {
            at: "/events/video_stopped/properties/duration/unit",
            message: "`duration` is in `ms` in `video_stopped`, and in `s` in the dictionary",
            hint: "Send it in `s` everywhere. If it is another thing, give it another name.",
          },
        ],
      },
    ],
  },
  check: {
    plan(_, { facts, report }) {
      for (const drift of facts.of(typeDrifts)) {
        const { odd, canonical, what } = drift;
        if (what === "type" && isJsonText(drift, facts)) continue;
        const affected = affectedWords(facts.of(usersByProperty).get(odd.property.name) ?? []);
        report({
          message: `\`${odd.property.name}\` ${drifted(drift, facts)}${affected && `.${affected}`}`,
          hint: `${repair(drift, facts)} If it is another thing, give it another name.`,
          at: placeOf(what, odd),
          related: [
            {
              at: placeOf(what, canonical),
              message: `In ${ownerWords(canonical)} it is ${valueWords(what, canonical, facts)}.`,
            },
          ],
          alike: {
            group: `${what} ${canonical.property.pointer} ${valueWords(what, odd, facts)}`,
            here: `In ${ownerWords(odd)} it is ${valueWords(what, odd, facts)} too.`,
          },
        });
      }
    },
  },
});

/** A list or object in one place, and its JSON as text in another, is types/stringified. */
function isJsonText({ odd, canonical }: TypeDrift, facts: Facts): boolean {
  const [text, held] = [odd, canonical].map(({ property }) => facts.of(kinds).of(property.shape)?.types);
  const isHeld = held?.has("array") || held?.has("object");
  return isHeld === true && text?.has("text") === true && jsonEvidence(odd, ITEM_LISTS, facts) !== undefined;
}

const placeOf = (what: TypeDrift["what"], { property }: TypeDrift["odd"]) =>
  what === "unit" ? keywordPlace(property, "unit") : typePlace(property);

function valueWords(what: TypeDrift["what"], { property }: TypeDrift["odd"], facts: Facts): string {
  if (what === "unit") return unitWords(property.unit);
  const kind = facts.of(kinds).of(property.shape);
  return kind ? kindWords(kind) : "";
}

function drifted({ odd, canonical, what, places }: TypeDrift, facts: Facts): string {
  const where =
    canonical.owner.kind === "dictionary" || places === 1 ? ownerWords(canonical) : `${places} other places`;
  return `is ${valueWords(what, odd, facts)} in ${ownerWords(odd)}, and ${valueWords(what, canonical, facts)} in ${where}`;
}

function repair({ canonical, what, odd }: TypeDrift, facts: Facts): string {
  const value = valueWords(what, canonical, facts);
  if (what === "unit") return `Send it ${value} everywhere.`;
  if (canonical.owner.kind === "dictionary")
    return `Leave the type to the dictionary: \`${odd.property.name}: required\` or \`optional\`.`;
  return `Make it ${value} as in ${ownerWords(canonical)}; say it once in \`properties\`, and write \`${odd.property.name}: required\` here.`;
}
