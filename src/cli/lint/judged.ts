import {
  type Baseline,
  CHANGE_KINDS,
  Fixer,
  type Judgement,
  type JudgeOptions,
  judge,
  type Mendable,
  type PlanPlaces,
  type Suppression,
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
  const { places } = ready;
  const options = { ...judgeOptions(ready, choice, places.ignoreComments()), misreads: places.misreads() };
  const judgement = judge(ready.plan, placesOf(ready), options);
  const { before } = ready;
  if (before === undefined) return judgement;
  return { ...judgement, located: judgement.located.filter((each) => !wasFound(each, before)) };
}

/** How a plan is judged; `comments` are what its comments silence. */
export function judgeOptions(
  { plan, places, known }: Pick<Ready, "plan" | "places" | "known">,
  choice: LintChoice,
  comments: readonly Suppression[],
): JudgeOptions {
  const fixer = new Fixer(plan, places);
  return {
    ...choice,
    // The list is diff's, too.
    alsoKnown: new Set<string>(CHANGE_KINDS),
    suppressions: [...comments, ...(known?.suppressions ?? [])],
    finish: (finding) =>
      finding.fix === undefined ? finding : { ...finding, fixable: !("refused" in fixer.repair(finding.fix)) },
  };
}
