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

function valueFacts(was: readonly EnumValue[], is: readonly EnumValue[], pair: Pair): readonly Found[] {
  const { here } = pair;
  const [old, now] = [byText(was), byText(is)];
  const renamed = renamedValues(is, old, now);
  const moved = new Set(renamed.values());
  const come = is.filter((each) => !old.has(textOf(each)) && !moved.has(each));
  return [
    ...is.flatMap((each) => {
      const earlier = old.get(textOf(each));
      return earlier === undefined ? [] : valueWordFacts(earlier, each, here);
    }),
    ...was
      .filter((each) => !now.has(textOf(each)))
      .map((each) => {
        const next = renamed.get(each);
        return next === undefined ? removedValue(each, pair) : renamedValue(each, next);
      }),
    ...come.map((each) => addedValue(each, pair)),
  ];
}

/** A value as text, by which it is known: it may be any JSON. */
const textOf = ({ value }: EnumValue): string => canonicalJson(value);

const byText = (values: readonly EnumValue[]): ReadonlyMap<string, EnumValue> =>
  new Map(values.map((each) => [textOf(each), each]));

/** The values that are gone under their old names → those that say that they were called so. */
function renamedValues(
  is: readonly EnumValue[],
  old: ReadonlyMap<string, EnumValue>,
  now: ReadonlyMap<string, EnumValue>,
): ReadonlyMap<EnumValue, EnumValue> {
  const renamed = new Map<EnumValue, EnumValue>();
  for (const value of is) {
    if (old.has(textOf(value))) continue;
    const names = value.renamedFrom.map(({ name }) => canonicalJson(name)).filter((name) => !now.has(name));
    const [earlier] = names.flatMap((name) => old.get(name) ?? []);
    if (earlier !== undefined) renamed.set(earlier, value);
  }
  return renamed;
}

const renamedValue = (was: EnumValue, is: EnumValue): Found => ({
  kind: "enum-value-renamed",
  what: say`value ${valued(was.value)} renamed to ${valued(is.value)}`,
  preposition: "in",
  before: was.pointer,
  after: is.pointer,
  from: was.value,
  to: is.value,
  renamed: [was, is],
});

const removedValue = ({ value, pointer }: EnumValue, { was, after, here }: Pair): Found => ({
  kind: "enum-value-removed",
  what: say`value ${valued(value)} removed from ${called(here)}`,
  preposition: "in",
  before: pointer,
  after: placeOf(after, "values", "enum"),
  from: value,
  narrowed: { accepted: only([value], was.shape) },
});

const addedValue = ({ value, pointer }: EnumValue, { is, before, here }: Pair): Found => ({
  kind: "enum-value-added",
  what: say`value ${valued(value)} added to ${called(here)}`,
  preposition: "in",
  before: placeOf(before, "values", "enum"),
  after: pointer,
  to: value,
  widened: { accepted: only([value], is.shape) },
});
