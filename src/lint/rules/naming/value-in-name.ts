import { atKey } from "../../../diagnostics/diagnostic.ts";
import { smallWords } from "../../../vocabulary/drift/letters.ts";
import { verbForm } from "../../../vocabulary/verb-form.ts";
import { listing } from "../../listing.ts";
import { valueFamilies } from "../../naming/value-families.ts";
import { rule } from "../../rule.ts";

/** `plan_is_pro_clicked`, `consent_true_set`: a name that says what a property is. */
const SAYS =
  /(?:^|[\s_.-])(?:is|equals|eq)[\s_.-](?!(?:it|there|this|not)\b)[a-z\d]+[\s_.-]|[\s_.-](?:true|false)(?:$|[\s_.-])|=/i;
const SAYS_IN_CAMEL = /[a-z\d](?:Is|Equals)[A-Z][a-z\d]+[A-Z]|[a-z\d](?:True|False)(?:$|[A-Z])/;

/** What was done to something, and by what: `job_is_cancelled_by_user` says no property's value. */
const PASSIVE = /\bis ([a-z]+) (?:by|during|after|before|on|in|at|from|to|with|without)\b/;

const isPassive = (name: string): boolean =>
  verbForm(PASSIVE.exec(smallWords(name).join(" "))?.[1] ?? "")?.tense === "past";

export default rule({
  id: "naming/value-in-name",
  summary: "An event whose name holds the value of a property.",
  why: "`signup_google`, `signup_apple` and the next one are one action. A segment of all who signed up must list every name, and misses the value that is added next month.",
  severity: "warning",
  preset: "strict",
  reads: { all: ["structure"] },
  examples: {
    good: [
      {
        plan: `
events:
  signed_up: { properties: { auth_method: { enum: [google, apple, email] } } }
  email_opened: {}
  email_captured: {}
  step_1_viewed: {}
  step_2_viewed: {}
`,
      },
      {
        title: "what was done, whatever property says it too",
        plan: `
events:
  bucket_created: {}
  bucket_deleted: {}
  job_is_cancelled_by_user: {}
  resource_changed: { properties: { operation: { enum: [created, deleted] } } }
`,
      },
    ],
    bad: [
      {
        title: "a condition in a name",
        plan: `
events:
  plan_is_pro_clicked: {}
`,
        finds: [
          {
            at: "/events/plan_is_pro_clicked",
            of: "key",
            message: "`plan_is_pro_clicked` says the value of a property in its name",
            hint: "Name the action alone, and send the value as a property.",
          },
        ],
      },
      {
        title: "one action under as many names as there are values",
        plan: `
events:
  signup_google: {}
  signup_apple: {}
  logged_in: { properties: { auth_method: { enum: [google, apple] } } }
`,
        finds: [
          {
            at: "/events/signup_apple",
            message:
              "`signup_apple` and `signup_google` hold values of `auth_method` in their names: they are one action",
            hint: "Send one event, with `auth_method` as a property of it.",
          },
        ],
      },
    ],
  },
  check: {
    event({ name, pointer }, { report }) {
      if ((!SAYS.test(name) && !SAYS_IN_CAMEL.test(name)) || isPassive(name)) return;
      report({
        message: `\`${name}\` says the value of a property in its name`,
        hint: "Name the action alone, and send the value as a property.",
        at: atKey(pointer),
      });
    },
    plan(_, { facts, report }) {
      for (const { events, property, values } of valueFamilies(facts)) {
        const [first, ...others] = events;
        if (first === undefined) continue;
        const names = listing(events.map(({ name }) => name));
        const held = property === undefined ? "a number" : `values of \`${property}\``;
        report({
          message: `${names} hold ${held} in their names: they are one action`,
          hint: `Send one event, with ${property === undefined ? "the number" : `\`${property}\``} as a property of it.`,
          at: atKey(first.pointer),
          related: others
            .slice(0, 8)
            .map((each) => ({ at: atKey(each.pointer), message: `\`${each.name}\` stands here.` })),
          about: property ?? values.join(" "),
        });
      }
    },
  },
});
