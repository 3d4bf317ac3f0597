import type { Severity } from "../diagnostic.ts";
import { type Fold, folded } from "../folded.ts";
import type { Located } from "../place.ts";
import { counted, digits } from "../quantity.ts";
import { type Reporter, severities } from "./reporter.ts";

const HEADINGS: readonly (readonly [severity: Severity, heading: string])[] = [
  ["error", "Errors"],
  ["warning", "Warnings"],
  ["info", "Notes"],
];

/** How many of one rule are told: a comment on GitHub holds 65,536 characters, and nobody reads as many. */
const MOST_OF_RULE = 10;

/**
 * Markdown for a pull request: what there is of each severity, by place, each with what to write instead; those that are
 * alike as one, and of a rule that finds very many the first, and how many more there are.
 */
export const markdown: Reporter = ({ located, command, failed }) => {
  const { errors, warnings, infos } = severities(located);
  const counts = [
    counted(errors, "error"),
    counted(warnings, "warning"),
    ...(infos > 0 ? [counted(infos, "note")] : []),
  ];
  const title = failed
    ? `**tracking-plan ${command} could not do its work:** ${counted(located.length, "error")}.`
    : `**tracking-plan ${command}:** ${located.length === 0 ? "no findings" : counts.join(", ")}.`;
  const sections = HEADINGS.flatMap(([severity, heading]) => {
    const of = located.filter(({ diagnostic }) => diagnostic.severity === severity);
    const entries = entriesOf(folded(of));
    return entries.length === 0 ? [] : [`### ${heading}\n\n${entries.join("\n")}`];
  });
  return [title, ...sections].join("\n\n");
};

function entriesOf(folds: readonly Fold[]): readonly string[] {
  const counts = new Map<string, number>();
  const left = new Map<string, number>();
  const told = folds.flatMap(({ told: each, all }) => {
    const { rule } = each.diagnostic;
    const count = (counts.get(rule) ?? 0) + 1;
    counts.set(rule, count);
    if (count <= MOST_OF_RULE) return [entry(each)];
    left.set(rule, (left.get(rule) ?? 0) + all.length);
    return [];
  });
  const rest = [...left].map(
    ([rule, count]) => `- … and ${digits(count)} more of ${code(rule)}: ${code("--format json")} has all.`,
  );
  return [...told, ...rest];
}

function entry({ file, line, column, diagnostic, related }: Located): string {
  const { message, hint, rule } = diagnostic;
  const more = [
    ...related.map((each) => `${each.file}:${each.line} — ${each.message}`),
    ...(hint === undefined ? [] : [hint]),
  ];
  const below = more.flatMap((each) => each.split("\n")).map((each) => `  <br>${shown(each)}`);
  return [`- ${code(`${file}:${line}:${column}`)} ${shown(message)} (${code(rule)})`, ...below].join("\n");
}

/** Text with names between backticks as Markdown that shows just that: names stay code, all else stays text. */
export function shown(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .split(/(`[^`]+`)/)
    .map((part, index) => (index % 2 === 1 ? code(part.slice(1, -1)) : escaped(part)))
    .join("");
}

/** All ASCII punctuation that can mean something may be escaped (GFM 0.29, section 6.1); mentions are broken up. */
const escaped = (text: string): string =>
  text
    .replace(/[\\`*_[\]<>~|$#&]/g, "\\$&")
    .replace(/@(?=\w)/g, "@\u200b")
    .replace(/:\/\//g, ":\u200b//")
    .replace(UNSEEN, "\ufffd");

/** Code between more backticks than it holds in a row. */
export function code(text: string): string {
  const line = text.replace(/\s+/g, " ").replace(UNSEEN, "\ufffd");
  const longest = (line.match(/`+/g) ?? []).reduce((most, { length }) => Math.max(most, length), 0);
  const ticks = "`".repeat(longest + 1);
  return longest > 0 ? `${ticks} ${line} ${ticks}` : `${ticks}${line}${ticks}`;
}

/** What nobody sees: controls, halves of pairs, and what overrides the direction of text (UAX #9). */
const UNSEEN = /[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/gu;
