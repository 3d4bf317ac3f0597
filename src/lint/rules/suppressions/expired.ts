import { rule } from "../../rule.ts";

export default rule({
  id: "suppressions/expired",
  summary: "A suppression whose day has come.",
  why: "It was agreed to live with this until a day, and the day is over. What it silenced is told again; whoever set the day wanted to be asked.",
  severity: "error",
  preset: "recommended",
  reads: {},
  examples: {
    good: [
      {
        today: "2027-06-30",
        plan: `
lint: { ignore: [{ rule: dedupe/missing, at: events.order_completed, reason: sent by the old POS, until: 2027-06-30 }] }
events: { order_completed: { role: purchase } }
`,
      },
    ],
    bad: [
      {
        today: "2027-07-01",
        plan: `
lint: { ignore: [{ rule: dedupe/missing, at: events.order_completed, reason: sent by the old POS, until: 2027-06-30 }] }
events: { order_completed: { role: purchase } }
`,
        finds: [
          {
            at: "/lint/ignore/0/rule",
            message: "the suppression of `dedupe/missing` ended on 2027-06-30: sent by the old POS",
            hint: "Mend what it silenced and take it out, or say a later `until`.",
          },
        ],
      },
    ],
  },
  check: {
    word({ rule: id, state, until, reason, at, scope }, { report }) {
      if (state !== "expired") return;
      report({
        message: `the suppression of \`${id}\` ended on ${until}${reason === undefined ? "" : `: ${reason}`}`,
        hint: "Mend what it silenced and take it out, or say a later `until`.",
        at,
        about: `${id} ${scope?.kind === "finding" ? scope.fingerprint : ""}`,
      });
    },
  },
});
