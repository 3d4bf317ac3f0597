import { canonicalJson, type Json, sameJson } from "../../model/json.ts";
import type { EnumValue, Shape } from "../../model/shape.ts";
import { say, valued } from "../../words/phrase.ts";
import type { Found } from "./facts.ts";
import type { Form } from "./form.ts";
import { called, type Held, type Here, placeOf } from "./here.ts";
import { valueWordFacts } from "./words.ts";

/** The shape of one value, or of a few. */
export const only = (values: readonly Json[], { pointer }: Shape): Shape => ({
  enum: values.map((value) => ({ value, renamedFrom: [], pointer })),
  bounds: {},
  nullable: false,
  pointer,
});

/** Two forms held against each other, and where they are written. */
export interface Pair {
  readonly was: Form;
  readonly is: Form;
  readonly before: Held;
  readonly after: Held;
  readonly here: Here;
}

/** Differences of constants; nothing where neither side has one. `true` where nothing else needs to be compared. */
export function constFacts({ was, is, before, after, here }: Pair): readonly Found[] | undefined {
  if (was.const === undefined && is.const === undefined) return undefined;
  const where = {
    before: placeOf(before, "const", "type", "enum", "values"),
    after: placeOf(after, "const", "type", "enum", "values"),
    preposition: "of" as const,
    from: was.const,
    to: is.const,
  };
  if (was.const === undefined)
    return [
      {
        ...where,
        kind: "const-added",
        what: say`${called(here)} is now always ${valued(is.const ?? null)}`,
        preposition: "in",
        narrowed: { accepted: was.shape, refused: only([is.const ?? null], is.shape) },
        ...wideningOf(is),
      },
    ];
  const narrowed = { accepted: only([was.const], was.shape) };
  if (is.const === undefined)
    return [
      {
        ...where,
        kind: "const-removed",
        what: say`${called(here)} is no longer always ${valued(was.const)}`,
        preposition: "in",
        narrowed,
        widened: { accepted: is.shape, refused: only([was.const], was.shape) },
        ...(after.property?.required !== true && { marks: { compile: "safe" as const } }),
      },
    ];
  if (sameJson(was.const, is.const)) return [];
  return [
    {
      ...where,
      kind: "const-changed",
      what: say`${called(here)} changed from ${valued(was.const)} to ${valued(is.const)}`,
      preposition: "in",
      narrowed,
      widened: { accepted: only([is.const], is.shape) },
    },
  ];
}

/** A constant that was not among the values before is new to consumers. */
const wideningOf = (is: Form) => (is.const === undefined ? {} : { widened: { accepted: only([is.const], is.shape) } });

/** Differences of lists of values; nothing where neither side has one. */
export function enumFacts(pair: Pair): readonly Found[] | undefined {
  const { was, is, before, after, here } = pair;
  if (was.values === undefined && is.values === undefined) return undefined;
  if (was.values !== undefined && is.values !== undefined) return valueFacts(was.values, is.values, pair);
  const where = {
    before: placeOf(before, "enum", "values", "type"),
    after: placeOf(after, "enum", "values", "type"),
    preposition: "in" as const,
    from: was.values?.map(({ value }) => value),
    to: is.values?.map(({ value }) => value),
  };
  const both = { narrowed: { accepted: was.shape }, widened: { accepted: is.shape } };
  return was.values === undefined
    ? [{ ...where, ...both, kind: "enum-added-to-free-type", what: say`${called(here)} is now one of a few values` }]
    : [{ ...where, ...both, kind: "enum-taken-off", what: say`${called(here)} is no longer one of a few values` }];
}

function valueFacts(
  was: readonly EnumValue[],
  is: readonly EnumValue[],
  { was: before, is: after, here, ...at }: Pair,
): readonly Found[] {
  const old = byValue(was);
  const now = byValue(is);
  const renamed = new Map<string, EnumValue>();
  for (const value of is) {
    if (old.has(canonicalJson(value.value))) continue;
    const earlier = value.renamedFrom.find(({ name }) => old.has(canonicalJson(name)) && !now.has(canonicalJson(name)));
    if (earlier !== undefined) renamed.set(canonicalJson(earlier.name), value);
  }
  const places = { before: placeOf(at.before, "values", "enum"), after: placeOf(at.after, "values", "enum") };
  const moved = new Set([...renamed.values()]);
  const gone = was.filter(({ value }) => !now.has(canonicalJson(value)));
  const kept = new Map(was.map((each) => [canonicalJson(each.value), each]));
  return [
    ...is.flatMap((each) => {
      const earlier = kept.get(canonicalJson(each.value));
      return earlier === undefined ? [] : valueWordFacts(earlier, each, here);
    }),
    ...gone.map((each): Found => {
      const { value, pointer } = each;
      const next = renamed.get(canonicalJson(value));
      if (next !== undefined)
        return {
          kind: "enum-value-renamed",
          what: say`value ${valued(value)} renamed to ${valued(next.value)}`,
          preposition: "in",
          before: pointer,
          after: next.pointer,
          from: value,
          to: next.value,
          renamed: [each, next],
        };
      return {
        kind: "enum-value-removed",
        what: say`value ${valued(value)} removed from ${called(here)}`,
        preposition: "in",
        before: pointer,
        after: places.after,
        from: value,
        narrowed: { accepted: only([value], before.shape) },
      };
    }),
    ...is
      .filter((value) => !old.has(canonicalJson(value.value)) && !moved.has(value))
      .map(
        ({ value, pointer }): Found => ({
          kind: "enum-value-added",
          what: say`value ${valued(value)} added to ${called(here)}`,
          preposition: "in",
          before: places.before,
          after: pointer,
          to: value,
          widened: { accepted: only([value], after.shape) },
        }),
      ),
  ];
}

const byValue = (values: readonly EnumValue[]): ReadonlySet<string> =>
  new Set(values.map(({ value }) => canonicalJson(value)));
