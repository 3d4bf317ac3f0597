import { expect, test } from "vitest";
import { emptiness } from "../../../src/lint/documented.ts";

test.each([
  [undefined, "missing"],
  ["  ", "empty"],
  ["TODO", "placeholder"],
  ["todo: ask the team", "placeholder"],
  ["TBD.", "placeholder"],
  ["n/a", "placeholder"],
  ["...", "placeholder"],
  ["Order completed.", "name again"],
  ["The order is completed", "name again"],
  ["orderCompleted", "name again"],
  ["When an order was completed.", "name again"],
  ["The order stands and is paid.", undefined],
  ["Todos that were completed.", undefined],
  ["None of the items was in stock.", undefined],
])("%s is %s", (text, expected) => {
  expect(emptiness(text, "order_completed", undefined)).toBe(expected);
});
