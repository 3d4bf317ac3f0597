import { describe, expect, test } from "vitest";
import { Progress } from "../../src/cli/progress.ts";

/** A terminal, or a pipe, and a clock that the test turns. */
function stage(isTTY: boolean, columns = 80) {
  const written: string[] = [];
  let now = 0;
  const progress = new Progress({ isTTY, columns, write: (text: string) => written.push(text) }, () => now);
  return {
    written,
    at(time: number, what: string, share: number): void {
      now = time;
      progress.step(what, share);
    },
    end: () => progress.end(),
  };
}

const CLEAR = "\r\u001b[2K";

describe("on a terminal", () => {
  test("nothing is drawn in the first second, then the bar, not more often than the eye sees", () => {
    const { at, written } = stage(true);
    at(10, "Reading the plan", 0.02);
    at(990, "Making docs", 0.5);
    expect(written).toEqual([]);
    at(1_000, "Making docs", 0.5);
    at(1_050, "Making schemas", 0.6);
    at(1_080, "Writing schemas/plan.json", 0.75);
    expect(written).toEqual([
      `${CLEAR}████████████░░░░░░░░░░░░  50 %  Making docs`,
      `${CLEAR}██████████████████░░░░░░  75 %  Writing schemas/plan.json`,
    ]);
  });

  test("it clears itself, and begins anew after that", () => {
    const { at, end, written } = stage(true);
    at(2_000, "Making docs", 0.5);
    end();
    at(2_900, "Reading the plan", 0);
    end();
    expect(written.slice(1)).toEqual([CLEAR]);
  });

  test("it never wraps", () => {
    const { at, written } = stage(true, 40);
    at(2_000, "Writing a/path/that/is/long.json", 1);
    expect(written).toEqual([`${CLEAR}████████████████████████ 100 %  Writing`.slice(0, CLEAR.length + 39)]);
  });
});

test("a terminal that does not know its width has eighty columns", () => {
  const { at, written } = stage(true, 0);
  at(2_000, "Making docs", 1);
  expect(written).toEqual([`${CLEAR}████████████████████████ 100 %  Making docs`]);
});

test("nothing is ever written where there is no terminal", () => {
  const { at, end, written } = stage(false);
  at(5_000, "Making docs", 0.5);
  end();
  expect(written).toEqual([]);
});
