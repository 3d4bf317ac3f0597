import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Change } from "../../src/diff/change.ts";
import { diff } from "../../src/diff/diff.ts";
import type { Plan } from "../../src/model/plan.ts";
import { plain } from "../../src/words/phrase.ts";
import { arbitraryPlan } from "../support/arbitrary-plan.ts";
import type { Said } from "../support/arbitrary-property.ts";
import { draw, drawn, many } from "../support/draw.ts";
import { planOf, planOfFiles } from "../support/plan.ts";
import { claimsBetween } from "./claims.ts";
import { editedPlan } from "./edits.ts";
import { editedRichPlan } from "./plan-edits.ts";
import { TODAY } from "./told.ts";

/** Plans that each law is held to; `npm run test:nightly` takes many more. */
const PLANS = 300;
const TIMEOUT = 1_800_000;

const changesBetween = async (before: Plan, after: Plan): Promise<readonly Change[]> =>
  (await diff(before, after, { today: TODAY })).changes;

const kinds = (changes: readonly Change[]): readonly string[] =>
  changes.map(({ kind, message }) => `${kind}: ${plain(message)}`);

/** Both plans, where the edit left one that loads. */
async function loaded([before, after]: readonly [Said, Said]): Promise<readonly [Plan, Plan] | undefined> {
  try {
    return [await planOf(before), await planOf(after)];
  } catch {
    return undefined;
  }
}

describe("nothing changed", () => {
  test("between a plan and itself", { timeout: TIMEOUT }, async () => {
    for (const said of draw(arbitraryPlan, many(PLANS / 3))) {
      const [plan, same] = [await planOf(said), await planOf(said)];
      expect(kinds(await changesBetween(plan, same))).toEqual([]);
    }
  });

  test("where keys stand in another order, and in other files", { timeout: TIMEOUT }, async () => {
    for (const said of draw(arbitraryPlan, many(PLANS / 3), 1)) {
      const texts = Object.entries(reversed(said)).map(([section, value]) => JSON.stringify({ [section]: value }));
      const files = texts.map((text, index) => ({ path: `${9 - index}.yaml`, bytes: new TextEncoder().encode(text) }));
      expect(kinds(await changesBetween(await planOf(said), await planOfFiles(files)))).toEqual([]);
    }
  });

  test("where a type is written out, but for its name", { timeout: TIMEOUT }, async () => {
    for (const said of draw(arbitraryPlan, many(PLANS / 3), 2)) {
      const changes = await changesBetween(await planOf(said), await planOf(inlined(said)));
      expect(kinds(changes.filter(({ kind }) => kind !== "type-name-removed"))).toEqual([]);
    }
  });
});

/** The same with all keys in the opposite order. Lists stay: they are the authors' own. */
function reversed(said: Said): Said {
  const turn = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(turn);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value)
        .reverse()
        .map(([key, each]) => [key, turn(each)]),
    );
  };
  return Object.fromEntries(
    Object.entries(JSON.parse(JSON.stringify(said)))
      .reverse()
      .map(([key, each]) => [key, turn(each)]),
  );
}

/** The same with the type `second` written out wherever it is named alone, less the words about the type itself. */
function inlined(said: Said): Said {
  const copy = JSON.parse(JSON.stringify(said));
  const { required: _r, description: _d, ...type } = copy.types.second;
  const put = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(put);
    if (typeof value !== "object" || value === null) return value;
    const entries = Object.entries(value).map(([key, each]) => [key, put(each)] as const);
    const { type: name, nullable, ...rest } = Object.fromEntries(entries);
    if (name !== "second") return Object.fromEntries(entries);
    return {
      ...type,
      ...rest,
      ...((nullable ?? type.nullable) !== undefined && { nullable: nullable === true || type.nullable === true }),
    };
  };
  return {
    ...copy,
    events: put(copy.events),
    types: { ...copy.types, made: put(copy.types.made), line: put(copy.types.line) },
  };
}

test("claims about what is sent are true, and none is missing", { timeout: TIMEOUT }, async () => {
  const seen = { pairs: 0, wire: 0, values: 0, refused: 0 };
  for (const [index, pair] of draw(editedRichPlan, many(PLANS), 3).entries()) {
    const plans = await loaded(pair);
    if (plans === undefined) continue;
    const { wrong, ...counts } = await claimsBetween(...plans, index);
    expect(wrong, JSON.stringify(pair)).toEqual([]);
    seen.pairs++;
    seen.wire += counts.wire;
    seen.values += counts.values;
    seen.refused += counts.refused;
  }
  // Each happens often, or nothing was tried.
  expect(Math.min(seen.wire, seen.values, seen.refused)).toBeGreaterThan(seen.pairs / 20);
});

test("a break from one plan to a third shows on the way through a second", { timeout: TIMEOUT }, async () => {
  await fc.assert(
    fc.asyncProperty(editedPlan, editedPlan, async ([first, second], [, third]) => {
      const plans = await Promise.all([
        loaded([first, second]),
        loaded([second, { ...third, plan: { name: "random", version: "1.0.0" } }]),
      ]);
      const [one, two] = plans;
      if (one === undefined || two === undefined) return;
      const breaks = (changes: readonly Change[]): boolean =>
        changes.some(({ breaks: all, mayBreak: some }) => all.includes("wire") || some.includes("wire"));
      const whole = await changesBetween(one[0], two[1]);
      if (!whole.some(({ breaks: all }) => all.includes("wire"))) return;
      expect(breaks(await changesBetween(one[0], one[1])) || breaks(await changesBetween(two[0], two[1]))).toBe(true);
    }),
    drawn(PLANS / 10),
  );
});
