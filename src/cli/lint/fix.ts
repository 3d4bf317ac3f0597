import { realpathSync } from "node:fs";
import { Fixer, type LintFinding, type Mendable, mend } from "../../index.ts";
import { say } from "../output.ts";
import { writeWhole } from "../whole-file.ts";
import type { LintChoice } from "./choice.ts";
import { judged, type Ready } from "./judged.ts";

/** Mends what can be mended, and writes the files that are different then; gives the plan as it is after that. */
export async function fix(ready: Ready, choice: LintChoice): Promise<Ready> {
  const mended = await mend(ready, (now) => findingsOf({ ...ready, ...now }, choice));
  const before = new Map(ready.files.map(({ path, bytes }) => [path, bytes]));
  const changed = mended.files.filter(({ path, bytes }) => before.get(path) !== bytes);
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  // Through a link the file is written that it leads to.
  for (const { path, bytes } of changed) writeWhole(realpathSync(path), decoder.decode(bytes));
  const files = changed.length === 1 ? "1 file" : `${changed.length} files`;
  const findings = mended.count === 1 ? "1 finding" : `${mended.count} findings`;
  say(mended.count === 0 ? "Nothing to mend." : `Mended ${findings} in ${files}.`);
  const after: Ready = { ...ready, ...mended };
  tellRefused(after, choice, mended.failed);
  return after;
}

/** What is told of a plan and is not suppressed, with its fix. */
const findingsOf = (ready: Ready, choice: LintChoice): readonly LintFinding[] =>
  judged(ready, choice).located.map(({ diagnostic }): LintFinding => diagnostic);

/** Says why a fix was not made. */
function tellRefused(ready: Ready, choice: LintChoice, failed: readonly LintFinding[]): void {
  const { plan, places }: Mendable = ready;
  const fixer = new Fixer(plan, places);
  const reasons = new Set<string>();
  for (const { fix: asked, at, rule } of findingsOf(ready, choice)) {
    const repair = asked && fixer.repair(asked);
    if (repair === undefined) continue;
    const { file, line } = places.place(at);
    const isFailed = failed.some((each) => JSON.stringify(each.fix) === JSON.stringify(asked));
    if ("refused" in repair) reasons.add(`Not mended: ${rule} at ${file}:${line}: ${repair.refused}.`);
    else if (isFailed)
      reasons.add(`Not mended: ${rule} at ${file}:${line}: the text would have said something else. Please report it.`);
  }
  for (const reason of reasons) say(reason);
}
