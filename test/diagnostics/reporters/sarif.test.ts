import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import { expect, test } from "vitest";
import { sarif } from "../../../src/diagnostics/reporters/sarif.ts";
import { HOSTILE, located, reportage } from "./reported.ts";

/** The schema of the standard, sarif-schema-2.1.0-rtm.5 of OASIS, as the package brings it. */
const SCHEMA = JSON.parse(
  readFileSync(
    createRequire(import.meta.url).resolve("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json"),
    "utf8",
  ),
);
const validate = addFormats
  .default(new Ajv({ strict: false, allErrors: true, unicodeRegExp: false }))
  .compile({ ...SCHEMA, $schema: undefined, id: undefined });

function valid(text: string) {
  const log = JSON.parse(text);
  validate(log);
  expect(validate.errors ?? []).toEqual([]);
  return log.runs[0];
}

test("nothing found is a valid log", () => {
  expect(valid(sarif(reportage([])))).toMatchObject({ results: [], invocations: [{ executionSuccessful: true }] });
});

test("a finding that says nothing of what to do is its message alone", () => {
  const run = valid(sarif(reportage([located()])));
  expect(run.results[0].message).toEqual({ text: "`a` and `b` are one action" });
});

test("a finding with its place, its rule's help and what is to be done", () => {
  const related = [{ file: "b c.yaml", line: 1, column: 1, endLine: 1, endColumn: 2, message: "It is here first." }];
  const run = valid(sarif(reportage([located({ hint: "Keep `a`." }, { related })])));
  expect(run.tool.driver.rules).toEqual([
    {
      id: "naming/event-drift",
      shortDescription: { text: "Two names for one action." },
      fullDescription: { text: "Campaigns miss people." },
      help: {
        text: "Campaigns miss people.\n\n`tracking-plan explain naming/event-drift` shows examples.",
        markdown: "Campaigns miss people.\n\n`tracking-plan explain naming/event-drift` shows examples.",
      },
      defaultConfiguration: { level: "error" },
    },
  ]);
  expect(run.results).toEqual([
    {
      ruleId: "naming/event-drift",
      ruleIndex: 0,
      level: "error",
      message: { text: "`a` and `b` are one action\nKeep `a`." },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: "tracking-plan/events.yaml" },
            region: { startLine: 4, startColumn: 3, endLine: 4, endColumn: 9 },
          },
          logicalLocations: [{ fullyQualifiedName: "/events/a" }],
        },
      ],
      relatedLocations: [
        {
          id: 0,
          physicalLocation: {
            artifactLocation: { uri: "b%20c.yaml" },
            region: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 2 },
          },
          message: { text: "It is here first." },
        },
      ],
      partialFingerprints: { "trackingPlan/v1": "0123456789abcdef" },
    },
  ]);
});

test("what keeps a plan from being read: no rule explains it, and the run failed", () => {
  const error = located({ rule: "plan/missing", at: { file: "tracking-plan" } }, { file: "tracking-plan" });
  const run = valid(sarif(reportage([error, located({ severity: "info" })], { failed: true })));
  expect(run.invocations).toEqual([{ executionSuccessful: false }]);
  expect(run.tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual(["naming/event-drift", "plan/missing"]);
  expect(run.results.map(({ level, ruleIndex }: Record<string, unknown>) => [level, ruleIndex])).toEqual([
    ["error", 1],
    ["note", 0],
  ]);
});

test.each(HOSTILE)("is valid whatever the plan says: %j", (text) => {
  const at = { pointer: `/events/${text}`, of: "key" } as const;
  const run = valid(sarif(reportage([located({ message: text, hint: text, at }, { file: text })])));
  expect(run.results[0].message.text).toBe(`${text}\n${text}`);
});
