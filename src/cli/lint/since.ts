import { keyOfFinding, type Plan } from "../../index.ts";
import { CliError } from "../exit.ts";
import { loadPlan } from "../plan-loading.ts";
import { baseSide } from "../revision/side.ts";
import type { LintChoice } from "./choice.ts";
import { judged, type Ready } from "./judged.ts";

/** The fingerprints of what was found before a change: in the plan of a git ref. */
export async function fingerprintsAt(
  ref: string,
  given: string | undefined,
  now: Plan,
  choice: LintChoice,
): Promise<ReadonlySet<string>> {
  const side = baseSide(ref, given, false);
  const read = side?.plan ?? { root: ref, files: [], problems: [] };
  const { plan, places, errors } = await loadPlan(read);
  if (plan === undefined)
    throw new CliError(
      `the plan at \`${ref}\` cannot be read: ${errors[0]?.message ?? "it is not there"}`,
      "`--since` needs a plan that loads, to tell what is new.",
    );
  return foundBefore({ plan, places, files: read.files, root: read.root }, now, choice);
}

/**
 * The fingerprints of what is found in an older plan by the rules that hold now. A rule that the change turns on finds
 * what is new, and not all that was there.
 */
export function foundBefore(older: Omit<Ready, "known">, now: Plan, choice: LintChoice): ReadonlySet<string> {
  const plan = { ...older.plan, lint: { ...now.lint, ignore: older.plan.lint.ignore } };
  return new Set(judged({ ...older, plan, known: undefined }, choice).located.map(keyOfFinding));
}
