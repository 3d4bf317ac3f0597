import type { Located } from "../../../src/diagnostics/place.ts";
import type { Reportage } from "../../../src/diagnostics/reporters/reporter.ts";

/** Something that was found, for reporters to tell; what is said replaces what it is without a word. */
export function located(said: Partial<Located["diagnostic"]> = {}, place: Partial<Located> = {}): Located {
  return {
    file: "tracking-plan/events.yaml",
    line: 4,
    column: 3,
    endLine: 4,
    endColumn: 9,
    related: [],
    fingerprint: "0123456789abcdef",
    formerly: [],
    diagnostic: {
      rule: "naming/event-drift",
      severity: "error",
      message: "`a` and `b` are one action",
      at: { pointer: "/events/a", of: "key" },
      ...said,
    },
    ...place,
  };
}

/** A report of these. */
export const reportage = (all: readonly Located[], said: Partial<Reportage> = {}): Reportage => ({
  command: "lint",
  version: "1.2.3",
  located: all,
  rules: [
    {
      id: "naming/event-drift",
      summary: "Two names for one action.",
      why: "Campaigns miss people.",
      severity: "error",
    },
  ],
  failed: false,
  ...said,
});

/** Texts that mean something in one format or other, and names that hold them. */
export const HOSTILE = [
  "::error file=x::smuggled",
  "100%\r\n::warning::two",
  ']]> & <b attr="x">',
  "\u0000 and \u001b[31m, \ud800 alone, \u202e turned",
  "| pipe | <script>alert(1)</script> [x](javascript:1) @acme **bold**",
  "`tick` ``two``",
  "a,b:c",
];
