import type { Comparison, Count, Operator, ValueTest } from "../model/condition.ts";
import { isJsonObject, type Json } from "../model/json.ts";
import { durationPhrase, isDuration } from "./duration.ts";
import { listed, named, type Phrase, say, valued } from "./phrase.ts";

/** What must hold of some values, in words: "`category` is `skincare` and `price` is at least 20". */
export const testsPhrase = (tests: readonly ValueTest[]): Phrase => listed(tests.flatMap(testPhrases), "and");

/** What must hold of one value, its name left to the caller: "is at least 20 and is less than 50". */
export const comparisonsPhrase = (comparisons: readonly Comparison[]): Phrase =>
  listed(comparisons.map(comparisonPhrase), "and");

function testPhrases({ path, comparisons, elements }: ValueTest): readonly Phrase[] {
  const name = named(path);
  const own = comparisons.length === 0 ? [] : [say`${name} ${comparisonsPhrase(comparisons)}`];
  const inner = elements.map(
    ({ quantifier, tests }) => say`${testsPhrase(tests)} in ${[QUANTIFIERS[quantifier]]} of ${name}`,
  );
  return [...own, ...inner];
}

const QUANTIFIERS = { any: "at least one", all: "every one", none: "none" } as const;

type Spoken = (value: Json) => Phrase;

const SPOKEN: Readonly<Record<Operator, Spoken>> = {
  is: (value) => say`is ${valued(value)}`,
  not: (value) => say`is not ${valued(value)}`,
  in: (value) =>
    say`is ${listed(
      listOf(value).map((each) => [valued(each)]),
      "or",
    )}`,
  gt: (value) => say`is more than ${valued(value)}`,
  gte: (value) => say`is at least ${valued(value)}`,
  lt: (value) => say`is less than ${valued(value)}`,
  lte: (value) => say`is at most ${valued(value)}`,
  exists: (value) => (value === false ? say`is absent` : say`is there`),
  before: (value) => (isSpan(value) ? say`is more than ${durationPhrase(value)} ago` : say`is before ${valued(value)}`),
  after: (value) => (isSpan(value) ? say`is less than ${durationPhrase(value)} ago` : say`is after ${valued(value)}`),
  ago: (value) => say`is ${listed(agoPhrases(value), "and")} ago`,
  startsWith: (value) => say`begins with ${valued(value)}`,
  matches: (value) => say`matches ${named(String(value))}`,
};

const comparisonPhrase = ({ operator, value }: Comparison): Phrase => SPOKEN[operator](value);

const listOf = (value: Json): readonly Json[] => (Array.isArray(value) ? value : [value]);
const isSpan = (value: Json): value is string => typeof value === "string" && isDuration(value);

/** The bounds of a number or a span of time. */
const BOUNDS: Readonly<Record<string, string>> = {
  is: "exactly",
  gt: "more than",
  gte: "at least",
  lt: "less than",
  lte: "at most",
};

function agoPhrases(value: Json): readonly Phrase[] {
  if (!isJsonObject(value)) return [durationPhrase(String(value))];
  return Object.entries(value).map(([bound, span]) => say`${[BOUNDS[bound] ?? ""]} ${durationPhrase(String(span))}`);
}

/** What is said of how often, when the opposite is meant: not at least two times is less than two times. */
const OPPOSITE: Readonly<Partial<Record<Operator, Operator>>> = { gte: "lt", gt: "lte", lt: "gte", lte: "gt" };

/** The count that holds whenever this one does not; nothing where no single comparison says it. */
export function oppositeCount(count: Count): Count | undefined {
  const [comparison, ...others] = count.comparisons;
  if (comparison === undefined || others.length > 0) return undefined;
  const operator = OPPOSITE[comparison.operator];
  return operator && { ...count, comparisons: [{ ...comparison, operator }] };
}

/** How often, in words: "at least 3 times", "with at least 3 different `product_id`". */
export function countPhrase({ comparisons, distinct }: Count): Phrase {
  const bounds = comparisons.map(
    ({ operator, value }) => say`${[BOUNDS[operator] ?? ""]} ${timesPhrase(value, distinct)}`,
  );
  return distinct === undefined
    ? listed(bounds, "and")
    : say`with ${listed(bounds, "and")} different ${named(distinct)}`;
}

function timesPhrase(value: Json, distinct: string | undefined): Phrase {
  if (distinct !== undefined) return [valued(value)];
  return value === 1 ? ["once"] : say`${valued(value)} times`;
}
