import type { Diagnostic, Severity } from "../diagnostics/diagnostic.ts";
import { isJsonObject, type Json } from "../model/json.ts";
import type { Misread } from "../model/misread.ts";
import type { Plan } from "../model/plan.ts";
import { Facts } from "./facts.ts";
import type { Fix } from "./fix.ts";
import type { OptionSpec, OptionSpecs, OptionsOf } from "./option.ts";
import { RULES } from "./registry.ts";
import type { Found, PRESETS, Rule, Word } from "./rule.ts";
import { ruleOf } from "./rule-ids.ts";
import { visit } from "./visit.ts";

/** A finding of lint. */
export interface LintFinding extends Diagnostic {
  readonly fix?: Fix;
}

/** A rule that threw: a bug of ours, told by its name, while the others go on. */
export interface RuleBug {
  readonly rule: string;
  readonly error: unknown;
}

export interface LintResult {
  readonly findings: readonly LintFinding[];
  readonly bugs: readonly RuleBug[];
}

export interface LintOptions {
  /** The day on which the plan is judged, an ISO date. */
  readonly today: string;
  /** In place of the plan's own. */
  readonly preset?: Plan["lint"]["preset"];
  /** Only these rules, whatever preset and plan say. */
  readonly only?: readonly string[];
  /** What the plan's files say in words that YAML reads otherwise; of a plan that is no text, nothing. */
  readonly misreads?: readonly Misread[];
}

/** Holds a plan against the rules that it asks for. */
export const lint = (plan: Plan, options: LintOptions): LintResult =>
  run(RULES, new Facts(plan, options.today, options.misreads), options);

/** Runs rules, each for itself: one that throws keeps none of the others from their work. */
export function run(
  rules: readonly Rule[],
  facts: Facts,
  options: LintOptions,
  words: readonly Word[] = [],
): LintResult {
  const findings: LintFinding[] = [];
  const bugs: RuleBug[] = [];
  const isRuleOn = (id: string): boolean => {
    const asked = ruleOf(id);
    return asked !== undefined && isOn(asked, facts.plan, options);
  };
  for (const rule of rules) {
    const severity = severityOf(rule, facts.plan, options);
    if (severity === "off") continue;
    try {
      findings.push(...findingsOf(rule, facts, severity, words, isRuleOn));
    } catch (error) {
      bugs.push({ rule: rule.id, error });
    }
  }
  return { findings, bugs };
}

/** What one rule finds. `severity` is set where the plan says one; `words` are those about rules; `isRuleOn` says which others speak too. */
export function findingsOf(
  rule: Rule,
  facts: Facts,
  severity?: Severity,
  words: readonly Word[] = [],
  isRuleOn: (id: string) => boolean = (id) => id === rule.id,
): readonly LintFinding[] {
  const { plan } = facts;
  const findings: LintFinding[] = [];
  const report = ({ severity: own, ...found }: Found): void => {
    findings.push({ rule: rule.id, severity: severity ?? own ?? rule.severity, ...found });
  };
  const context = {
    facts,
    plan,
    options: optionsOf(rule.options ?? {}, plan.lint.rules.get(rule.id)?.options),
    isOn: isRuleOn,
    report,
  };
  visit(rule.check, context);
  for (const word of words) rule.check.word?.(word, context);
  return findings;
}

/** Whether a rule is held against a plan. */
export const isOn = (rule: Rule, plan: Plan, options: LintOptions): boolean =>
  severityOf(rule, plan, options) !== "off";

function severityOf({ id, preset }: Rule, plan: Plan, options: LintOptions): Severity | "off" | undefined {
  const set = plan.lint.rules.get(id)?.severity;
  if (options.only !== undefined) return options.only.includes(id) ? (set === "off" ? undefined : set) : "off";
  if (set !== undefined) return set;
  return isIn(preset, options.preset ?? plan.lint.preset) ? undefined : "off";
}

const SIZES: Readonly<Record<Plan["lint"]["preset"], readonly (typeof PRESETS)[number][]>> = {
  none: [],
  recommended: ["recommended"],
  strict: ["recommended", "strict"],
  all: ["recommended", "strict", "all"],
};

const isIn = (preset: Rule["preset"], asked: Plan["lint"]["preset"]): boolean => SIZES[asked].includes(preset);

/** Every option, as the plan says it or its default. */
function optionsOf(specs: OptionSpecs, said: Json | undefined): OptionsOf<OptionSpecs> {
  const given = isJsonObject(said) ? said : {};
  return Object.fromEntries(Object.entries(specs).map(([name, spec]) => [name, optionOf(spec, given[name])]));
}

/** What the plan says of an option where it is of the option's type, else the default. */
function optionOf(spec: OptionSpec, said: Json | undefined): OptionSpec["default"] {
  if (spec.type === "strings")
    return Array.isArray(said) && said.every((each) => typeof each === "string") ? said : spec.default;
  return (typeof said === "string" || typeof said === "number" || typeof said === "boolean") &&
    typeof said === typeof spec.default
    ? said
    : spec.default;
}
