import { counted, type Located, markdownCode, markdownText, folded as toldOnce } from "../../index.ts";
import { diffMarkdown, firstMarkdown } from "../diff/markdown.ts";
import { type Checked, isPassed, partsOf, refusedBeside } from "./checked.ts";
import type { Part } from "./part.ts";

/** The first line of a comment, by which the next run finds it. Nobody sees it. */
export const COMMENT_MARK = "<!-- tracking-plan check -->";

/** GitHub takes comments of up to 65,536 characters (docs.github.com, read 2026-11-28); some room is left. */
const LONGEST = 60_000;

/** So many findings are listed. */
const SHOWN = 20;

/**
 * The report as a comment on a pull request: first what the change means, in words that need no engineer, then what
 * breaks for whom, what is to be done before it can be merged, and the rest folded away.
 */
export function checkMarkdown(all: Checked): string {
  const { ground, changes, lint, outputs } = all;
  const stale = outputs.refused.length > 0 ? refusedBeside(all) : outputs.located;
  const parts = [
    changes ? diffMarkdown(changes.told) : firstMarkdown(ground.head.plan),
    todo(all),
    ...(lint.located.length > 0 ? [folded(`Lint: ${lint.said}`, list(lint.located))] : []),
    ...(stale.length > 0 ? [folded(`Outputs: ${outputs.said}`, list(stale))] : []),
    folded("What was checked", checklist(all)),
  ];
  return `${COMMENT_MARK}\n${cut(parts.join("\n\n"))}`;
}

/** What must be done, as a list to tick off; or that nothing must. */
function todo(all: Checked): string {
  if (isPassed(all)) return "✅ This change may be merged.";
  const { changes, lint, outputs, version } = all;
  const lines = [
    ...(changes && !changes.passed
      ? [
          "Mend what breaks, as the table says; or waive it: `.tracking-plan/suppressions.yaml` takes each with a reason, an owner and a date (the entries are below).",
        ]
      : []),
    ...errorsOf([...lint.located, ...refusedBeside(all)]).map(
      ({ diagnostic, file, line }) => `${markdownText(diagnostic.message)} (${markdownCode(`${file}:${line}`)})`,
    ),
    ...(outputs.differences.length > 0 ? ["Run `tracking-plan generate`, and commit what it writes."] : []),
    ...version.located.map(({ diagnostic: { message, hint } }) => markdownText(`${sentence(message)} ${hint ?? ""}`)),
  ];
  const waivers = changes && !changes.passed ? `\n\n${folded("To waive what breaks", waiverText(all))}` : "";
  return `**❌ Before this can be merged**\n\n${lines.map((line) => `- [ ] ${line}`).join("\n")}${waivers}`;
}

const errorsOf = (located: readonly Located[]): readonly Located[] =>
  toldOnce(located.filter(({ diagnostic }) => diagnostic.severity === "error"))
    .map(({ told }) => told)
    .slice(0, SHOWN);

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;

/** The entries that would waive what breaks, to be completed and pasted. */
function waiverText({ changes }: Checked): string {
  const entries = (changes?.told.diff.changes ?? [])
    .filter(({ severity }) => severity === "error")
    .slice(0, SHOWN)
    .map((change) =>
      [
        `  - fingerprint: ${JSON.stringify(changes?.fingerprints.get(change) ?? "")}`,
        `    rule: ${change.kind}`,
        "    reason: # why it is right all the same",
        "    owner: # who answers for it",
        "    until: # the last day on which it counts",
      ].join("\n"),
    );
  return `In \`.tracking-plan/suppressions.yaml\`:\n\n\`\`\`yaml\nversion: 1\nsuppressions:\n${entries.join("\n")}\n\`\`\``;
}

function list(located: readonly Located[]): string {
  const folds = toldOnce(located);
  const lines = folds.slice(0, SHOWN).map(({ told: { diagnostic, file, line, related }, all }) => {
    const { message, severity, hint, rule } = diagnostic;
    // A finding by itself is short here; the places of one that stands for many are what is to be mended.
    const places = all.length > 1 ? related.map((each) => `${each.file}:${each.line} — ${each.message}`) : [];
    const more = [...places, ...(hint === undefined ? [] : [hint])].map((each) => `<br>${markdownText(each)}`);
    return `- **${severity}** ${markdownText(message)} (${markdownCode(`${file}:${line}`)}, ${markdownCode(rule)})${more.join("")}`;
  });
  const rest = folds.slice(SHOWN).reduce((count, { all }) => count + all.length, 0);
  return [...lines, ...(rest > 0 ? [`- … and ${counted(rest, "more finding")}`] : [])].join("\n");
}

const checklist = (all: Checked): string =>
  partsOf(all)
    .map(([name, part]) => `- ${signOf(part)} ${name}: ${markdownText(part.said)}`)
    .join("\n");

const folded = (summary: string, body: string): string =>
  `<details>\n<summary>${markdownText(summary)}</summary>\n\n${body}\n\n</details>`;

/** A report that is too long for a comment ends at a line, and says so. */
function cut(text: string): string {
  if (text.length <= LONGEST) return text;
  const kept = text.slice(0, text.lastIndexOf("\n", LONGEST));
  const open = (kept.match(/<details>/g) ?? []).length - (kept.match(/<\/details>/g) ?? []).length;
  const fence = (kept.match(/^```/gm) ?? []).length % 2 === 1 ? "\n```" : "";
  return `${kept}${fence}${"\n\n</details>".repeat(Math.max(open, 0))}\n\nThe rest does not fit into a comment: \`tracking-plan check\` tells all of it.`;
}

function signOf({ passed, isIdle }: Part): string {
  if (isIdle === true) return "➖";
  return passed ? "✅" : "❌";
}
