import { describe, expect, test } from "vitest";
import type { Located } from "../../../src/diagnostics/place.ts";
import { suppress } from "../../../src/diagnostics/suppressions/suppress.ts";
import type { Scope, Suppression } from "../../../src/diagnostics/suppressions/suppression.ts";

const found = (pointer: string, line = 1): Located => ({
  file: "plan.yaml",
  line,
  column: 1,
  endLine: line,
  endColumn: 2,
  related: [],
  fingerprint: `of ${pointer}`,
  formerly: [],
  diagnostic: { rule: "a/b", severity: "error", message: "wrong", at: { pointer, of: "key" } },
});

const silence = (scope: Scope, said: Partial<Suppression> = {}): Suppression => ({
  by: "plan",
  rule: "a/b",
  scope,
  at: { file: "plan.yaml" },
  ...said,
});

/** The pointers that stay, and the states of the suppressions. */
function sifted(located: readonly Located[], suppressions: readonly Suppression[]) {
  const { kept, verdicts } = suppress(located, suppressions, "2026-11-28");
  const pointers = kept.map(({ diagnostic: { at } }) => ("pointer" in at ? at.pointer : ""));
  return [pointers, verdicts.map(({ state }) => state)];
}

describe("what is covered", () => {
  const all = [
    found("/events/a", 3),
    found("/events/a/properties/b", 5),
    found("/events/a.b", 7),
    found("/events/ab", 9),
  ];

  test.each<[string, Scope, readonly number[]]>([
    ["a path and what is below it, not what only begins like it", { kind: "below", path: "events.a" }, [0, 1]],
    ["a name with a dot", { kind: "below", path: "events.a.b" }, [2]],
    ["a deeper path", { kind: "below", path: "events.a.properties.b" }, [1]],
    ["all, where no path is said", { kind: "below" }, [0, 1, 2, 3]],
    ["a line", { kind: "line", file: "plan.yaml", line: 9 }, [3]],
    ["not that line of another file", { kind: "line", file: "other.yaml", line: 9 }, []],
    ["one finding", { kind: "finding", fingerprint: "of /events/ab" }, [3]],
  ])("%s", (_, scope, covered) => {
    const kept = ["/events/a", "/events/a/properties/b", "/events/a.b", "/events/ab"].filter(
      (_each, at) => !covered.includes(at),
    );
    expect(sifted(all, [silence(scope)])).toEqual([kept, [covered.length > 0 ? "used" : "unused"]]);
  });

  test("a finding that was known by a former name", () => {
    const renamed = { ...found("/events/new"), formerly: ["of /events/old"] };
    expect(sifted([renamed], [silence({ kind: "finding", fingerprint: "of /events/old" })])).toEqual([[], ["used"]]);
  });

  test("no other rule", () => {
    expect(sifted([found("/events/a")], [silence({ kind: "below" }, { rule: "a/c" })])).toEqual([
      ["/events/a"],
      ["unused"],
    ]);
  });
});

test("holds on its last day, and covers nothing after it", () => {
  const until = (day: string) => sifted([found("/events/a")], [silence({ kind: "below" }, { until: day })]);
  expect(until("2026-11-28")).toEqual([[], ["used"]]);
  expect(until("2026-11-27")).toEqual([["/events/a"], ["expired"]]);
});

test("two that cover one finding are both used", () => {
  const both = [silence({ kind: "below" }), silence({ kind: "line", file: "plan.yaml", line: 1 })];
  expect(sifted([found("/events/a")], both)).toEqual([[], ["used", "used"]]);
});
