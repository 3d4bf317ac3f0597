import type { Facet } from "../model/facet.ts";
import type { Plan } from "../model/plan.ts";
import { child, keysOf, type Pointer } from "../model/pointer.ts";
import { Facts } from "./facts.ts";
import { isOn, type LintFinding, type LintOptions, type LintResult, run } from "./lint.ts";
import { needAfter } from "./reads.ts";
import { RULES } from "./registry.ts";

/** What was edited of some events and pages of a plan, which has the same ones and is the same in all else. */
export interface CallEdit {
  /** The events and pages, by their pointers. */
  readonly calls: ReadonlySet<Pointer>;
  readonly facets: ReadonlySet<Facet>;
}

/** What rules find in the edited events and pages, and which of the former findings that replaces. */
export interface FoundAgain extends LintResult {
  readonly replaces: (former: LintFinding) => boolean;
}

/**
 * What is found in edited events and pages by the rules for which the edit matters. Of the others the plan need not know
 * more than their names. Nothing where a rule has to see more.
 */
export function foundAgain(plan: Plan, options: LintOptions, { calls, facets }: CallEdit): FoundAgain | undefined {
  const needs = RULES.filter((rule) => rule.check.word === undefined && isOn(rule, plan, options)).map(
    (rule) => [rule, needAfter(rule.reads, facets)] as const,
  );
  if (needs.some(([, need]) => need === "everything")) return undefined;
  const again = needs.flatMap(([rule, need]) => (need === "edited" ? [rule] : []));
  const { findings, bugs } = run(again, new Facts(plan, options.today), options);
  const isInside = ({ at }: LintFinding): boolean => "pointer" in at && calls.has(callOf(at.pointer));
  const ids = new Set(again.map(({ id }) => id));
  return {
    findings: findings.filter(isInside),
    bugs,
    replaces: (former) => ids.has(former.rule) && isInside(former),
  };
}

/** The pointer of the event or page that a pointer leads into. */
function callOf(pointer: Pointer): Pointer {
  const [section = "", name = ""] = keysOf(pointer);
  return child("", section, name);
}
