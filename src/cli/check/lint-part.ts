import { counted, type RuleBug, severities, wasFound } from "../../index.ts";
import { judged } from "../lint/judged.ts";
import { foundBefore } from "../lint/since.ts";
import { digits } from "../quantity.ts";
import type { Ground } from "./ground.ts";
import type { Part } from "./part.ts";

/** What lint says of what a change brings in. */
export interface LintPart extends Part {
  readonly suppressed: number;
  /** How many findings were there before. */
  readonly known: number;
  readonly bugs: readonly RuleBug[];
}

/** Holds the newer plan against the rules. What is found in the older one too is nothing that the change brings in. */
export function lintPart({ head, base, known: list, today }: Ground): LintPart {
  const choice = { today, maxWarnings: Number.POSITIVE_INFINITY };
  const { files } = head.side.plan;
  const judgement = judged({ plan: head.plan, places: head.places, files, root: head.files.root, known: list }, choice);
  const old =
    base && foundBefore({ ...base, files: base.side.plan.files, root: base.side.plan.root }, head.plan, choice);
  const located = judgement.located.filter((each) => old === undefined || !wasFound(each, old));
  const { errors, warnings } = severities(located);
  const known = judgement.located.length - located.length;
  return {
    passed: errors === 0,
    said: `${counted(errors, "error")}, ${counted(warnings, "warning")}${known > 0 ? `; ${digits(known)} known before` : ""}`,
    located,
    suppressed: judgement.suppressed.length,
    known,
    bugs: judgement.bugs,
  };
}
