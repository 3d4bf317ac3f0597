import { atKey } from "../../../diagnostics/diagnostic.ts";
import { rule } from "../../rule.ts";

export default rule({
  id: "size/payload",
  summary: "An event with more properties than a person can keep right.",
  why: "Every property must be filled by every app that sends the event, and kept right. An event of forty is filled by copying what is at hand: half of it is empty, and nobody knows which half.",
  severity: "warning",
  preset: "strict",
  reads: { all: ["structure"] },
  options: {
    max: {
      type: "integer",
      default: 25,
      minimum: 1,
      description: "How many properties an event may have, context and what is inside objects aside.",
    },
  },
  examples: {
    good: [
      {
        options: { max: 2 },
        plan: `
events: { product_viewed: { properties: { product_id: string, price: number } } }
`,
      },
    ],
    bad: [
      {
        options: { max: 2 },
        plan: `
events: { product_viewed: { properties: { product_id: string, price: number, color: string } } }
`,
        finds: [
          {
            at: "/events/product_viewed",
            of: "key",
            message: "`product_viewed` has 3 properties, and 2 are meant to be the most",
            hint: "Keep what a segment or message uses, and put what belongs together into an object.",
          },
        ],
      },
    ],
  },
  check: {
    call({ name, status, properties, pointer }, { options, report }) {
      const count = properties.filter(({ deprecated }) => deprecated === undefined).length;
      if (status === "deprecated" || count <= options.max) return;
      report({
        message: `\`${name}\` has ${count} properties, and ${options.max} are meant to be the most`,
        hint: "Keep what a segment or message uses, and put what belongs together into an object.",
        at: atKey(pointer),
      });
    },
  },
});
