import { atValue } from "../../../diagnostics/diagnostic.ts";
import type { Property } from "../../../model/property.ts";
import { kinds } from "../../carried.ts";
import { keyParts } from "../../dedupe-keys.ts";
import type { Facts } from "../../facts.ts";
import { rule } from "../../rule.ts";

export default rule({
  id: "dedupe/key-personal",
  summary: "Personal data as a dedupe key.",
  why: "The id of the message is made of the key and travels to every destination and log, also to those that must not get personal data. And addresses change and are shared: two people at one address count as one.",
  severity: "error",
  preset: "recommended",
  reads: { all: ["structure"] },
  examples: {
    good: [
      {
        plan: `
events:
  signed_up:
    properties:
      customer_id: { type: string, required: true, pii: pseudonymous }
      email: { type: email, required: true, pii: personal }
    dedupe: [customer_id]
`,
      },
    ],
    bad: [
      {
        plan: `
events:
  email_captured:
    properties: { email: { type: email, required: true } }
    dedupe: { key: [email], window: 1d }
  coupon_sent:
    properties: { recipient: { type: string, required: true, pii: personal } }
    dedupe: [recipient]
`,
        finds: [
          {
            at: "/events/email_captured/dedupe/key/0",
            message: "`email_captured` is told from its repeats by `email`, which is an e-mail address",
            hint: "Take an id for the key: `userId`, or one of the thing that happened.",
          },
          {
            at: "/events/coupon_sent/dedupe/0",
            message: "`coupon_sent` is told from its repeats by `recipient`, which is personal data",
          },
        ],
      },
    ],
  },
  check: {
    call(call, { facts, report }) {
      for (const { path, at, way } of keyParts(call, facts)) {
        const property = way.at(-1);
        const what = property && personalWords(property, facts);
        if (what === undefined) continue;
        report({
          message: `\`${call.name}\` is told from its repeats by \`${path}\`, which is ${what}`,
          hint: "Take an id for the key: `userId`, or one of the thing that happened.",
          at: atValue(at),
          about: path,
        });
      }
    },
  },
});

function personalWords({ pii, shape }: Property, facts: Facts): string | undefined {
  if (pii === "none" || pii === "pseudonymous") return undefined;
  if (pii !== undefined) return `${pii} data`;
  const format = facts.of(kinds).of(shape)?.format;
  if (format === "email") return "an e-mail address";
  return format === "phone" ? "a phone number" : undefined;
}
