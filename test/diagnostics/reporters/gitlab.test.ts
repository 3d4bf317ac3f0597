import { expect, test } from "vitest";
import { gitlab } from "../../../src/diagnostics/reporters/gitlab.ts";
import { located, reportage } from "./reported.ts";

test("nothing found is an empty list", () => {
  expect(JSON.parse(gitlab(reportage([])))).toEqual([]);
});

test("an issue for each finding, each with a fingerprint of its own", () => {
  const all = [located({ hint: "Keep `a`." }), located({ severity: "warning" }), located({ severity: "info" })];
  const issue = (severity: string, fingerprint: string, description = "`a` and `b` are one action") => ({
    description,
    check_name: "naming/event-drift",
    fingerprint,
    severity,
    location: { path: "tracking-plan/events.yaml", lines: { begin: 4, end: 4 } },
  });
  expect(JSON.parse(gitlab(reportage(all)))).toEqual([
    issue("major", "0123456789abcdef", "`a` and `b` are one action. Keep `a`."),
    issue("minor", "0123456789abcdef-2"),
    issue("info", "0123456789abcdef-3"),
  ]);
});
