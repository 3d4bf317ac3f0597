import { expect, test } from "vitest";
import { placesOf } from "../found-by.ts";

test("of two names the one that more events carry is kept, though the dictionary writes it once", async () => {
  const plan = `properties: { "site plan": string }
events:
  a_done: { properties: { "site plan": required } }
  b_done: { properties: { "site plan": required } }
  c_done: { properties: { "site plan": required } }
  d_done: { properties: { sitePlan: string } }
  e_done: { properties: { sitePlan: string } }
`;
  expect(await placesOf("naming/property-drift", plan)).toEqual(["/events/d_done/properties/sitePlan"]);
});
