import type { Pointer } from "../../../model/pointer.ts";
import type { Fix } from "../../fix.ts";
import { type Drift, driftFound } from "../../naming/drift-found.ts";
import { enumDrifts } from "../../naming/enum-drifts.ts";
import { respelled } from "../../naming/respelled.ts";
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
        title: "in several places, where the convention says which is right",
        plan: `
conventions: { enumValues: { case: snake_case } }
events:
  product_viewed: { properties: { category: { enum: [skin_care, makeup] } } }
  product_added: { properties: { category: { values: { Skin Care: For the face. } } } }
  product_removed: { properties: { category: { values: { Skin Care: For the face. } } } }
`,
        finds: [
          {
            at: "/events/product_added/properties/category/values/Skin Care",
            message: "`Skin Care` and `skin_care` are one value of `category`: the same letters, written another way",
          },
        ],
        fixed: `
conventions: { enumValues: { case: snake_case } }
events:
  product_viewed: { properties: { category: { enum: [skin_care, makeup] } } }
  product_added: { properties: { category: { values: { skin_care: { description: For the face., renamedFrom: [Skin Care] } } } } }
  product_removed: { properties: { category: { values: { skin_care: { description: For the face., renamedFrom: [Skin Care] } } } } }
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
    plan(_, { facts, report }) {
      for (const { name, drift } of facts.of(enumDrifts)) {
        const found = driftFound(drift, `value of \`${name}\``);
        const both = drift.others.length === 1 ? "both" : "all";
        const hint = `Send \`${drift.kept.name}\` everywhere, or say that ${both} are meant in \`vocabulary.distinct\`.`;
        if (found) report({ ...found, hint, ...fixOf(drift) });
      }
    },
  },
});

function fixOf(drift: Drift): { readonly fix?: Fix } {
  const places = [drift.kept, ...drift.others.map(({ candidate }) => candidate)].flatMap(({ places }) => places);
  const enums = places.flatMap((place) => ("pointer" in place ? parent(place.pointer) : []));
  return respelled(
    drift,
    () => "enum value",
    (pointer) => enums.filter((each) => each === parent(pointer)).length,
  );
}

const parent = (pointer: Pointer): Pointer => pointer.slice(0, pointer.lastIndexOf("/"));
