import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as inCommands from "../../src/cli/quantity.ts";
import * as inReports from "../../src/diagnostics/quantity.ts";

describe.each([
  ["in reports", inReports],
  ["in commands", inCommands],
])("%s", (_, { counted, digits }) => {
  test("any whole number reads as English writes it", () => {
    fc.assert(
      fc.property(fc.nat({ max: Number.MAX_SAFE_INTEGER }), (count) => {
        expect(digits(count)).toBe(count.toLocaleString("en"));
      }),
    );
  });

  test("one of something, or several", () => {
    expect([0, 1, 2, 1000, 1_234_567].map((count) => counted(count, "event"))).toEqual([
      "0 events",
      "1 event",
      "2 events",
      "1,000 events",
      "1,234,567 events",
    ]);
  });
});
