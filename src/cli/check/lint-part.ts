import { CHANGE_KINDS, counted, judge, type Located, type RuleBug, type Suppression, severities } from "../../index.ts";
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
export function lintPart(ground: Ground): LintPart {
  const { head, base, today } = ground;
  const options = { today, suppressions: suppressionsOf(ground), alsoKnown: new Set<string>(CHANGE_KINDS) };
  const judgement = judge(head.plan, head.places, options);
  const before = base && judge(base.plan, base.places, { today, suppressions: base.places.ignoreComments() });
  const old = new Set(before?.located.map(keyOf));
  const located = judgement.located.filter((each) => !old.has(keyOf(each)));
  const { errors, warnings } = severities(located);
  const known = judgement.located.length - located.length;
  return {
    passed: errors === 0,
    said: `${counted(errors, "error")}, ${counted(warnings, "warning")}${known > 0 ? `; ${known.toLocaleString("en")} known before` : ""}`,
    located,
    suppressed: judgement.suppressed.length,
    known,
    bugs: judgement.bugs,
  };
}

const keyOf = ({ diagnostic: { rule }, fingerprint }: Located): string => `${rule} ${fingerprint}`;

/** What is silenced beside the plan's own `lint.ignore`. */
const suppressionsOf = ({ head, known }: Ground): readonly Suppression[] => [
  ...head.places.ignoreComments(),
  ...(known?.suppressions ?? []),
];
