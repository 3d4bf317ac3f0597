import { expect, test } from "vitest";
import type { Fact } from "../../../src/diff/change.ts";
import { compare } from "../../../src/diff/compare/compare.ts";
import { Prover } from "../../../src/diff/proof/prover.ts";
import { PayloadSearch } from "../../../src/diff/witness/payload-search.ts";
import type { Plan } from "../../../src/model/plan.ts";
import { plain } from "../../../src/words/phrase.ts";
import { draw, many } from "../../support/draw.ts";
import { planOf } from "../../support/plan.ts";
import { editedOnce } from "../plan-edits.ts";
import { TODAY } from "../told.ts";

const PAIRS = 100;

/** Both plans, where the edit left one that loads. */
async function loaded([before, after]: readonly [object, object]): Promise<readonly [Plan, Plan] | undefined> {
  try {
    return [await planOf(before), await planOf(after)];
  } catch {
    return undefined;
  }
}

/** Whether a difference says by itself what it does to payloads. */
const isOfValues = ({ narrowed, widened, spots }: Fact): boolean =>
  spots.length > 0 && (narrowed !== undefined || widened !== undefined);

/** What is wrong with the outcomes of a lone difference: what its own trials miss, and the calls as a whole show. */
async function misses([before, after]: readonly [Plan, Plan]): Promise<{ tried: number; missed: readonly string[] }> {
  const compared = compare(before, after, TODAY);
  const facts = compared.facts.filter(isOfValues);
  const [fact] = facts;
  if (fact === undefined || facts.length > 1) return { tried: 0, missed: [] };
  const prover = new Prover(compared, new PayloadSearch());
  const own = { before: await prover.narrowed(fact), after: await prover.widened(fact) };
  const missed: string[] = [];
  for (const site of fact.spots.flatMap((spot) => prover.sites.of(spot)))
    for (const side of ["before", "after"] as const) {
      const whole = await prover.ofCall(site, side);
      // What is not tried for consumers, the table says of the kind: something relied upon went.
      const isMissed = own[side].kind === "impossible" || (side === "before" && own[side].kind === "untried");
      if (whole.kind === "witness" && isMissed)
        missed.push(`${side} ${own[side].kind} ${fact.kind}: ${plain(fact.what)} ${JSON.stringify(whole.envelope)}`);
    }
  return { tried: 1, missed };
}

test("of a lone difference, what it does is shown at its own place, and not by the call as a whole alone", async () => {
  const missed: string[] = [];
  let tried = 0;
  for (const pair of draw(editedOnce, many(PAIRS), 12)) {
    const plans = await loaded(pair);
    if (plans === undefined) continue;
    const found = await misses(plans);
    tried += found.tried;
    missed.push(...found.missed.map((each) => `${each}\n${JSON.stringify(pair)}`));
  }
  expect(missed).toEqual([]);
  expect(tried).toBeGreaterThan(PAIRS / 4);
}, 1_800_000);
