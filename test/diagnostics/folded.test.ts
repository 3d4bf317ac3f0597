import { describe, expect, test } from "vitest";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { folded } from "../../src/diagnostics/folded.ts";
import type { Located } from "../../src/diagnostics/place.ts";
import { located } from "./reporters/reported.ts";

/** A finding on a line, like the others of its group. */
const on = (line: number, group: string | undefined, said: Partial<Diagnostic> = {}): Located =>
  located({ ...(group !== undefined && { alike: { group, here: `Here on ${line}.` } }), ...said }, { line });

/** What is told: the line, the message, the other places and how many findings it stands for. */
const told = (...all: readonly Located[]) =>
  folded(all).map((each) => ({
    line: each.told.line,
    says: each.told.diagnostic.message,
    at: each.told.related.map(({ line, message }) => `${line} ${message}`),
    of: each.all.length,
  }));

const SAYS = "`a` and `b` are one action";

test("those of one group are one, at the first place, and the order stays", () => {
  expect(told(on(1, "x"), on(2, "y"), on(3, undefined), on(4, "x"), on(5, "x"), on(6, undefined))).toEqual([
    { line: 1, says: `${SAYS}. The same finding in 2 other places.`, at: ["4 Here on 4.", "5 Here on 5."], of: 3 },
    { line: 2, says: SAYS, at: [], of: 1 },
    { line: 3, says: SAYS, at: [], of: 1 },
    { line: 6, says: SAYS, at: [], of: 1 },
  ]);
});

test("the dictionary's place goes before those of events", () => {
  const dictionary = on(7, "x", { at: { pointer: "/properties/currency/type", of: "value" } });
  expect(told(on(1, "x"), dictionary)).toEqual([
    { line: 7, says: `${SAYS}. The same finding in 1 other place.`, at: ["1 Here on 1."], of: 2 },
  ]);
});

test("a message that ends a sentence gets no second full stop, and its own places stay in front", () => {
  const related = [{ file: "a.yaml", line: 9, column: 1, endLine: 9, endColumn: 2, message: "Text here." }];
  const first = { ...on(1, "x", { message: "It is text." }), related };
  expect(told(first, on(2, "x"))).toEqual([
    { line: 1, says: "It is text. The same finding in 1 other place.", at: ["9 Text here.", "2 Here on 2."], of: 2 },
  ]);
});

test("of many places the first eight are shown, and all are counted", () => {
  const [only, ...more] = told(...Array.from({ length: 1_002 }, (_, index) => on(index + 1, "x")));
  expect(more).toEqual([]);
  expect(only).toMatchObject({ says: `${SAYS}. The same finding in 1,001 other places.`, of: 1_002 });
  expect(only?.at.map((each) => Number(each.split(" ")[0]))).toEqual([2, 3, 4, 5, 6, 7, 8, 9]);
});

describe("groups of one name are apart", () => {
  test.each<[what: string, other: Partial<Diagnostic>]>([
    ["in another rule", { rule: "types/name-mismatch" }],
    ["of another severity", { severity: "info" }],
  ])("%s", (_, other) => {
    expect(told(on(1, "x"), on(2, "x", other)).map(({ of }) => of)).toEqual([1, 1]);
  });
});
