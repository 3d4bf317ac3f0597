import { atValue } from "../../../diagnostics/diagnostic.ts";
import type { Misread, MisreadKind } from "../../../model/misread.ts";
import { type Found, rule } from "../../rule.ts";

export default rule({
  id: "yaml/misread-value",
  summary: "A value without quotes that YAML reads as something else than it looks like.",
  why: "The zip code `01234` is the number 1234 to YAML, and the version `1.10` is 1.1: the client refuses what apps send, and a filter on the value matches nobody. The plan shows the right value all the time.",
  severity: "error",
  preset: "recommended",
  reads: {},
  examples: {
    good: [
      {
        title: "texts in quotes, and numbers that are said to be numbers",
        plan: `
events:
  order_completed:
    properties:
      zip: { type: string, examples: ["01234"] }
      app_version: { enum: ["1.10", "2.0"] }
      rate: { type: number, enum: [0.50, 1.00, 1e3] }
      amount: { type: number, examples: [49.00] }
      answer: { enum: [yes, no, on, off] }
      slot: { enum: [12:30, 2027-03-01] }
`,
      },
    ],
    bad: [
      {
        plan: `
events:
  order_completed:
    properties:
      zip: { enum: [01234, 20095] }
      app_version: { enum: [1.10, 1.9] }
      country_code: { enum: [+49, 1] }
      limit: { enum: [1_000] }
      coupon:
        enum:
          - NULL
          -
`,
        finds: [
          {
            at: "/events/order_completed/properties/zip/enum/0",
            of: "value",
            message: "`01234` is read as the number 1234",
            hint: 'Write "01234" with quotes if its zeros count, as in a zip code or an id; else write 1234.',
          },
          {
            at: "/events/order_completed/properties/app_version/enum/0",
            message: "`1.10` is read as the number 1.1",
            hint: 'Write "1.10" with quotes if it is a text, as a version or a code; if it is a number, say `type: number`.',
            severity: "warning",
          },
          {
            at: "/events/order_completed/properties/country_code/enum/0",
            message: "`+49` is read as the number 49",
          },
          {
            at: "/events/order_completed/properties/limit/enum/0",
            message: "`1_000` is read as a text, and not as a number",
            hint: 'Write 1000 for the number, or "1_000" with quotes for the text.',
          },
          {
            at: "/events/order_completed/properties/coupon/enum/0",
            message: "`NULL` is read as null, and not as a text",
            hint: 'Write "NULL" with quotes for the text; where null may come, write `nullable: true` instead.',
          },
          {
            at: "/events/order_completed/properties/coupon/enum/1",
            message: "nothing stands behind this dash, which is read as null",
            hint: "Write the value, or take the dash out; where null may come, write `nullable: true`.",
          },
        ],
      },
    ],
  },
  check: {
    plan(_, { facts, report }) {
      for (const each of facts.misreads)
        if (each.kind !== "cut") report({ ...WORDS[each.kind](each), at: atValue(each.pointer) });
    },
  },
});

type Words = (misread: Misread) => Omit<Found, "at">;

/** What is said of each kind. What one may well have meant is a warning. */
const WORDS: Readonly<Record<Exclude<MisreadKind, "cut">, Words>> = {
  zeros: ({ written, read }) => ({
    message: `\`${written}\` is read as the number ${read}`,
    hint: `Write "${written}" with quotes if its zeros count, as in a zip code or an id; else write ${read}.`,
  }),
  form: ({ written, read }) => ({
    message: `\`${written}\` is read as the number ${read}`,
    hint: `Write "${written}" with quotes if it is a text, as a version or a code; if it is a number, say \`type: number\`.`,
    severity: "warning",
  }),
  underscores: ({ written }) => ({
    message: `\`${written}\` is read as a text, and not as a number`,
    hint: `Write ${written.replaceAll("_", "")} for the number, or "${written}" with quotes for the text.`,
    severity: "warning",
  }),
  null: ({ written }) => ({
    message: `\`${written}\` is read as null, and not as a text`,
    hint: `Write "${written}" with quotes for the text; where null may come, write \`nullable: true\` instead.`,
    severity: "warning",
  }),
  empty: () => ({
    message: "nothing stands behind this dash, which is read as null",
    hint: "Write the value, or take the dash out; where null may come, write `nullable: true`.",
  }),
};
