import { type LintOptions, nearestRule, ruleOf } from "../../index.ts";
import { CliError } from "../exit.ts";
import { checkDate, today } from "../today.ts";

/** The flags that say which rules hold, and how. */
export interface LintFlags {
  readonly preset?: NonNullable<LintOptions["preset"]>;
  readonly rule?: readonly string[];
  readonly maxWarnings?: string;
  readonly today?: string;
  readonly until?: string;
}

/** What they ask for. */
export interface LintChoice extends LintOptions {
  readonly maxWarnings: number;
}

/** Reads the flags; throws what is wrong with them. */
export function lintChoice({ preset, rule, maxWarnings, today: day, until }: LintFlags): LintChoice {
  for (const id of rule ?? []) checkRule(id);
  if (until !== undefined) checkDate("--until", until);
  return {
    today: today(day),
    ...(preset !== undefined && { preset }),
    ...(rule !== undefined && { only: rule }),
    maxWarnings: maxWarnings === undefined ? Number.POSITIVE_INFINITY : count(maxWarnings),
  };
}

/** Throws where there is no such rule, and names the one that was probably meant. */
export function checkRule(id: string): void {
  if (ruleOf(id) !== undefined) return;
  const near = nearestRule(id);
  throw new CliError(
    `there is no rule \`${id}\``,
    `${near === undefined ? "" : `Did you mean \`${near}\`? `}\`tracking-plan rules\` lists them.`,
  );
}

function count(said: string): number {
  if (/^\d+$/.test(said)) return Number(said);
  throw new CliError(`\`--max-warnings\` cannot be \`${said}\``, "It takes a whole number: `--max-warnings 0`.");
}
