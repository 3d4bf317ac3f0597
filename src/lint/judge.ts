import { atKey, atValue } from "../diagnostics/diagnostic.ts";
import { type Located, locate, merged, type Places } from "../diagnostics/place.ts";
import { type Sifted, suppress } from "../diagnostics/suppressions/suppress.ts";
import type { Suppression } from "../diagnostics/suppressions/suppression.ts";
import { given } from "../model/given.ts";
import type { Plan } from "../model/plan.ts";
import { child } from "../model/pointer.ts";
import { Facts } from "./facts.ts";
import { isOn, type LintFinding, type LintOptions, type RuleBug, run } from "./lint.ts";
import { RULES } from "./registry.ts";
import type { Rule, Word } from "./rule.ts";
import { nearestRule, ruleOf } from "./rule-ids.ts";

/** What lint has to say of a plan, when all that somebody decided to live with is left out. */
export interface Judgement {
  /** All that rules found that are about no words, with what is silenced. */
  readonly found: readonly Located[];
  readonly located: readonly Located[];
  readonly suppressed: Sifted["suppressed"];
  readonly verdicts: Sifted["verdicts"];
  readonly bugs: readonly RuleBug[];
}

export interface JudgeOptions extends LintOptions {
  /** What is silenced beside the plan's own `lint.ignore`: by comments, and by the list of known findings. */
  readonly suppressions?: readonly Suppression[];
  /** What may be silenced too and is no rule of lint: kinds of changes. */
  readonly alsoKnown?: ReadonlySet<string>;
  /** Looks at each finding before it is told: whether its fix can be made. */
  readonly finish?: (finding: LintFinding) => LintFinding;
}

/** What rules found in a plan, before any of it is left out. */
export interface FoundByRules {
  readonly located: readonly Located[];
  readonly bugs: readonly RuleBug[];
}

/** Holds a plan against its rules, takes out what is silenced, and tells which words about rules came to nothing. */
export function judge(plan: Plan, places: Places, options: JudgeOptions): Judgement {
  const { finish = (finding) => finding } = options;
  const rules = RULES.filter((rule) => !isLast(rule));
  const { findings, bugs } = run(rules, new Facts(plan, options.today, options.misreads), options);
  return judgeFound(plan, places, { located: locate(findings.map(finish), places), bugs }, options);
}

/** The same, where it is known what the rules find that are about no words. */
export function judgeFound(plan: Plan, places: Places, found: FoundByRules, options: JudgeOptions): Judgement {
  const { suppressions = [], today } = options;
  const sifted = suppress(found.located, [...ignored(plan), ...suppressions], today);
  const words = [...settings(plan, options), ...sifted.verdicts.flatMap((each) => wordOf(each, plan, options))];
  const last = run(RULES.filter(isLast), new Facts(plan, today), options, words);
  return {
    found: found.located,
    located: merged(sifted.kept, locate(last.findings, places)),
    suppressed: sifted.suppressed,
    verdicts: sifted.verdicts,
    bugs: [...found.bugs, ...last.bugs],
  };
}

/** Whether a rule is about words, and speaks when all others have spoken. */
const isLast = ({ check }: Rule): boolean => check.word !== undefined;

/** What `lint.ignore` of a plan silences. */
export const ignored = (plan: Plan): readonly Suppression[] =>
  plan.lint.ignore.map(({ rule, at, reason, until, pointer }) => ({
    by: "plan",
    rule,
    scope: { kind: "below", ...given({ path: at }) },
    ...given({ reason, until }),
    at: atValue(child(pointer, "rule")),
  }));

/** What the plan sets a rule to. */
const settings = (plan: Plan, options: JudgeOptions): readonly Word[] =>
  [...plan.lint.rules].map(([rule, { pointer }]) => ({
    by: "setting",
    rule,
    ...knowledgeOf(rule, options, "used"),
    at: atKey(pointer),
  }));

/** Of a rule that was not asked to speak, nobody knows whether its suppression is needed. */
function wordOf(
  { suppression, state }: Sifted["verdicts"][number],
  plan: Plan,
  options: JudgeOptions,
): readonly Word[] {
  const { by, rule: id, scope, reason, until, at } = suppression;
  const rule = ruleOf(id);
  const isSilent = rule !== undefined ? !isOn(rule, plan, options) : options.alsoKnown?.has(id) === true;
  if (isSilent && state === "unused") return [];
  return [{ by, rule: id, ...knowledgeOf(id, options, state), scope, ...given({ reason, until }), at }];
}

function knowledgeOf(id: string, { alsoKnown }: JudgeOptions, state: Word["state"]): Pick<Word, "state" | "near"> {
  if (ruleOf(id) !== undefined || alsoKnown?.has(id)) return { state };
  return { state: "unknown", ...given({ near: nearestRule(id) }) };
}
