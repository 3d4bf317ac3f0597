import { type Change, type Diff, type PlanPlaces, plain } from "../../index.ts";
import type { Side } from "../revision/side.ts";
import { fingerprints } from "./findings.ts";
import { breaking, messageOf, placeOn, type Told, type ToldSide } from "./told.ts";

/** A comparison for scripts. */
export function diffJson(told: Told): object {
  const { before, after, diff } = told;
  const known = fingerprints([...diff.changes, ...told.waived.map(({ change }) => change)], told);
  return {
    version: 1,
    base: sideJson(before),
    head: sideJson(after),
    bump: diff.bump,
    changes: diff.changes.map((change) => changeJson(change, told, known)),
    waived: told.waived.map(({ change, by }) => ({
      kind: change.kind,
      message: messageOf(change),
      fingerprint: known.get(change) ?? "",
      ...ofWaiver(by),
    })),
    summary: summaryOf(diff, told.waived.length),
    notices: diff.notices.map(({ message, hint }) => ({ message, ...(hint !== undefined && { hint }) })),
  };
}

/** The answer where there is no older plan yet. */
export const firstJson = (head: ToldSide): object => ({
  version: 1,
  base: null,
  head: sideJson(head),
  bump: "none",
  changes: [],
  waived: [],
  summary: summaryOf({ changes: [], bump: "none", notices: [] }, 0),
  notices: [],
});

function summaryOf({ changes }: Diff, suppressed: number): object {
  const count = (severity: Change["severity"]): number =>
    changes.filter((change) => change.severity === severity).length;
  return {
    changes: changes.length,
    breaking: breaking(changes).length,
    errors: count("error"),
    warnings: count("warning"),
    infos: count("info"),
    suppressed,
  };
}

function sideJson({
  side,
  plan,
}: {
  readonly side: Side;
  readonly plan: ToldSide["plan"];
  readonly places: PlanPlaces;
}): object {
  const { name, version } = plan;
  return {
    from: side.name,
    path: side.plan.root,
    ...(side.commit !== undefined && { commit: side.commit }),
    ...(name !== undefined && { name }),
    ...(version !== undefined && { version }),
  };
}

function changeJson(change: Change, told: Told, known: ReadonlyMap<Change, string>): object {
  const { kind, severity, breaks, mayBreak, bump, reason, advice, from, to, proof, witness, affects } = change;
  const place = (side: "before" | "after") => {
    const found = placeOn(side, change, told);
    return found && { [side]: { file: found.file, line: found.line, column: found.column } };
  };
  return {
    kind,
    pointer: change.after ?? change.before ?? "",
    fingerprint: known.get(change) ?? "",
    severity,
    breaks,
    mayBreak,
    bump,
    message: messageOf(change),
    reason,
    ...(advice !== undefined && { advice }),
    ...(from !== undefined && { before: from }),
    ...(to !== undefined && { after: to }),
    places: { ...place("before"), ...place("after") },
    proof,
    ...(witness !== undefined && { witness }),
    affects: affects.map(({ kind: what, name, effect }) => ({ kind: what, name, effect: plain(effect) })),
  };
}

const ofWaiver = ({ reason, owner, until }: Told["waived"][number]["by"]): object => ({
  ...(reason !== undefined && { reason }),
  ...(owner !== undefined && { owner }),
  ...(until !== undefined && { until }),
});
