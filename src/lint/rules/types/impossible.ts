import { affectedWords, usersByProperty } from "../../affected.ts";
import { impossibleShapes } from "../../impossible-shapes.ts";
import { rule } from "../../rule.ts";

export default rule({
  id: "types/impossible",
  summary: "A property or type that no value can satisfy.",
  why: "Every payload that carries it is refused: by the client, by the validators, by the audit. Where it is required the event can never be sent, and whatever waits for it stays silent.",
  severity: "error",
  preset: "recommended",
  reads: { all: ["structure"] },
  examples: {
    good: [
      {
        plan: `
properties:
  rating: { type: integer, minimum: 1, maximum: 5 }
  size: { type: string, enum: [s, m, l] }
  flags: { type: array, items: boolean, uniqueItems: true, minItems: 2 }
`,
      },
      {
        title: "a property that is only forbidden",
        plan: `
events:
  order_completed: { properties: { coupon: { schema: { not: {} } } } }
`,
      },
    ],
    bad: [
      {
        plan: `
properties:
  rating: { type: integer, minimum: 10, maximum: 5 }
  size: { type: integer, enum: [s, m, l] }
  colour: { type: string, enum: [] }
  flags: { type: array, items: boolean, uniqueItems: true, minItems: 3 }
`,
        finds: [
          {
            at: "/properties/rating/minimum",
            message: "no value is right for `rating`: `minimum` 10 is above `maximum` 5",
            hint: "Change one of the two that contradict each other.",
          },
          {
            at: "/properties/size/enum",
            message: 'no value is right for `size`: no value of `enum` is allowed: "s" is refused by `type`',
          },
          {
            at: "/properties/colour/enum",
            message: "no value is right for `colour`: `enum` is empty",
            hint: "Say what may stand there.",
          },
          {
            at: "/properties/flags/uniqueItems",
            message: "no value is right for `flags`: it must have 3 different elements, and there are 2",
          },
        ],
      },
      {
        title: "a type that takes no properties but its own",
        plan: `
types:
  line_item: { properties: { sku: { type: string, required: true } } }
events:
  product_added:
    properties:
      item: { type: line_item, properties: { gift_note: string } }
`,
        finds: [
          {
            at: "/events/product_added/properties/item/type",
            message: "no value is right for `item`: `sku` is required, and no such property may be there",
          },
        ],
      },
      {
        title: "required and forbidden",
        plan: `
events:
  attachment_sent:
    properties:
      is_editing: { required: true, schema: { not: {} } }
      options:
        required: true
        schema: { type: object, required: [theme], properties: { size: { type: string } }, additionalProperties: false }
`,
        finds: [
          {
            at: "/events/attachment_sent/properties/is_editing/schema",
            message: "no value is right for `is_editing`: it is required, and its schema forbids it",
          },
          {
            at: "/events/attachment_sent/properties/options/schema/required/0",
            message: "no value is right for `options`: `theme` is required, and no such property may be there",
          },
        ],
      },
    ],
  },
  check: {
    plan(_, { facts, report }) {
      for (const { subject, property, because, at } of facts.of(impossibleShapes)) {
        const affected = property === undefined ? "" : affectedWords(facts.of(usersByProperty).get(property) ?? []);
        const isEmpty = because.endsWith("is empty");
        report({
          message: `no value is right for ${subject}: ${because}${affected && `.${affected}`}`,
          hint: isEmpty ? "Say what may stand there." : "Change one of the two that contradict each other.",
          at,
        });
      }
    },
  },
});
