import { atKey } from "../../../diagnostics/diagnostic.ts";
import { rule } from "../../rule.ts";

export default rule({
  id: "docs/example",
  summary: "An event with properties and no example of a payload.",
  why: "An example says at a glance what three paragraphs do not: that a price is 49 and not 4900, that a category is `skincare`. It is checked against the event's own schema, so it never goes stale, and tests and docs use it.",
  severity: "warning",
  preset: "strict",
  reads: { own: ["examples", "structure"] },
  examples: {
    good: [
      {
        plan: `
events:
  product_viewed: { properties: { price: number }, examples: [{ price: 49 }] }
  app_opened: {}
`,
      },
    ],
    bad: [
      {
        plan: `
events:
  product_viewed: { properties: { price: number } }
`,
        finds: [
          {
            at: "/events/product_viewed",
            of: "key",
            message: "`product_viewed` has no example",
            hint: "Write what an app passes: `examples: [{ price: … }]`.",
          },
        ],
      },
    ],
  },
  check: {
    call({ name, status, examples, properties, pointer }, { report }) {
      // What the client writes itself is passed by no app.
      const passed = properties.filter(
        ({ shape, deprecated }) => shape.const === undefined && deprecated === undefined,
      );
      if (status === "deprecated" || examples.length > 0 || passed.length === 0) return;
      const required = passed.filter((each) => each.required);
      const shown = (required.length > 0 ? required : passed).map((each) => each.name).sort();
      const members = [...shown.slice(0, 3).map((each) => `${each}: …`), ...(shown.length > 3 ? ["…"] : [])];
      report({
        message: `\`${name}\` has no example`,
        hint: `Write what an app passes: \`examples: [{ ${members.join(", ")} }]\`.`,
        at: atKey(pointer),
      });
    },
  },
});
