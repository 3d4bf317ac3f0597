import { OPERATORS } from "../../model/condition.ts";
import { byKey, type Headed } from "../grammar/by-key.ts";
import { either } from "../grammar/either.ts";
import { list } from "../grammar/list.ts";
import { mismatch } from "../grammar/mismatch.ts";
import { named } from "../grammar/named.ts";
import { field, type RecordOf, record } from "../grammar/record.ts";
import type { Read, Rule } from "../grammar/rule.ts";
import { anyNumber, flag, json, text } from "../grammar/scalars.ts";
import { table } from "../grammar/table.ts";
import { duration } from "./terms.ts";

const AGO = either(
  "a duration, or a range of durations",
  duration,
  record("`ago`", {
    gt: field(duration, "Longer ago than this."),
    gte: field(duration, "At least this long ago."),
    lt: field(duration, "Less long ago than this."),
    lte: field(duration, "At most this long ago."),
  }),
);

const moment = either("a date, a time, or a duration back from now", text, anyNumber);

const COMPARISONS = {
  is: field(json, "It is this value."),
  not: field(json, "It is there, and another value."),
  in: field(list(json, "a list of values"), "It is one of these."),
  gt: field(json, "It is greater."),
  gte: field(json, "It is at least this."),
  lt: field(json, "It is less."),
  lte: field(json, "It is at most this."),
  exists: field(flag, "Whether it is there at all."),
  before: field(moment, "It is a time before this."),
  after: field(moment, "It is a time after this."),
  ago: field(AGO, "How long ago it is."),
  startsWith: field(text, "It is text that begins so."),
  matches: field(text, "It is text that the regular expression matches."),
} satisfies Record<(typeof OPERATORS)[number], unknown>;

/** What a `where` says of one value, as its author wrote it. */
export interface TestText extends RecordOf<typeof COMPARISONS> {
  readonly any?: WhereText;
  readonly all?: WhereText;
  readonly none?: WhereText;
}

type ScalarText = string | number | boolean;
export type WhereText = ReadonlyMap<string, ScalarText | TestText>;

const scalarTest: Rule<ScalarText> = {
  expects: "a value",
  kinds: ["text", "number", "boolean", "list", "null"],
  read(value, at, report, called) {
    if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
    const hint =
      value === null
        ? "To ask for what is not there, write `{ exists: false }`."
        : "To take one of several values, write `{ in: [one, two] }`.";
    return mismatch(value, at, "a value, or a mapping of comparisons", report, called, hint);
  },
  schema: () => ({ type: ["string", "number", "boolean"] }),
};

/** What must hold of an event's properties: by path, a value or comparisons. */
export const where: Rule<WhereText> = named("where", "a mapping of properties to what must hold", ["map", "null"], () =>
  table(
    either(
      "a value, or a mapping of comparisons",
      scalarTest,
      record(
        "a comparison",
        {
          ...COMPARISONS,
          any: field(where, "At least one element of the array is such."),
          all: field(where, "Every element of the array is such."),
          none: field(where, "No element of the array is such."),
        },
        { anyOf: [...OPERATORS, "any", "all", "none"] },
      ),
    ),
  ),
);

const countRule = record(
  "`count`",
  {
    is: field(anyNumber, "Exactly so often."),
    gt: field(anyNumber, "More often."),
    gte: field(anyNumber, "At least so often (default 1)."),
    lt: field(anyNumber, "Less often."),
    lte: field(anyNumber, "At most so often."),
    distinct: field(text, "Count the distinct values of this property instead."),
  },
  { lone: "gte" },
);

/** What a condition may say of an event or page that happened. */
export const HAPPENED = {
  where: field(where, "What must hold of its properties."),
  within: field(duration, "Back from now; absent means ever."),
  since: field(text, "Only after the last time that this event or page happened."),
  count: field(countRule, "How often (default at least once)."),
};

const event = record("an event condition", { event: field(text, "The event that happened."), ...HAPPENED });
const page = record("a page condition", { page: field(text, "The page or screen that was viewed."), ...HAPPENED });
const trait = record(
  "a trait condition",
  { trait: field(text, "The attribute of the person."), ...COMPARISONS },
  { anyOf: OPERATORS },
);
const group = record(
  "a group condition",
  {
    group: field(text, "The group that the person belongs to."),
    trait: field(text, "The attribute of the group."),
    ...COMPARISONS,
  },
  { required: { trait: "Say which attribute of the group: `trait: plan`." }, anyOf: OPERATORS },
);
const segment = record("a segment condition", { segment: field(text, "The segment that the person is in.") });

/** A condition as its author wrote it, by the key that says its kind. */
export type ConditionText =
  | Headed<"event", Read<typeof event>>
  | Headed<"page", Read<typeof page>>
  | Headed<"trait", Read<typeof trait>>
  | Headed<"group", Read<typeof group>>
  | Headed<"segment", Read<typeof segment>>
  | Headed<"all", { readonly all?: readonly ConditionText[] }>
  | Headed<"any", { readonly any?: readonly ConditionText[] }>
  | Headed<"not", { readonly not?: ConditionText | readonly ConditionText[] }>;

/** The keys that say what kind of condition it is. */
export const CONDITION_HEADS = ["event", "page", "group", "trait", "segment", "all", "any", "not"] as const;

/** What is asked of a person; nests freely. */
export const condition: Rule<ConditionText> = named("condition", "a condition", ["map"], () =>
  byKey("a condition", { event, page, ...conditionsOfState() }),
);

/** The conditions that are no single event or page. */
export const conditionsOfState = () => ({
  group,
  trait,
  segment,
  all: record("`all`", { all: field(conditions, "All of these hold.") }),
  any: record("`any`", { any: field(conditions, "At least one of these holds.") }),
  not: record("`not`", {
    not: field(either("a condition, or a list of them", condition, conditions), "This does not hold."),
  }),
});

const conditions = list(condition, "a list of conditions", 1);
