import { type At, atKey, atValue } from "../../../diagnostics/diagnostic.ts";
import { wordsOf } from "../../../vocabulary/words.ts";
import { kinds } from "../../carried.ts";
import { isEmail, primaryIdentifier } from "../../identifiers.ts";
import { rule } from "../../rule.ts";
import { keywordPlace, saysHere } from "../../said-place.ts";

/** Words of identifiers that are not a person's for good. */
const VOLATILE = new Set(
  "session device anonymous cookie visitor install phone mobile username handle nickname ip token".split(" "),
);

export default rule({
  id: "identity/unstable-id",
  summary: "An id of a person that may change.",
  why: "When the id changes, the person is somebody else to every tool: orders, consent and journeys stay with the old profile, and the new one gets the welcome mail again.",
  severity: "error",
  preset: "recommended",
  reads: { all: ["structure"] },
  examples: {
    good: [
      {
        plan: `
identity:
  userId: customer_id
  identifiers: { customer_id: { type: string, stable: true } }
`,
      },
    ],
    bad: [
      {
        title: "said to change",
        plan: `
identity:
  userId: customer_id
  identifiers: { customer_id: { type: string, stable: false } }
`,
        finds: [
          {
            at: "/identity/identifiers/customer_id/stable",
            message: "`customer_id` is sent as the user's id, and is said not to be stable",
            hint: "Send an id that stays the same for life, and say so: `stable: true`.",
          },
        ],
      },
      {
        title: "an id of something else",
        plan: `
identity:
  userId: device_id
  identifiers: { device_id: { type: string, stable: true } }
`,
        finds: [
          {
            at: "/identity/userId",
            message: "`device_id` is sent as the user's id, and by its name does not stay with a person",
          },
        ],
      },
      {
        title: "nothing is said",
        plan: `
identity:
  userId: customer_id
  identifiers: { customer_id: string }
`,
        finds: [
          {
            at: "/identity/identifiers/customer_id",
            message: "`customer_id` is sent as the user's id, and nothing says that it never changes",
            hint: "Write `stable: true` if it stays the same for life; else send another one.",
            severity: "warning",
          },
        ],
      },
    ],
  },
  check: {
    plan(plan, { facts, report }) {
      const { userId } = plan.identity;
      // One that is not there is consumers/dangling, an e-mail address identity/email-as-id.
      const identifier = primaryIdentifier(plan);
      if (userId === undefined || identifier === undefined || isEmail(userId, facts)) return;
      const find = (what: string, at: At) =>
        ({
          message: `\`${userId}\` is sent as the user's id, and ${what}`,
          hint: "Send an id that stays the same for life, and say so: `stable: true`.",
          at,
        }) as const;
      if (
        facts.of(kinds).of(identifier.shape)?.format === "phone" ||
        wordsOf(userId).some((word) => VOLATILE.has(word.toLowerCase()))
      )
        report(find("by its name does not stay with a person", atValue("/identity/userId")));
      else if (identifier.stable) return;
      else if (saysHere(identifier, "stable"))
        report(find("is said not to be stable", keywordPlace(identifier, "stable")));
      else
        report({
          ...find("nothing says that it never changes", atKey(identifier.pointer)),
          hint: "Write `stable: true` if it stays the same for life; else send another one.",
          severity: "warning",
        });
    },
  },
});
