import { expect, test } from "vitest";
import type { Change } from "../../src/diff/change.ts";
import { diff } from "../../src/diff/diff.ts";
import { POLICY } from "../../src/diff/policy/policy.ts";
import type { Plan } from "../../src/model/plan.ts";
import { draw, many } from "../support/draw.ts";
import { planOf } from "../support/plan.ts";
import { Acceptance } from "./acceptance.ts";
import { editedRichPlan } from "./plan-edits.ts";
import { TODAY } from "./told.ts";

const PAIRS = 40;

async function loaded([before, after]: readonly [object, object]): Promise<readonly [Plan, Plan] | undefined> {
  try {
    return [await planOf(before), await planOf(after)];
  } catch {
    return undefined;
  }
}

const changesBetween = async (before: Plan, after: Plan): Promise<readonly Change[]> =>
  (await diff(before, after, { today: TODAY })).changes;

/** What is taken away in one way may be added as required, filled or optional. */
const asOptional = (kind: string): string => kind.replace(/^required-(.*-added)(-filled)?$/, "optional-$1");

/** Changes that the way back does not tell as the table says. */
function unmirrored(there: readonly Change[], back: readonly Change[]): readonly string[] {
  const kinds = new Set(back.map(({ kind }) => asOptional(kind)));
  return there.flatMap(({ kind }) => {
    const mirror = POLICY.get(kind)?.mirror;
    return typeof mirror !== "string" || kinds.has(asOptional(mirror)) ? [] : [`${kind} without ${mirror}`];
  });
}

const isWaived = (kind: Change["kind"]): boolean => typeof POLICY.get(kind)?.mirror !== "string";

/** Whether the way back tells of a value that goes on the way there, whatever else may come. */
function isMirrored(change: Change, before: Plan, after: Plan, back: readonly Change[]): boolean {
  const { witness, breaks } = change;
  const [was, is] = [new Acceptance(before), new Acceptance(after)];
  if (witness === undefined || !breaks.includes("wire")) return true;
  const { event, call } = witness;
  const isKept = [was, is].every((side) =>
    side.sent().some((each) => each.name === event && each.call === call && each.sources.includes(witness.source)),
  );
  const known = { ...witness, identity: "known" as const };
  if (!isKept || !was.accepts(known, true) || is.accepts(known, true)) return true;
  return back.some(({ breaks: all, mayBreak: some }) => all.includes("consumer") || some.includes("consumer"));
}

test("swapping the sides mirrors kinds, and what breaks builds is new to those who consume", async () => {
  let mirrored = 0;
  for (const pair of draw(editedRichPlan, many(PAIRS), 21)) {
    const plans = await loaded(pair);
    if (plans === undefined) continue;
    const [before, after] = plans;
    const [there, back] = [await changesBetween(before, after), await changesBetween(after, before)];
    // What was renamed, and says so, is something else on the way back: that row has no mirror.
    if (![...there, ...back].some(({ kind }) => isWaived(kind)))
      expect([...unmirrored(there, back), ...unmirrored(back, there)], JSON.stringify(pair)).toEqual([]);
    for (const change of there)
      expect(isMirrored(change, before, after, back), JSON.stringify([change, pair])).toBe(true);
    for (const change of back)
      expect(isMirrored(change, after, before, there), JSON.stringify([change, pair])).toBe(true);
    mirrored += there.length;
  }
  expect(mirrored).toBeGreaterThan(PAIRS);
}, 1_800_000);
