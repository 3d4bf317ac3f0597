import type { Loss, Paint } from "../../index.ts";
import { printable, wrap } from "../../index.ts";
import type { Outcome } from "./outcome.ts";

/** More losses than this are not read on a terminal; `--format json` has them all. */
const SHOWN = 20;

/** What an import did, for people. */
export function importText(outcome: Outcome, paint: Paint): string {
  const { format, wrote, counts, losses, added, already, differences, missing } = outcome;
  const blocks = [head(format, wrote, counts, paint), ...wrote.map((path) => `  ${path}`)];
  if (added.length > 0 && wrote.length === 0) blocks.push("", ...list("New", added, paint));
  if (already.length > 0)
    blocks.push("", ...list("In the plan already, and another there: what the plan says stands", already, paint));
  if (differences.length > 0) blocks.push("", ...list("What the input says otherwise", differences, paint));
  if (missing.length > 0) blocks.push("", ...list("Only in the plan", missing, paint));
  if (losses.length > 0) blocks.push("", ...lossLines(losses, paint));
  return blocks.join("\n");
}

function head(format: string, wrote: readonly string[], counts: Outcome["counts"], paint: Paint): string {
  const said = Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([what, count]) => `${count} ${count === 1 ? what.replace(/s$/, "") : what}`);
  if (said.length === 0) return `Nothing new in this ${format} plan.`;
  const files =
    wrote.length === 0 ? "nothing written" : `${wrote.length} ${wrote.length === 1 ? "file" : "files"} written`;
  return `${paint.bold(said.join(", "))} from ${format}: ${files}${wrote.length > 0 ? "\n" : ""}`;
}

function list(title: string, names: readonly string[], paint: Paint): readonly string[] {
  const shown = names.slice(0, SHOWN).map((name) => `  ${printable(name)}`);
  return [paint.bold(title), ...shown, ...more(names.length)];
}

/** What was left behind, for people. */
export function lossLines(losses: readonly Loss[], paint: Paint): readonly string[] {
  const title = `${losses.length} ${losses.length === 1 ? "thing" : "things"} to look at`;
  const lines = losses.slice(0, SHOWN).flatMap(({ path, message }) => {
    const [first = "", ...rest] = wrap(printable(message), 72);
    return [`  ${paint.dim(printable(path))}`, `      ${first}`, ...rest.map((line) => `      ${line}`)];
  });
  return [paint.bold(title), ...lines, ...more(losses.length)];
}

const more = (count: number): readonly string[] =>
  count > SHOWN ? [`  … and ${count - SHOWN} more; \`--format json\` lists them all`] : [];
