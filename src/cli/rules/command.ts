import { isFixable, type Paint, RULES, type Rule, rulesPage, wrap } from "../../index.ts";
import { answer, wishesOf } from "../answer.ts";
import { EXIT, type ExitCode } from "../exit.ts";
import { paintOut, plainPaint } from "../output.ts";

/** The flags of `rules`, as commander gives them. */
export interface RulesOptions {
  readonly preset?: Rule["preset"];
  readonly format?: readonly string[];
  readonly output?: string;
}

const FORMATS = ["text", "json", "markdown"] as const;

const SMALLER: Readonly<Record<Rule["preset"], readonly Rule["preset"][]>> = {
  recommended: ["recommended"],
  strict: ["recommended", "strict"],
  all: ["recommended", "strict", "all"],
};

/** Lists the rules; gives the exit status. */
export function rules(options: RulesOptions): ExitCode {
  const wishes = wishesOf(options.format, options.output, FORMATS);
  const listed = RULES.filter(({ preset }) => SMALLER[options.preset ?? "all"].includes(preset));
  answer(wishes, (format, toFile) => {
    if (format === "markdown") return rulesPage(listed);
    if (format === "text") return rulesText(listed, toFile ? plainPaint : paintOut());
    const told = listed.map((rule) => ({
      id: rule.id,
      summary: rule.summary,
      severity: rule.severity,
      preset: rule.preset,
      fixable: isFixable(rule),
    }));
    return JSON.stringify({ version: 1, rules: told }, null, 2);
  });
  return EXIT.clean;
}

const WIDTH = 80;

function rulesText(listed: readonly Rule[], paint: Paint): string {
  const blocks = listed.map((rule) => {
    const marks = `${rule.severity}, ${rule.preset}${isFixable(rule) ? ", fix" : ""}`;
    const gap = Math.max(WIDTH - rule.id.length - marks.length, 2);
    const said = wrap(rule.summary, WIDTH - 4).map((line) => `    ${line}`);
    return [`${paint.bold(rule.id)}${" ".repeat(gap)}${paint.dim(marks)}`, ...said].join("\n");
  });
  return `${blocks.join("\n")}\n\n${listed.length} rules. \`tracking-plan explain <rule>\` tells more of one.\n`;
}
