import type { Plan } from "../../model/plan.ts";
import type { Pointer } from "../../model/pointer.ts";
import { named, say } from "../../words/phrase.ts";
import type { Comparison } from "./comparison.ts";
import { environmentFacts } from "./environments.ts";
import type { Found } from "./facts.ts";
import { bothAt } from "./here.ts";
import { outputFacts } from "./outputs.ts";
import { isAlike, isSame } from "./same.ts";
import { sourceFacts } from "./sources.ts";

/** Differences of sources, environments, consent, outputs, and of the words about the plan. */
export function settingFacts(comparison: Comparison): void {
  const [was, is] = [comparison.before.plan, comparison.after.plan];
  for (const fact of [
    ...sourceFacts(comparison),
    ...environmentFacts(was, is),
    ...consentFacts(was, is),
    ...outputFacts(was, is),
    ...textFacts(was, is),
  ])
    comparison.facts.add(fact);
}

function consentFacts({ consent: was }: Plan, { consent: is }: Plan): readonly Found[] {
  const now = new Map(is.map((each) => [each.name, each]));
  return was.flatMap((old): readonly Found[] => {
    const next = now.get(old.name);
    if (next === undefined || next.default === old.default) return [];
    const words = say`consent ${named(old.name)} is ${named(next.default)} until somebody decides, and was ${named(old.default)}`;
    return [
      {
        kind: "consent-changed",
        what: words,
        ...bothAt(old, next, "default"),
        from: old.default,
        to: next.default,
      },
    ];
  });
}

/** Words for people, and settings that change nothing of what is sent. */
function textFacts(was: Plan, is: Plan): readonly Found[] {
  const { timestamps: _w, eventVersionField: _v, ...oldCases } = was.conventions;
  const { timestamps: _i, eventVersionField: _e, ...newCases } = is.conventions;
  const sections: readonly (readonly [what: string, pointer: Pointer, was: unknown, is: unknown])[] = [
    ["name of the plan", "/plan/name", was.name, is.name],
    ["description of the plan", "/plan/description", was.description, is.description],
    ["owners", "/plan/owners", was.owners, is.owners],
    ["vocabulary", "/vocabulary", was.vocabulary, is.vocabulary],
    ["naming conventions", "/conventions", oldCases, newCases],
    ["settings of lint", "/lint", was.lint, is.lint],
    ["settings of diff", "/diff", was.diff, is.diff],
    ["what is said about destinations", "/destinations", destinations(was, is), destinations(is, was)],
    ["what is said about consent", "/consent", consent(was), consent(is)],
  ];
  return sections
    .filter(([, , old, now]) => !isSame(old, now) && !isAlike(old, now))
    .map(
      ([what, pointer]): Found => ({
        kind: "text-changed",
        what: [`${what} changed`],
        before: pointer,
        after: pointer,
      }),
    );
}

/** Destinations that both sides have; which events they get is told at the events. */
const destinations = ({ destinations: all }: Plan, { destinations: others }: Plan) =>
  all.filter(({ name }) => others.some((each) => each.name === name)).map(({ sources: _, ...rest }) => rest);

const consent = ({ consent: all }: Plan) => all.map(({ default: _, ...rest }) => rest);
