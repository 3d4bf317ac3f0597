import type { Fix } from "../../fix.ts";
import { enumFamilies } from "../../naming/candidates.ts";
import { type Drift, driftFound, driftsAmong, isOfLetters } from "../../naming/drift-found.ts";
import { rule } from "../../rule.ts";

export default rule({
  id: "naming/enum-drift",
  summary: "Two spellings of one value, in one enum or in enums of one name.",
  why: "A segment that matches `skincare` leaves out whoever was sent as `Skin Care`. Values are ids: they are compared letter by letter, and each spelling is another group in every report.",
  severity: "error",
  preset: "recommended",
  reads: { all: ["structure"] },
  examples: {
    good: [
      {
        title: "signs and single letters mean something",
        plan: `
events:
  chart_viewed:
    properties:
      interval: { enum: [1m, 1M, 1d] }
      comparison: { enum: [">", ">=", "<"] }
      category: { enum: [shoe, shoes_sale, sandal] }
`,
      },
    ],
    bad: [
      {
        title: "with its spelling in the field remembered",
        plan: `
events:
  product_viewed: { properties: { category: { enum: [skincare, makeup] } } }
  product_added: { properties: { category: { values: { Skin Care: For the face., makeup: And lips. } } } }
`,
        finds: [
          {
            at: "/events/product_added/properties/category/values/Skin Care",
            message: "`Skin Care` and `skincare` are one value of `category`: the same letters, written another way",
          },
        ],
        fixed: `
events:
  product_viewed: { properties: { category: { enum: [skincare, makeup] } } }
  product_added: { properties: { category: { values: { skincare: { description: For the face., renamedFrom: [Skin Care] }, makeup: And lips. } } } }
`,
      },
      {
        title: "across events",
        plan: `
events:
  product_viewed: { properties: { category: { enum: [skincare, makeup] } } }
  product_added: { properties: { category: { enum: ["Skin Care", makeup] } } }
`,
        finds: [
          {
            at: "/events/product_added/properties/category/enum/0",
            of: "value",
            message: "`Skin Care` and `skincare` are one value of `category`: the same letters, written another way",
            hint: "Send `skincare` everywhere, or say that both are meant in `vocabulary.distinct`.",
          },
        ],
      },
    ],
  },
  check: {
    plan(plan, { facts, report }) {
      const seen = new Set<string>();
      for (const { name, candidates } of enumFamilies(facts)) {
        for (const drift of driftsAmong("enum value", candidates, plan)) {
          const found = driftFound(drift, `value of \`${name.replace(/^type /, "")}\``);
          // The enum of a named type is that of every property with the type: told once.
          const names = [drift.kept, ...drift.others.map(({ candidate }) => candidate)].map((each) => each.name);
          const key = found && JSON.stringify([found.at, names]);
          if (found === undefined || key === undefined || seen.has(key)) continue;
          seen.add(key);
          const both = drift.others.length === 1 ? "both" : "all";
          const hint = `Send \`${drift.kept.name}\` everywhere, or say that ${both} are meant in \`vocabulary.distinct\`.`;
          report({ ...found, hint, ...fixOf(drift) });
        }
      }
    },
  },
});

/** A spelling that stands in one place is renamed there. */
function fixOf({ kept, others }: Drift): { readonly fix?: Fix } {
  const [first, second] = others;
  const [place, more] = first?.candidate.places ?? [];
  if (second !== undefined || more !== undefined || place === undefined || !("pointer" in place)) return {};
  if (!isOfLetters({ kept, others })) return {};
  return { fix: { kind: "rename", what: "enum value", at: place.pointer, to: kept.name } };
}
