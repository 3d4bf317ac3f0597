import { codeFrame } from "../code-frame.ts";
import type { Severity } from "../diagnostic.ts";
import { type Fold, folded } from "../folded.ts";
import type { Located, Places } from "../place.ts";
import { printable } from "../printable.ts";
import { digits } from "../quantity.ts";
import { wrap } from "../wrap.ts";

/** How text is coloured; each function gives its text back unchanged where there is no colour. */
export interface Paint {
  red(text: string): string;
  yellow(text: string): string;
  cyan(text: string): string;
  green(text: string): string;
  dim(text: string): string;
  bold(text: string): string;
}

const WIDTH = 80;
const INDENT = " ".repeat(8);

/** How many findings of one rule are shown whole, and how many at all: together hardly more than a screen holds. */
export interface Limits {
  readonly whole: number;
  readonly shown: number;
}

const NO_LIMITS: Limits = { whole: Number.POSITIVE_INFINITY, shown: Number.POSITIVE_INFINITY };

/**
 * Diagnostics as a person reads them in a terminal of eighty columns: by file, with code frames and hints; those that
 * are alike as one. Where one rule has more than the limits, the others come in a line each, and then in one line for
 * all of them.
 */
export function pretty(located: readonly Located[], places: Places, paint: Paint, limits: Limits = NO_LIMITS): string {
  const blocks: string[] = [];
  const byRule = new Map<string, Fold[]>();
  let file: string | undefined;
  let lines: readonly string[] = [];
  for (const fold of folded(located)) {
    const { told } = fold;
    const ofRule = byRule.get(told.diagnostic.rule) ?? [];
    byRule.set(told.diagnostic.rule, ofRule);
    const count = ofRule.push(fold);
    if (count > limits.shown) continue;
    if (told.file !== file) {
      blocks.push(`${paint.bold(printable(told.file))}\n`);
      lines = linesOf(places.text(told.file));
    }
    file = told.file;
    const shown = isWholeFile(told) ? [] : lines;
    blocks.push(count > limits.whole ? line(told, shown.length > 0, paint) : block(told, shown, paint));
  }
  for (const [rule, folds] of byRule) if (folds.length > limits.shown) blocks.push(rest(rule, folds, limits, paint));
  return blocks.join("\n");
}

/** One diagnostic without its frame. */
const line = (located: Located, placed: boolean, paint: Paint): string =>
  `${head(located, placed, colourOf(located.diagnostic.severity, paint), paint).join("\n")}\n`;

/** What is left of a rule that finds more than anyone reads. */
function rest(rule: string, folds: readonly Fold[], { shown }: Limits, paint: Paint): string {
  const all = folds.flatMap((each) => each.all);
  const left = folds.slice(shown).flatMap((each) => each.all).length;
  const files = new Set(all.map(({ file }) => file));
  const where = files.size === 1 ? "1 file" : `${digits(files.size)} files`;
  const said = `… and ${digits(left)} more of \`${rule}\`: ${digits(all.length)} in ${where}. \`--format json\` has all.`;
  return `${wrap(said, WIDTH - 2)
    .map((each) => `  ${paint.dim(each)}`)
    .join("\n")}\n`;
}

/** None where there is no text to show. */
const linesOf = (text: string | undefined): readonly string[] =>
  text === undefined || text === "" ? [] : text.split(/\r\n|\n|\r/);

/** One diagnostic; `lines` are those of its file, none where it is about no line of it. */
function block(located: Located, lines: readonly string[], paint: Paint): string {
  const { diagnostic, related } = located;
  const colour = colourOf(diagnostic.severity, paint);
  const frame =
    lines.length === 0 ? [] : codeFrame(lines, located).map((each) => `     ${paintFrame(each, colour, paint)}`);
  const others = related.flatMap((each) => below(`${each.file}:${each.line}:${each.column}  ${each.message}`));
  const hint = diagnostic.hint === undefined ? [] : below(diagnostic.hint);
  const more = [...others.map((each) => INDENT + paint.dim(each)), ...hint.map((each) => INDENT + each)];
  const parts = [head(located, lines.length > 0, colour, paint), frame, more].filter((part) => part.length > 0);
  return `${parts.map((part) => part.join("\n")).join("\n\n")}\n`;
}

/** Text below the frame; each of its own lines is made safe to show. */
const below = (text: string): readonly string[] =>
  wrap(text.split("\n").map(printable).join("\n"), WIDTH - INDENT.length);

/** What is about a file as a whole has no line to show. */
const isWholeFile = ({ diagnostic: { at } }: Located): boolean => "file" in at && !("start" in at);

/** Place where there is one to show, severity and message, with the rule at the right margin where there is room, else below. */
function head(located: Located, placed: boolean, colour: (text: string) => string, paint: Paint): readonly string[] {
  const { severity, message, rule } = located.diagnostic;
  const place = placed ? `  ${`${located.line}:${located.column}`.padEnd(5)} ` : "  ";
  const before = place.length + severity.length + 2;
  const [first = "", ...rest] = wrap(printable(message), WIDTH - INDENT.length, WIDTH - before);
  const room = WIDTH - before - first.length - rule.length;
  const title = `${place}${colour(severity)}  ${paint.bold(first)}`;
  if (rest.length === 0 && room >= 2) return [title + " ".repeat(room) + paint.dim(rule)];
  return [title, ...rest.map((each) => INDENT + paint.bold(each)), INDENT + paint.dim(rule)];
}

function paintFrame(line: string, colour: (text: string) => string, paint: Paint): string {
  const [, gutter = "", rest = ""] = /^(\s*\d* \|)(.*)$/s.exec(line) ?? [];
  return paint.dim(gutter) + (/^ +\^+$/.test(rest) ? colour(rest) : rest);
}

function colourOf(severity: Severity, paint: Paint): (text: string) => string {
  if (severity === "error") return paint.red;
  return severity === "warning" ? paint.yellow : paint.cyan;
}
