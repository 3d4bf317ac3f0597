import { describe, expect, test } from "vitest";
import { told } from "../../support/loaded.ts";
import { readCases } from "./cases.ts";

const CASES = readCases();

describe.each([...new Set(CASES.map(({ area }) => area))])("%s", (wanted) => {
  test.each(CASES.filter(({ area }) => area === wanted))("$name", async ({ files, told: expected }) => {
    expect(await told(files)).toEqual(expected);
  });
});

test("every case is told something, and has a name of its own", () => {
  expect(CASES.filter(({ told }) => told.length === 0)).toEqual([]);
  const names = CASES.map(({ area, name }) => `${area}: ${name}`);
  expect(names).toEqual([...new Set(names)]);
});
