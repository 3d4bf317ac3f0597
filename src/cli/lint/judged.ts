import {
  type Baseline,
  CHANGE_KINDS,
  Fixer,
  type Judgement,
  judge,
  type LintFinding,
  type Mendable,
  type PlanPlaces,
  wasFound,
} from "../../index.ts";
import type { LintChoice } from "./choice.ts";
import { KNOWN_FINDINGS } from "./known-findings.ts";

/** A plan that was loaded, its files, and the list of its known findings. */
export interface Ready extends Mendable {
  readonly known: Baseline | undefined;
  /** What was found before the change that is looked at, and is told no more. */
  readonly before?: ReadonlySet<string>;
}

/** The places of a plan, and those in the list of known findings. */
export const withText = (places: PlanPlaces, known: Baseline | undefined): PlanPlaces =>
  known === undefined ? places : places.and(new Map([[KNOWN_FINDINGS, known.document.text]]));

/** The places of all that is judged. */
export const placesOf = ({ places, known }: Ready): PlanPlaces => withText(places, known);

/** What lint says of a plan, with a word on each finding whether it can be mended. */
export function judged(ready: Ready, choice: LintChoice): Judgement {
  const fixer = new Fixer(ready.plan, ready.places);
  const finish = (finding: LintFinding): LintFinding =>
    finding.fix === undefined ? finding : { ...finding, fixable: !("refused" in fixer.repair(finding.fix)) };
  const judgement = judge(ready.plan, placesOf(ready), {
    ...choice,
    // The list is diff's, too.
    alsoKnown: new Set<string>(CHANGE_KINDS),
    suppressions: [...ready.places.ignoreComments(), ...(ready.known?.suppressions ?? [])],
    finish,
  });
  const { before } = ready;
  if (before === undefined) return judgement;
  return { ...judgement, located: judgement.located.filter((each) => !wasFound(each, before)) };
}
