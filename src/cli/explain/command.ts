import {
  exampleTitle,
  isFixable,
  nearestRule,
  RULES,
  type Rule,
  ruleFacts,
  ruleOf,
  rulePage,
  wrap,
} from "../../index.ts";
import { answer, wishesOf } from "../answer.ts";
import { EXIT, type ExitCode } from "../exit.ts";
import { checkRule } from "../lint/choice.ts";
import { paintOut, plainPaint } from "../output.ts";
import { explainText } from "./text.ts";

/** The flags of `explain`, as commander gives them. */
export interface ExplainOptions {
  readonly format?: readonly string[];
  readonly output?: string;
}

const FORMATS = ["text", "json", "markdown"] as const;

/** Says all that there is to say of a rule; gives the exit status. */
export function explain(said: string, options: ExplainOptions): ExitCode {
  const wishes = wishesOf(options.format, options.output, FORMATS);
  const rule = ruleOf(said) ?? namesake(said);
  if (rule === undefined) {
    checkRule(said);
    return EXIT.failure;
  }
  answer(wishes, (format, toFile) => {
    if (format === "markdown") return rulePage(rule);
    if (format === "json") return JSON.stringify(explainJson(rule), null, 2);
    return explainText(rule, ruleFacts(rule), wrap, toFile ? plainPaint : paintOut(), exampleTitle);
  });
  return EXIT.clean;
}

/** The one rule of this name, where no area was said. */
function namesake(name: string): Rule | undefined {
  if (name.includes("/")) return undefined;
  const near = nearestRule(name);
  const all = RULES.filter(({ id }) => id.endsWith(`/${name}`));
  return all.length === 1 && near !== undefined ? all[0] : undefined;
}

function explainJson(rule: Rule): object {
  const { id, summary, why, severity, preset, options = {}, examples } = rule;
  return { version: 1, id, summary, why, severity, preset, fixable: isFixable(rule), options, examples };
}
