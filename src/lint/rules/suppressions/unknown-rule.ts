import { rule, type Word } from "../../rule.ts";

/** Where a rule is named that there is not, in words. */
const WHERE: Readonly<Record<Word["by"], string>> = {
  setting: "`lint.rules` sets",
  plan: "`lint.ignore` silences",
  comment: "this comment silences",
  baseline: "this entry silences",
};

export default rule({
  id: "suppressions/unknown-rule",
  summary: "A rule is set or silenced that there is not.",
  why: "A misspelt id does nothing, and nobody notices: the rule that was meant stays as it was, loud or silent. After an upgrade it may be a rule that got another name.",
  severity: "warning",
  preset: "recommended",
  reads: {},
  examples: {
    good: [
      {
        plan: `
lint: { rules: { dedupe/missing: warning } }
events:
  order_completed: { role: purchase, dedupe: [order_id], properties: { order_id: { type: string, required: true } } }
`,
      },
    ],
    bad: [
      {
        title: "in the settings",
        plan: `
lint: { rules: { dedupe/mising: off } }
events: { product_viewed: {} }
`,
        finds: [
          {
            at: "/lint/rules/dedupe~1mising",
            message: "`lint.rules` sets `dedupe/mising`, and there is no such rule",
            hint: "Did you mean `dedupe/missing`?",
          },
        ],
      },
      {
        title: "in what is ignored",
        plan: `
lint: { ignore: [{ rule: orders/duplicates, at: events.product_viewed, reason: sent by the old POS }] }
events: { product_viewed: {} }
`,
        finds: [
          {
            at: "/lint/ignore/0/rule",
            message: "`lint.ignore` silences `orders/duplicates`, and there is no such rule",
            hint: "`tracking-plan rules` lists them.",
          },
        ],
      },
      {
        title: "in a comment",
        plan: `
events:
  product_viewed: {} # tracking-plan-ignore dedupe/mising -- views may repeat
`,
        finds: [
          {
            at: "plan.yaml",
            message: "this comment silences `dedupe/mising`, and there is no such rule",
            hint: "Did you mean `dedupe/missing`?",
          },
        ],
      },
    ],
  },
  check: {
    word({ by, rule: id, state, near, at }, { report }) {
      if (state !== "unknown") return;
      const message =
        id === "" ? `${WHERE[by]} no rule: it names none` : `${WHERE[by]} \`${id}\`, and there is no such rule`;
      const hint = near === undefined ? "`tracking-plan rules` lists them." : `Did you mean \`${near}\`?`;
      report({ message, hint, at, about: id });
    },
  },
});
