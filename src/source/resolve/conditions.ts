import {
  type Comparison,
  type Condition,
  type Count,
  type HappenedCondition,
  OPERATORS,
  type TraitCondition,
  type ValueTest,
} from "../../model/condition.ts";
import { given } from "../../model/given.ts";
import type { Json } from "../../model/json.ts";
import { child, type Pointer } from "../../model/pointer.ts";
import type { ConditionText, TestText, WhereText } from "../language/condition.ts";
import { optionalDuration } from "./duration.ts";

/** A condition with its short forms written out. */
export function condition(text: ConditionText, pointer: Pointer): Condition {
  switch (text.head) {
    case "event":
      return happened("event", text.value.event ?? "", text.value, pointer);
    case "page":
      return happened("page", text.value.page ?? "", text.value, pointer);
    case "trait":
      return traitCondition(text.value.trait ?? "", text.value, pointer);
    case "group":
      return { ...traitCondition(text.value.trait ?? "", text.value, pointer), group: text.value.group ?? "" };
    case "segment":
      return { kind: "segment", name: text.value.segment ?? "", pointer };
    case "all":
      return { kind: "all", conditions: conditions(text.value.all ?? [], child(pointer, "all")), pointer };
    case "any":
      return { kind: "any", conditions: conditions(text.value.any ?? [], child(pointer, "any")), pointer };
    case "not":
      return { kind: "not", conditions: negated(text.value.not, child(pointer, "not")), pointer };
  }
}

const conditions = (texts: readonly ConditionText[], pointer: Pointer): readonly Condition[] =>
  texts.map((text, index) => condition(text, child(pointer, index)));

function negated(text: ConditionText | readonly ConditionText[] | undefined, pointer: Pointer): readonly Condition[] {
  if (text === undefined) return [];
  return "head" in text ? [condition(text, pointer)] : conditions(text, pointer);
}

/** What a condition says of an event or page. */
export interface HappenedText {
  readonly where?: WhereText;
  readonly within?: string;
  readonly since?: string;
  readonly count?: TestText & { readonly distinct?: string };
}

export function happened(
  kind: "event" | "page",
  name: string,
  text: HappenedText,
  pointer: Pointer,
  nameAt = child(pointer, kind),
): HappenedCondition {
  const count = text.count && countOf(text.count, child(pointer, "count"));
  const tests = text.where === undefined ? [] : valueTests(text.where, child(pointer, "where"));
  return {
    kind,
    name,
    nameAt,
    where: tests,
    ...given({ within: optionalDuration(text.within), since: text.since, count }),
    pointer,
  };
}

function countOf(text: TestText & { readonly distinct?: string }, pointer: Pointer): Count {
  return { ...given({ distinct: text.distinct }), comparisons: comparisons(text, pointer), pointer };
}

function traitCondition(trait: string, text: TestText, pointer: Pointer): TraitCondition {
  return { kind: "trait", test: valueTest(trait, text, pointer), pointer };
}

function valueTests(where: WhereText, pointer: Pointer): readonly ValueTest[] {
  return [...where].map(([path, text]) => {
    const at = child(pointer, path);
    if (typeof text === "object") return valueTest(path, text, at);
    return { path, comparisons: [{ operator: "is", value: text, pointer: at }], elements: [], pointer: at };
  });
}

function valueTest(path: string, text: TestText, pointer: Pointer): ValueTest {
  const elements = (["any", "all", "none"] as const).flatMap((quantifier) => {
    const where = text[quantifier];
    return where === undefined ? [] : [{ quantifier, tests: valueTests(where, child(pointer, quantifier)) }];
  });
  return { path, comparisons: comparisons(text, pointer), elements, pointer };
}

function comparisons(text: TestText, pointer: Pointer): readonly Comparison[] {
  return OPERATORS.flatMap((operator) => {
    const value = text[operator];
    return value === undefined ? [] : [{ operator, value: value satisfies Json, pointer: child(pointer, operator) }];
  });
}
