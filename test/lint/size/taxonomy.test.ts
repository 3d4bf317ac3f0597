import { expect, test } from "vitest";
import { foundBy } from "../found-by.ts";

test("a plan that says no number is not told that it means one", async () => {
  const events = Array.from({ length: 21 }, (_, at) => `step_${at}_viewed: {}`).join(", ");
  expect(await foundBy("size/taxonomy", `events: { ${events} }`)).toEqual([
    ["/events", "the plan has 21 events, and a plan that says nothing else should have 20 at most"],
  ]);
});
