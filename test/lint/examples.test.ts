import { describe, expect, test } from "vitest";
import { Fixer } from "../../src/fix/fixer.ts";
import { mend } from "../../src/fix/mend.ts";
import { Facts } from "../../src/lint/facts.ts";
import { judge } from "../../src/lint/judge.ts";
import { findingsOf, type LintFinding } from "../../src/lint/lint.ts";
import { RULES } from "../../src/lint/registry.ts";
import type { Example, Rule } from "../../src/lint/rule.ts";
import type { Plan } from "../../src/model/plan.ts";
import type { PlanPlaces } from "../../src/source/plan-places.ts";
import { loadTexts } from "../support/loaded.ts";

const HEAD = "plan: { name: example, version: 1.0.0 }\n";

/** The YAML of an example; the head that it may leave out stands in a line of its own. */
function textOf(example: Example): string {
  return (/^plan:/m.test(example.plan) ? example.plan : HEAD + example.plan).trimStart();
}

/** What a rule finds in an example, as the example would say it. */
async function found(rule: Rule, example: Example) {
  const { plan, places, errors } = await loadTexts(textOf(example));
  if (plan === undefined) throw new Error(errors.map(({ message }) => message).join("\n"));
  return foundIn(rule, example, plan, places);
}

function foundIn(rule: Rule, example: Example, plan: Plan, places: PlanPlaces): readonly LintFinding[] {
  const today = example.today ?? "2026-11-28";
  if (rule.check.word !== undefined) {
    const { located } = judge(plan, places, { today, suppressions: places.ignoreComments() });
    return located.map(({ diagnostic }) => diagnostic).filter((each) => each.rule === rule.id);
  }
  const set = { severity: rule.severity, options: example.options as never, pointer: "" };
  const rules = example.options === undefined ? plan.lint.rules : new Map([[rule.id, set]]);
  return findingsOf(rule, new Facts({ ...plan, lint: { ...plan.lint, rules } }, today, places.misreads()));
}

describe.each(RULES.map((rule) => [rule.id, rule] as const))("%s", (_, rule) => {
  test("says why, and shows both what is good and what is bad", () => {
    expect(rule.summary).toMatch(/^[^\n]{10,140}[^\s]$/);
    expect(rule.why.length).toBeGreaterThan(60);
    expect(rule.examples.good.length).toBeGreaterThan(0);
    expect(rule.examples.bad.length).toBeGreaterThan(0);
  });

  test.each(rule.examples.good.map((example, at) => [example.title ?? `good example ${at + 1}`, example] as const))(
    "finds nothing: %s",
    async (_title, example) => {
      expect(await found(rule, example)).toEqual([]);
    },
  );

  test.each(rule.examples.bad.map((example, at) => [example.title ?? `bad example ${at + 1}`, example] as const))(
    "finds exactly: %s",
    async (_title, example) => {
      const findings = await found(rule, example);
      expect(findings.map(({ at, message }) => ({ at: "pointer" in at ? at.pointer : at.file, message }))).toEqual(
        example.finds.map(({ at, message }) => ({ at, message })),
      );
      for (const [index, { hint, severity, of }] of example.finds.entries()) {
        const finding = findings[index];
        if (hint !== undefined) expect(finding?.hint).toBe(hint);
        if (severity !== undefined) expect(finding?.severity).toBe(severity);
        if (of !== undefined) expect(finding?.at).toMatchObject({ of });
      }
    },
  );

  test.each(
    rule.examples.bad.flatMap((example, at) =>
      example.fixed === undefined ? [] : [[example.title ?? `bad example ${at + 1}`, example, example.fixed] as const],
    ),
  )("mends: %s", async (_title, example, fixed) => {
    const files = [{ path: "plan.yaml", bytes: new TextEncoder().encode(textOf(example)) }];
    const { plan, places } = await loadTexts(textOf(example));
    if (plan === undefined) throw new Error("the example does not load");
    const start = { plan, places, files, root: "plan" };
    const made = await mend(start, (now) => foundIn(rule, example, now.plan, now.places));
    expect(made.failed).toEqual([]);
    const text = new TextDecoder().decode(made.files[0]?.bytes);
    expect(text.replace(HEAD, "").trim()).toBe(fixed.replace(HEAD, "").trim());
    const left = foundIn(rule, example, made.plan, made.places).filter(({ fix }) => fix !== undefined);
    const fixer = new Fixer(made.plan, made.places);
    expect(left.flatMap(({ fix }) => (fix === undefined || "refused" in fixer.repair(fix) ? [] : [fix]))).toEqual([]);
  });
});
