import { type Found, rule, type Word } from "../../rule.ts";

export default rule({
  id: "suppressions/unused",
  summary: "A suppression that silences nothing.",
  why: "What it was for is mended, or moved elsewhere. Left in place it silences the next mistake of that kind, which nobody decided to live with.",
  severity: "warning",
  preset: "recommended",
  reads: {},
  examples: {
    good: [
      {
        plan: `
events:
  order_completed: { role: purchase } # tracking-plan-ignore dedupe/missing -- the POS numbers its own
`,
      },
    ],
    bad: [
      {
        title: "a comment",
        plan: `
events:
  # tracking-plan-ignore dedupe/missing -- views may repeat
  product_viewed: {}
`,
        finds: [
          {
            at: "plan.yaml",
            message: "this comment silences `dedupe/missing` on line 5, where that finds nothing",
            hint: "Take it out.",
          },
        ],
      },
      {
        title: "in what is ignored",
        plan: `
lint: { ignore: [{ rule: dedupe/missing, at: events.order_completed, reason: sent by the old POS }] }
events: { product_viewed: {} }
`,
        finds: [
          {
            at: "/lint/ignore/0/rule",
            message: "`lint.ignore` silences `dedupe/missing` at `events.order_completed`, where that finds nothing",
            hint: "Take it out.",
          },
        ],
      },
    ],
  },
  check: {
    word(word, { report }) {
      if (word.state !== "unused") return;
      const message = `${said(word)}, where that finds nothing`;
      const found = { message, hint: "Take it out.", at: word.at, about: aboutOf(word) };
      if (word.by === "baseline") report({ ...found, ...pruned(word) });
      else report(found);
    },
  },
});

/** What is mended or removed leaves many entries behind at once, and one command takes all of them out. */
const pruned = ({ rule: id }: Word): Pick<Found, "hint" | "alike"> => ({
  hint: "`tracking-plan lint --prune-suppressions` takes out what is found no more.",
  alike: { group: "baseline", here: `One of \`${id}\`.` },
});

function said({ by, rule: id, scope }: Word): string {
  if (by === "comment")
    return `this comment silences \`${id}\`${scope?.kind === "line" ? ` on line ${scope.line}` : ""}`;
  if (by === "baseline") return `this entry silences a finding of \`${id}\``;
  return `\`lint.ignore\` silences \`${id}\`${scope?.kind === "below" && scope.path !== undefined ? ` at \`${scope.path}\`` : ""}`;
}

const aboutOf = ({ rule: id, scope }: Word): string =>
  `${id} ${scope?.kind === "finding" ? scope.fingerprint : ""}${scope?.kind === "below" ? (scope.path ?? "") : ""}`;
