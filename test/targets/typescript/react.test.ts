import { expect, test } from "vitest";
import { clientOf } from "../../support/client.ts";
import { shopPlan } from "../../support/plan.ts";

test.each([
  ["web", { react: true }, ["react.ts", "runtime/react.ts"]],
  ["web", { react: false }, []],
  ["web", {}, []],
  // Nothing is rendered again there, and nobody waits for an effect.
  ["server", { react: true }, []],
])("the client of %s with %j has these files of React: %j", async (source, options, expected) => {
  const files = await clientOf(await shopPlan(), source, options);
  expect([...files.keys()].filter((path) => path.includes("react"))).toEqual(expected);
});
