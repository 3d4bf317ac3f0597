import { isCase } from "../../../vocabulary/cases.ts";
import { enumShapes } from "../../enum-shapes.ts";
import { valuePlace } from "../../naming/candidates.ts";
import { caseFound } from "../../naming/case-found.ts";
import { goingValues } from "../../naming/enum-drifts.ts";
import { rule } from "../../rule.ts";

/** What others define and spell: `EUR`, `en-US`, `image/png`, `1.0`, `Europe/Berlin`. */
const FOREIGN = /^[A-Z]{2,3}$|^[a-z]{2,3}-[A-Z]{2}$|[/:@$+<>=]|^v?\d+(?:\.\d+)*$/;

export default rule({
  id: "naming/enum-value-case",
  summary: "A value of an enum that is not written as the plan's convention says.",
  why: "Values are ids that filters compare letter by letter. Where some are `Skin Care` and others `hair_care`, the next app sends a third spelling, and its people fall out of every segment.",
  severity: "error",
  preset: "recommended",
  reads: { all: ["structure"] },
  examples: {
    good: [
      {
        title: "codes that others define are theirs",
        plan: `
conventions: { enumValues: { case: snake_case } }
events:
  order_completed:
    properties:
      payment_method: { enum: [card, apple_pay, ideal_2] }
      currency: { enum: [EUR, USD] }
      locale: { enum: [en-US, de-DE] }
      mime_type: { enum: [image/png] }
`,
      },
    ],
    bad: [
      {
        plan: `
conventions: { enumValues: { case: snake_case } }
events:
  product_viewed: { properties: { category: { enum: [Skin Care, makeup] } } }
`,
        finds: [
          {
            at: "/events/product_viewed/properties/category/enum/0",
            of: "value",
            message: "the enum value `Skin Care` is not in snake_case, as the convention says",
            hint: "Write `skin_care`.",
          },
        ],
      },
      {
        title: "values that are described keep their old spelling in mind",
        plan: `
conventions: { enumValues: { case: snake_case } }
events:
  product_viewed: { properties: { category: { values: { Skin Care: For the face., makeup: And lips. } } } }
`,
        finds: [
          {
            at: "/events/product_viewed/properties/category/values/Skin Care",
            of: "key",
            message: "the enum value `Skin Care` is not in snake_case, as the convention says",
          },
        ],
        fixed: `
conventions: { enumValues: { case: snake_case } }
events:
  product_viewed: { properties: { category: { values: { skin_care: { description: For the face., renamedFrom: [Skin Care] }, makeup: And lips. } } } }
`,
      },
    ],
  },
  check: {
    plan(plan, { facts, isOn, report }) {
      const style = plan.conventions.enumValues.case;
      if (style === undefined) return;
      const going = isOn("naming/enum-drift") ? facts.of(goingValues) : new Set();
      for (const { values } of facts.of(enumShapes)) {
        const taken = new Set(values.map(({ value }) => value).filter((value) => typeof value === "string"));
        for (const { value, pointer } of values) {
          if (typeof value !== "string" || !/\p{L}/u.test(value) || FOREIGN.test(value) || isCase(value, style))
            continue;
          if (going.has(pointer)) continue;
          report(caseFound({ what: "enum value", name: value, style, at: valuePlace(pointer), taken }));
        }
      }
    },
  },
});
