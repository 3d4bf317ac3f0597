import type { Comparison, Operator } from "../model/condition.ts";
import type { Json } from "../model/json.ts";
import { child, type Pointer } from "../model/pointer.ts";
import type { Primitive, Shape } from "../model/shape.ts";
import { valueText } from "../words/phrase.ts";
import { isAmong, isTime, kindOf, kindsOf, kindsWords, type ShapeWorld } from "./values.ts";

/** Why a comparison can never hold: completes "compares it …", with what to write instead. */
export interface Mismatch {
  readonly what: string;
  readonly hint: string;
  readonly pointer: Pointer;
}

/** What of a comparison does not go with the type of what it compares; nothing where the type is open. */
export function mismatches(comparison: Comparison, shape: Shape, world: ShapeWorld): readonly Mismatch[] {
  const kinds = kindsOf(shape, world);
  if (kinds === undefined || comparison.operator === "exists") return [];
  return SAYS[comparison.operator](comparison, { kinds, isTime: isTime(shape, world) });
}

interface Compared {
  readonly kinds: ReadonlySet<Primitive>;
  readonly isTime: boolean;
}

type Says = (comparison: Comparison, compared: Compared) => readonly Mismatch[];

const equals: Says = ({ value, pointer }, { kinds }) =>
  isAmong(kindOf(value), kinds) ? [] : [{ what: `with ${said(value)}`, hint: instead(value, kinds), pointer }];

const oneOf: Says = (comparison, compared) => {
  const { value } = comparison;
  if (!Array.isArray(value)) return [];
  return value.flatMap((each: Json, index) =>
    equals({ operator: "is", value: each, pointer: child(comparison.pointer, index) }, compared),
  );
};

const ORDERED: readonly Primitive[] = ["number", "integer", "string"];

const order: Says = (comparison, compared) => {
  const { kinds } = compared;
  if (ORDERED.some((each) => kinds.has(each)))
    // A fraction bounds whole numbers too.
    return typeof comparison.value === "number" && kinds.has("integer") ? [] : equals(comparison, compared);
  const what = `by \`${comparison.operator}\``;
  return [
    { what, hint: "Only numbers, texts and times are more or less. Ask for a value.", pointer: comparison.pointer },
  ];
};

const time: Says = ({ operator, pointer }, { kinds, isTime: isMoment }) =>
  isMoment || kinds.has("integer") || kinds.has("number")
    ? []
    : [{ what: `by \`${operator}\``, hint: "Only a time is before or after. Give it `type: timestamp`.", pointer }];

const text: Says = ({ operator, pointer }, { kinds }) =>
  kinds.has("string") ? [] : [{ what: `by \`${operator}\``, hint: "Only text begins or matches so.", pointer }];

const SAYS: Readonly<Record<Exclude<Operator, "exists">, Says>> = {
  is: equals,
  not: equals,
  in: oneOf,
  gt: order,
  gte: order,
  lt: order,
  lte: order,
  before: time,
  after: time,
  ago: time,
  startsWith: text,
  matches: text,
};

const KIND_WORDS: Readonly<Record<Primitive, string>> = {
  string: "the text ",
  number: "the number ",
  integer: "the number ",
  boolean: "",
  object: "the object ",
  array: "the list ",
  null: "",
};

const said = (value: Json): string => `${KIND_WORDS[kindOf(value)]}\`${unquoted(value)}\``;
const unquoted = (value: Json): string => (typeof value === "string" && value !== "" ? value : valueText(value));

/** How the same is written so that it fits, where that is plain; else what fits. */
function instead(value: Json, kinds: ReadonlySet<Primitive>): string {
  if (
    typeof value === "string" &&
    value.trim() !== "" &&
    isAmong(kindOf(Number(value)), kinds) &&
    !Number.isNaN(+value)
  )
    return `Write \`${Number(value)}\`, without quotes.`;
  if ((value === "true" || value === "false") && kinds.has("boolean")) return `Write \`${value}\`, without quotes.`;
  if ((typeof value === "number" || typeof value === "boolean") && kinds.has("string"))
    return `Write \`"${value}"\`, with quotes.`;
  return `Compare it with ${kindsWords(kinds)}.`;
}
