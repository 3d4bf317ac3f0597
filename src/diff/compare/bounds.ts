import type { Bounds } from "../../model/shape.ts";
import { named, type Phrase, say, valued } from "../../words/phrase.ts";

/** One way in which bounds can be tighter or looser, and what the sides say. */
export interface BoundChange {
  readonly keywords: readonly (keyof Bounds)[];
  readonly direction: "tightened" | "loosened" | "other";
  readonly kind: "bound" | "pattern" | "format";
  readonly from: Phrase;
  readonly to: Phrase;
  /** The bounds of what the tighter side forbids, where bounds can say that. */
  readonly beyond?: Bounds;
}

/** A limit on one side: the value, and whether it is itself allowed. */
interface Limit {
  readonly value: number;
  readonly included: boolean;
}

/**
 * How two sets of bounds differ, aspect by aspect. `whole` where only whole numbers come, so that `more than 0` and `at
 * least 1` are one.
 */
export function boundChanges(before: Bounds, after: Bounds, whole: boolean): readonly BoundChange[] {
  return [
    ...limits(before, after, whole, "lower"),
    ...limits(before, after, whole, "upper"),
    ...counts(before, after, "minLength", "maxLength"),
    ...counts(before, after, "minItems", "maxItems"),
    ...steps(before.multipleOf, after.multipleOf),
    ...unique(before.uniqueItems === true, after.uniqueItems === true),
    ...texts(before, after, "pattern"),
    ...texts(before, after, "format"),
  ];
}

const nothing: Phrase = ["no bound"];

function limitOf(bounds: Bounds, side: "lower" | "upper", whole: boolean): Limit | undefined {
  const [inclusive, exclusive] =
    side === "lower" ? [bounds.minimum, bounds.exclusiveMinimum] : [bounds.maximum, bounds.exclusiveMaximum];
  const candidates: Limit[] = [];
  if (inclusive !== undefined) candidates.push({ value: inclusive, included: true });
  if (exclusive !== undefined) candidates.push({ value: exclusive, included: false });
  const [first, second] = whole ? candidates.map((each) => wholeLimit(each, side)) : candidates;
  if (first === undefined || second === undefined) return first ?? second;
  return isTighter(second, first, side) ? second : first;
}

function wholeLimit({ value, included }: Limit, side: "lower" | "upper"): Limit {
  const rounded = side === "lower" ? Math.ceil(value) : Math.floor(value);
  const step = side === "lower" ? 1 : -1;
  return { value: !included && rounded === value ? value + step : rounded, included: true };
}

function isTighter(a: Limit, b: Limit, side: "lower" | "upper"): boolean {
  if (a.value === b.value) return !a.included && b.included;
  return side === "lower" ? a.value > b.value : a.value < b.value;
}

function limits(before: Bounds, after: Bounds, whole: boolean, side: "lower" | "upper"): readonly BoundChange[] {
  const [was, is] = [limitOf(before, side, whole), limitOf(after, side, whole)];
  if (was?.value === is?.value && was?.included === is?.included) return [];
  const tighter = was === undefined || (is !== undefined && isTighter(is, was, side));
  const edge = tighter ? is : was;
  return [
    {
      keywords: side === "lower" ? ["minimum", "exclusiveMinimum"] : ["maximum", "exclusiveMaximum"],
      direction: tighter ? "tightened" : "loosened",
      kind: "bound",
      from: limitPhrase(was, side),
      to: limitPhrase(is, side),
      ...(edge !== undefined && { beyond: beyondLimit(edge, side) }),
    },
  ];
}

/** What lies outside of a limit. */
function beyondLimit({ value, included }: Limit, side: "lower" | "upper"): Bounds {
  if (side === "lower") return included ? { exclusiveMaximum: value } : { maximum: value };
  return included ? { exclusiveMinimum: value } : { minimum: value };
}

function limitPhrase(limit: Limit | undefined, side: "lower" | "upper"): Phrase {
  if (limit === undefined) return nothing;
  const words = side === "lower" ? ["at least", "more than"] : ["at most", "less than"];
  return say`${[(limit.included ? words[0] : words[1]) ?? ""]} ${valued(limit.value)}`;
}

type Count = "minLength" | "maxLength" | "minItems" | "maxItems";

function counts(before: Bounds, after: Bounds, least: Count, most: Count): readonly BoundChange[] {
  return [count(before, after, least, most), count(before, after, most, least)].flat();
}

/** `other` is the keyword that bounds the other end: with it, what is beyond can be said. */
function count(before: Bounds, after: Bounds, keyword: Count, other: Count): readonly BoundChange[] {
  const lower = keyword.startsWith("min");
  const none = lower ? 0 : Number.POSITIVE_INFINITY;
  const [was, is] = [before[keyword] ?? none, after[keyword] ?? none];
  if (was === is) return [];
  const tighter = lower ? is > was : is < was;
  const edge = tighter ? is : was;
  const unit = keyword.endsWith("Length") ? "characters" : "entries";
  const phrase = (value: number): Phrase =>
    value === none ? nothing : say`${[lower ? "at least" : "at most"]} ${value} ${[unit]}`;
  return [
    {
      keywords: [keyword],
      direction: tighter ? "tightened" : "loosened",
      kind: "bound",
      from: phrase(was),
      to: phrase(is),
      beyond: { [other]: lower ? edge - 1 : edge + 1 },
    },
  ];
}

function steps(was: number | undefined, is: number | undefined): readonly BoundChange[] {
  if (was === is) return [];
  const phrase = (step: number | undefined): Phrase => (step === undefined ? ["no steps"] : say`in steps of ${step}`);
  const direction =
    is === undefined
      ? "loosened"
      : was === undefined || isMultiple(is, was)
        ? "tightened"
        : isMultiple(was, is)
          ? "loosened"
          : "other";
  return [{ keywords: ["multipleOf"], direction, kind: "bound", from: phrase(was), to: phrase(is) }];
}

const isMultiple = (a: number, b: number): boolean => Number.isInteger(a / b);

function unique(was: boolean, is: boolean): readonly BoundChange[] {
  if (was === is) return [];
  const phrase = (on: boolean): Phrase => [on ? "no two alike" : "entries may be alike"];
  return [
    {
      keywords: ["uniqueItems"],
      direction: is ? "tightened" : "loosened",
      kind: "bound",
      from: phrase(was),
      to: phrase(is),
    },
  ];
}

function texts(before: Bounds, after: Bounds, keyword: "pattern" | "format"): readonly BoundChange[] {
  const [was, is] = [before[keyword], after[keyword]];
  if (was === is) return [];
  const phrase = (text: string | undefined): Phrase => (text === undefined ? ["any"] : [named(text)]);
  return [{ keywords: [keyword], direction: "other", kind: keyword, from: phrase(was), to: phrase(is) }];
}

/** The bounds with one aspect as other bounds have it. */
export function withAspect(bounds: Bounds, keywords: readonly (keyof Bounds)[], from: Bounds): Bounds {
  const kept = Object.entries({ ...bounds }).filter(([keyword]) => !keywords.some((each) => each === keyword));
  const put = keywords.flatMap((keyword) => (from[keyword] === undefined ? [] : [[keyword, from[keyword]] as const]));
  return Object.fromEntries([...kept, ...put]);
}
