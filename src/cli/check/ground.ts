import { type Baseline, type Diagnostic, type Located, locate, type PlanPlaces, settingErrors } from "../../index.ts";
import type { ToldSide } from "../diff/told.ts";
import { KNOWN_FINDINGS, readKnownFindings } from "../lint/known-findings.ts";
import type { PlanFiles } from "../plan-files.ts";
import { type LoadedPlan, loadPlan } from "../plan-loading.ts";
import type { Side } from "../revision/side.ts";

/** What every part of the gate looks at. */
export interface Ground {
  readonly head: ToldSide & { readonly loaded: LoadedPlan; readonly files: PlanFiles };
  /** The older plan; nothing where there is none yet. */
  readonly base?: ToldSide;
  /** What somebody decided to live with, from the list of known findings. */
  readonly known?: Baseline;
  /** The day on which dates are judged, an ISO date. */
  readonly today: string;
}

/** A plan that cannot be read, and so nothing can be said. */
export interface NoGround {
  readonly located: readonly Located[];
  readonly places: PlanPlaces;
}

/** Loads both plans and what is known of them. */
export async function groundOf(files: PlanFiles, base: Side | undefined, today: string): Promise<Ground | NoGround> {
  const loaded = await loadPlan(files);
  const known = await readKnownFindings();
  const places =
    known === undefined ? loaded.places : loaded.places.and(new Map([[KNOWN_FINDINGS, known.document.text]]));
  const { plan } = loaded;
  const wrong: readonly Diagnostic[] = [
    ...loaded.errors,
    ...(plan ? settingErrors(plan) : []),
    ...(known?.errors ?? []),
  ];
  if (plan === undefined || wrong.length > 0) return { located: locate(wrong, places), places };
  const older = base && (await loadPlan(base.plan));
  if (older !== undefined && older.plan === undefined)
    return { located: locate(older.errors, older.places), places: older.places };
  return {
    head: { side: { name: "working tree", plan: files }, plan, places, loaded, files },
    ...(base && older?.plan && { base: { side: base, plan: older.plan, places: older.places } }),
    ...(known && { known }),
    today,
  };
}
