import type { Condition, HappenedCondition, TraitCondition } from "../model/condition.ts";
import { comparisonsPhrase, countPhrase, oppositeCount, testsPhrase } from "./comparison.ts";
import { durationPhrase, spanPhrase } from "./duration.ts";
import { joined, listed, named, type Phrase, plain, say } from "./phrase.ts";

/** A statement about a person; one that speaks of several has them inside. */
export interface Clause {
  readonly said: Phrase;
  readonly inner: readonly Clause[];
}

/** Whether a condition asks what a person did (`done`: a segment) or what comes next (`coming`: a trigger, exit, goal). */
export type Mood = "done" | "coming";

/** A condition as a tree of statements. */
export function conditionClause(condition: Condition, mood: Mood = "done"): Clause {
  switch (condition.kind) {
    case "all":
      return several("all of these hold:", condition.conditions, mood);
    case "any":
      return several("at least one of these holds:", condition.conditions, mood);
    case "not":
      return negated(condition.conditions, mood);
    case "event":
    case "page":
      return alone(happenedPhrase(condition, mood));
    case "trait":
      return alone(traitPhrase(condition));
    case "segment":
      return alone(say`the person ${[mood === "done" ? "is in" : "enters"]} the segment ${condition}`);
  }
}

/** A condition as plain text: one line, or a line for each statement, indented under what it belongs to. */
export const conditionWords = (condition: Condition, mood?: Mood): string =>
  lines(conditionClause(condition, mood)).join("\n");

const lines = ({ said, inner }: Clause): readonly string[] => [
  plain(said),
  ...inner.flatMap((clause) => lines(clause).map((line, index) => (index === 0 ? `- ${line}` : `  ${line}`))),
];

const alone = (said: Phrase): Clause => ({ said, inner: [] });

function several(said: string, conditions: readonly Condition[], mood: Mood): Clause {
  const [first, ...others] = conditions;
  if (first !== undefined && others.length === 0) return conditionClause(first, mood);
  return { said: [said], inner: conditions.map((each) => conditionClause(each, mood)) };
}

function negated(conditions: readonly Condition[], mood: Mood): Clause {
  const [first, ...others] = conditions;
  if (first === undefined || others.length > 0) return noneOf(conditions, mood);
  switch (first.kind) {
    case "not":
      return several("at least one of these holds:", first.conditions, mood);
    case "any":
      return noneOf(first.conditions, mood);
    case "all":
      return { said: ["not all of these hold:"], inner: first.conditions.map((each) => conditionClause(each, mood)) };
    case "segment":
      return alone(say`the person is not in the segment ${first}`);
    case "trait":
      return alone(say`it is not so that ${traitPhrase(first)}`);
    default:
      return didNot(first, mood);
  }
}

const noneOf = (conditions: readonly Condition[], mood: Mood): Clause => ({
  said: ["none of these holds:"],
  inner: conditions.map((each) => conditionClause(each, mood)),
});

function didNot(condition: HappenedCondition, mood: Mood): Clause {
  const { count } = condition;
  const opposite = count && oppositeCount(count);
  if (opposite) return alone(happenedPhrase({ ...condition, count: opposite }, mood));
  return count ? noneOf([condition], mood) : alone(happenedPhrase(condition, mood, "not"));
}

const VERBS = {
  event: { done: { yes: "happened", not: "did not happen" }, coming: { yes: "happens", not: "does not happen" } },
  page: { done: { yes: "was viewed", not: "was not viewed" }, coming: { yes: "is viewed", not: "is not viewed" } },
} as const;

/** "Product added happened at least 3 times in the last 24 hours, where `cart_value` is at least 20". */
function happenedPhrase(
  { kind, name, where, within, since, count }: HappenedCondition,
  mood: Mood,
  does: "yes" | "not" = "yes",
): Phrase {
  const frame = [
    ...(count ? [countPhrase(count)] : []),
    ...(since === undefined ? [] : [say`since the last ${{ kind, name: since }}`]),
    ...(within
      ? [mood === "done" ? say`in the last ${spanPhrase(within.text)}` : say`within ${durationPhrase(within.text)}`]
      : []),
  ];
  const said = joined([say`${{ kind, name }} ${[VERBS[kind][mood][does]]}`, ...frame], " ");
  return where.length === 0 ? said : say`${said}, where ${testsPhrase(where)}`;
}

function traitPhrase({ group, test }: TraitCondition): Phrase {
  const { path, comparisons, elements } = test;
  const whose =
    group === undefined
      ? say`the trait ${{ kind: "trait", name: path }}`
      : say`the trait ${named(path)} of the group ${{ kind: "group", name: group }}`;
  const own = comparisons.length === 0 ? [] : [say`${whose} ${comparisonsPhrase(comparisons)}`];
  const inner = elements.length === 0 ? [] : [testsPhrase([{ ...test, comparisons: [] }])];
  return listed([...own, ...inner], "and");
}
