import { editedCalls, type Plan, type PlanPlaces } from "../../index.ts";
import { editedPlan } from "../edited/edited-plan.ts";
import type { PlanFileRecord } from "../edited/plan-file-record.ts";
import type { FoundPlan } from "../plan-files.ts";
import type { LastRun } from "./remembered-run.ts";

/** An edit of what some events and pages hold, and of nothing else. In both plans the others are known by name alone. */
export interface Edit {
  readonly before: Plan;
  readonly after: Plan;
  readonly places: PlanPlaces;
  /** The events and pages, by pointer. */
  readonly calls: ReadonlySet<string>;
  /** What is to be remembered of the plan's files. */
  readonly records: readonly PlanFileRecord[];
  /** Keeps what the edited files say now, in place of what they said. */
  readonly keep: () => void;
}

/** What was edited since the last run; nothing where that is more than what events and pages hold, or is wrong. */
export async function editSince(found: FoundPlan, { record, edited }: LastRun): Promise<Edit | undefined> {
  const now = await editedPlan(found, { plan: record.plan, edited });
  const before = await now?.before();
  if (!now || !before?.loaded.plan || !now.after.loaded.plan) return undefined;
  const calls = now.files.flatMap((file) => editedCalls(file.before, file.after));
  return {
    before: before.loaded.plan,
    after: now.after.loaded.plan,
    places: now.after.loaded.places,
    calls: new Set([...calls, ...replacedBy(calls, now.after.loaded.plan)]),
    records: now.records,
    keep: now.keep,
  };
}

/** The events and pages that say by which of these they are replaced: under its title. */
function replacedBy(calls: readonly string[], plan: Plan): readonly string[] {
  const all = [...plan.events, ...plan.pages];
  const edited = new Set(calls);
  const names = new Set(all.filter(({ pointer }) => edited.has(pointer)).map(({ name }) => name));
  return all.filter(({ deprecated }) => names.has(deprecated?.replacedBy ?? "")).map(({ pointer }) => pointer);
}
