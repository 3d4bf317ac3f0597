import { keyOfFinding, type Plan } from "../../index.ts";
import { CliError } from "../exit.ts";
import { loadPlan } from "../plan-loading.ts";
import { baseSide } from "../revision/side.ts";
import type { LintChoice } from "./choice.ts";
import { judged } from "./judged.ts";

/**
 * The fingerprints of what was found before a change: in the plan of a git ref, by the rules that hold now. A rule that
 * the change turns on finds what is new, and not all that was there.
 */
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
  const judgedBy = { ...plan, lint: { ...now.lint, ignore: plan.lint.ignore } };
  const { located } = judged({ plan: judgedBy, places, files: read.files, root: read.root, known: undefined }, choice);
  return new Set(located.map(keyOfFinding));
}
