import { variants } from "../../naming/variants.ts";
import { rule } from "../../rule.ts";

export default rule({
  id: "naming/synonym",
  summary: "A word in a name for which the plan has another elsewhere: `basket` in one, `cart` in the others.",
  why: "People look for what they know. Whoever searches the plan for `cart` never finds `basket_updated`, concludes that there is no such event, and adds a second one.",
  severity: "warning",
  preset: "recommended",
  reads: { all: ["structure"] },
  examples: {
    good: [
      {
        title: "one word throughout, and short forms that are words of their own",
        plan: `
events:
  basket_viewed: { properties: { basket_id: string, app_version: string } }
  basket_updated: { properties: { basket_value: number, application_id: string } }
`,
      },
      {
        title: "counts, acronyms, and short forms where nothing of the kind is written out",
        plan: `
events:
  "TS - Help Opened": { properties: { num_redirects: integer, phone_number: string, sent_timestamp: timestamp } }
  "Button Pressed": { properties: { btn_color: string } }
`,
      },
      {
        title: "both are meant",
        plan: `
vocabulary: { distinct: [[cart, basket]] }
events:
  cart_updated: {}
  basket_emptied: {}
`,
      },
    ],
    bad: [
      {
        title: "the word that is used less",
        plan: `
events:
  cart_viewed: { properties: { cart_id: string } }
  cart_updated: { properties: { cart_value: number } }
  basket_emptied: {}
`,
        finds: [
          {
            at: "/events/basket_emptied",
            of: "key",
            message: "`basket_emptied` says `basket` for what `cart_updated` calls `cart`",
            hint: "Use `cart` in all names, or say that both are meant in `vocabulary.distinct: [[cart, basket]]`.",
          },
        ],
      },
      {
        title: "a short form, and the plan's own synonyms",
        plan: `
vocabulary: { synonyms: [[customer, shopper]] }
events:
  shopper_called: { properties: { img_width: integer } }
  customer_created: { properties: { image_url: url } }
`,
        finds: [
          {
            at: "/events/shopper_called",
            message: "`shopper_called` says `shopper` for what `customer_created` calls `customer`",
          },
          {
            at: "/events/shopper_called/properties/img_width",
            message: "`img_width` shortens `image` to `img`, and `image_url` does not",
            hint: "Use `image` in all names, or say that both are meant in `vocabulary.distinct: [[image, img]]`.",
          },
        ],
      },
    ],
  },
  check: {
    plan(_, { facts, report }) {
      for (const { candidate, kind, word, canonical, example, isShort } of facts.of(variants)) {
        const [place, ...more] = candidate.places;
        if (place === undefined) continue;
        const { name } = candidate;
        report({
          message: isShort
            ? `\`${name}\` shortens \`${canonical}\` to \`${word}\`, and \`${example}\` does not`
            : `\`${name}\` says \`${word}\` for what \`${example}\` calls \`${canonical}\``,
          hint: `Use \`${canonical}\` in all names, or say that both are meant in \`vocabulary.distinct: [[${canonical}, ${word}]]\`.`,
          at: place,
          related: more.slice(0, 8).map((at) => ({ at, message: `\`${name}\` stands here too.` })),
          about: `${kind} ${name} ${word}`,
          isOfPlan: true,
          alike: { group: `${kind} ${word} ${canonical}`, here: `\`${name}\` says \`${word}\` too.` },
        });
      }
    },
  },
});
