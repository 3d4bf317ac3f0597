import { type Baseline, type Diagnostic, type Suppression, suppress } from "../../index.ts";
import { located } from "./findings.ts";
import type { Told } from "./told.ts";

/**
 * Takes out the changes that the list of known findings covers on a day, an ISO date. The version that they ask for
 * stays what it is. A waiver that has expired covers nothing, and is told.
 */
export function withWaivers(told: Told, known: Baseline | undefined, today: string): Told {
  if (known === undefined || known.suppressions.length === 0) return told;
  const all = located(told.diff.changes, told);
  const { suppressed, verdicts } = suppress(
    all.map(([each]) => each),
    known.suppressions,
    today,
  );
  const by = new Map(suppressed.map((each) => [each.located, each.by]));
  const waived = all.flatMap(([each, change]) => {
    const suppression = by.get(each);
    return suppression === undefined ? [] : [{ change, by: suppression }];
  });
  const gone = new Set(waived.map(({ change }) => change));
  const expired = verdicts.flatMap(({ suppression, state }) =>
    state === "expired" && isMeant(suppression, told) ? [expiredNotice(suppression)] : [],
  );
  const changes = told.diff.changes.filter((change) => !gone.has(change));
  return { ...told, diff: { ...told.diff, changes, notices: [...told.diff.notices, ...expired] }, waived };
}

/** Whether an entry was for one of these changes: lint has its own in the same list. */
const isMeant = ({ rule }: Suppression, { diff: { changes } }: Told): boolean =>
  changes.some(({ kind }) => kind === rule);

const expiredNotice = ({ rule, until = "", at }: Suppression): Diagnostic => ({
  rule: "diff/expired-waiver",
  severity: "warning",
  message: `a waiver for \`${rule}\` held until ${until}`,
  hint: "Move its `until` on, with the owner's word for it, or take it out.",
  at,
});
