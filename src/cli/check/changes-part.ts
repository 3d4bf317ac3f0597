import { type Change, counted, diff } from "../../index.ts";
import { changeFindings, fingerprints } from "../diff/findings.ts";
import { toll } from "../diff/headline.ts";
import type { Told } from "../diff/told.ts";
import { withWaivers } from "../diff/waivers.ts";
import type { Ground } from "./ground.ts";
import type { Part } from "./part.ts";

/** What changed, what of it breaks, and what of that somebody decided to live with. */
export interface ChangesPart extends Part {
  readonly told: Told;
  /** What each change that breaks is known by, to waive it. */
  readonly fingerprints: ReadonlyMap<Change, string>;
}

/** Compares the plans; nothing where there is no older one. */
export async function changesPart({ head, base, known, today }: Ground): Promise<ChangesPart | undefined> {
  if (base === undefined) return undefined;
  const found = await diff(base.plan, head.plan, { today });
  const told = withWaivers({ before: base, after: head, diff: found, waived: [] }, known, today);
  return {
    passed: !told.diff.changes.some(({ severity }) => severity === "error"),
    said: saidOf(told),
    located: changeFindings(told),
    told,
    fingerprints: fingerprints(told.diff.changes, told),
  };
}

function saidOf(told: Told): string {
  const count = told.diff.changes.length + told.waived.length;
  return count === 0 ? "none" : `${counted(count, "change")}, ${toll(told)}`;
}
