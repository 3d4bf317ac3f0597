import { expect, test } from "vitest";
import { scenariosPart } from "../../../src/cli/check/scenarios-part.ts";
import { planOf, shopPlan } from "../../support/plan.ts";

test("scenarios that are not run are said, by name, and count neither for nor against a change", async () => {
  const { said, notRun, isIdle, passed } = scenariosPart(await shopPlan());
  expect({ said, isIdle, passed }).toEqual({
    said: "3 scenarios, not run: this version cannot yet",
    isIdle: true,
    passed: true,
  });
  expect(notRun).toHaveLength(3);
});

test("a plan without scenarios has nothing to run", async () => {
  expect(scenariosPart(await planOf("events: { e: {} }"))).toMatchObject({ said: "the plan has none", isIdle: false });
});
