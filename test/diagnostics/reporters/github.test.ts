import { describe, expect, test } from "vitest";
import { github } from "../../../src/diagnostics/reporters/github.ts";
import { HOSTILE, located, reportage } from "./reported.ts";

describe("GitHub's annotations", () => {
  test("nothing found is nothing to print", () => {
    expect(github(reportage([]))).toBe("");
  });

  test("a line for each finding, with what to do", () => {
    const related = [{ file: "b.yaml", line: 7, column: 1, endLine: 7, endColumn: 2, message: "It is here first." }];
    const all = [located({ hint: "Keep `a`." }, { related }), located({ severity: "info" }, { endLine: 6 })];
    expect(github(reportage(all)).split("\n")).toEqual([
      "::error file=tracking-plan/events.yaml,line=4,endLine=4,col=3,endColumn=9,title=naming/event-drift::" +
        "`a` and `b` are one action%0Ab.yaml:7 It is here first.%0AKeep `a`.",
      "::notice file=tracking-plan/events.yaml,line=4,endLine=6,title=naming/event-drift::`a` and `b` are one action",
    ]);
  });

  test.each(HOSTILE)("stays one command whatever the plan says: %j", (text) => {
    const printed = github(reportage([located({ message: text, hint: text }, { file: text })]));
    expect(printed).not.toMatch(/[\r\n]/);
    const [, properties = "", data = ""] = /^::error (.*?)::(.*)$/s.exec(printed) ?? [];
    const file = /^file=([^,:]*),/.exec(properties)?.[1] ?? "";
    const back = (escaped: string): string =>
      escaped
        .replaceAll("%2C", ",")
        .replaceAll("%3A", ":")
        .replaceAll("%0A", "\n")
        .replaceAll("%0D", "\r")
        .replaceAll("%25", "%");
    expect([back(file), back(data)]).toEqual([text, `${text}\n${text}`]);
  });
});
