import { NORMALIZATIONS, PII_LEVELS } from "../../model/property.ts";
import { FORMATS, PRIMITIVES, SEMANTICS } from "../../model/shape.ts";
import { either } from "../grammar/either.ts";
import { hinted } from "../grammar/hinted.ts";
import { list } from "../grammar/list.ts";
import { flagHint } from "../grammar/mismatch.ts";
import { definition, named } from "../grammar/named.ts";
import { type Field, field, type RecordOf, type RecordOptions, record } from "../grammar/record.ts";
import type { Rule } from "../grammar/rule.ts";
import {
  anyNumber,
  count,
  flag,
  json,
  jsonMap,
  positiveNumber,
  text,
  textFor,
  textLike,
  word,
} from "../grammar/scalars.ts";
import { table } from "../grammar/table.ts";
import { isList, shown } from "../value.ts";
import { date, renames, version } from "./terms.ts";

const UNIT = either(
  "text (`EUR`, `ms`) or `{ from: <property> }`",
  text,
  record(
    "a unit",
    {
      from: field(text, "The property of the same object that says the unit."),
    },
    { required: { from: "Write `unit: { from: currency }`." } },
  ),
);

const DEPRECATION = "true, the reason, or a mapping";

/** Why it goes. `deprecated: no` would be a reason too, and is never meant as one. */
const reason = textLike({
  expects: DEPRECATION,
  pattern: /^(?!(?:[Yy](?:es|ES)?|[Nn][Oo]?|[Oo][Nn]|[Oo](?:ff|FF)|[Tt](?:rue|RUE)|[Ff](?:alse|ALSE))$)/,
  hint: (wrong) => (typeof wrong === "string" ? flagHint(wrong) : undefined),
});

/** What `deprecated:` may be on anything that can be. */
export const deprecation = definition(
  "deprecated",
  either(
    DEPRECATION,
    flag,
    reason,
    record("`deprecated`", {
      since: field(version, "The version of the plan since which it should no longer be used."),
      replacedBy: field(text, "What to use instead."),
      removeAfter: field(date, "From this day on it may be removed without breaking a promise."),
      sendUntil: field(date, "Until this day the client sends the event under both names."),
      reason: field(text, "Why it goes."),
    }),
  ),
);

const enumValue = definition(
  "enumValue",
  either(
    "text that describes it, or a mapping",
    text,
    record("an enum value", {
      title: field(text, "What people call it."),
      description: field(text, "What it means."),
      deprecated: field(deprecation, "It should no longer be used."),
      renamedFrom: field(renames, "Earlier spellings of the same value, oldest first."),
    }),
  ),
);

const TYPE_WORDS = [...PRIMITIVES, ...SEMANTICS];
const typeName = textFor(
  `a type: ${TYPE_WORDS.map((each) => `\`${each}\``).join(", ")}, or a name from \`types\``,
  TYPE_WORDS,
);
const typeNames = list(word(...PRIMITIVES), "a list of primitive types", 1);

/** The keys that hold no property of their own. */
const FLAT = {
  type: field(
    either("a type or a list of primitive types", typeName, typeNames),
    "A primitive, a list of primitives, a semantic type, or a name from `types`; followed by [] for an array of it.",
  ),
  required: field(flag, "Whether it must be there (default false)."),
  nullable: field(flag, "Whether null is allowed too."),
  title: field(text, "What people call it."),
  description: field(text, "What it means."),
  examples: field(list(json, "a list of values"), "Values that it may have."),
  unit: field(UNIT, "The unit of a quantity."),
  pii: field(word(...PII_LEVELS), "How personal it is."),
  since: field(version, "The version of the plan that brought it."),
  deprecated: field(deprecation, "It should no longer be used."),
  renamedFrom: field(renames, "Earlier names of the same thing, oldest first."),
  values: field(
    table(
      enumValue,
      undefined,
      (names) => `Write \`enum: [${names.join(", ")}]\`; \`values\` says what each of them means.`,
    ),
    "An enum whose values are described. Not together with `enum`.",
  ),
  normalize: field(list(word(...NORMALIZATIONS)), "What the client does to the value before it sends it."),
  default: field(json, "The value that is meant where none is given."),
  fill: field(flag, "The client sends `default` where the app gives nothing."),
  ref: field(text, "The shared property of another name that it inherits from."),
  enum: field(list(json, "a list of values"), "The values allowed."),
  const: field(json, "The only value allowed; the client fills it in."),
  pattern: field(text, "A regular expression that text must match."),
  format: field(textFor("text", FORMATS), "A format that text must have (JSON Schema)."),
  minLength: field(count, "The least number of characters."),
  maxLength: field(count, "The greatest number of characters."),
  minimum: field(anyNumber, "The least value."),
  maximum: field(anyNumber, "The greatest value."),
  exclusiveMinimum: field(anyNumber, "The value must be greater than this."),
  exclusiveMaximum: field(anyNumber, "The value must be less than this."),
  multipleOf: field(positiveNumber, "The value must be a multiple of this."),
  minItems: field(count, "The least number of elements."),
  maxItems: field(count, "The greatest number of elements."),
  uniqueItems: field(flag, "Whether no two elements may be equal."),
  schema: field(jsonMap, "Raw JSON Schema 2020-12, for what the language cannot say."),
};

/** The long form of a property, as its author wrote it. */
export interface PropertyRecord extends RecordOf<typeof FLAT> {
  readonly items?: PropertyText;
  readonly properties?: ReadonlyMap<string, PropertyText>;
  readonly additionalProperties?: boolean | PropertyText;
  readonly anyOf?: readonly PropertyText[];
  readonly oneOf?: readonly PropertyText[];
}

/** A property as its author wrote it: text for a short form, else a mapping. */
export type PropertyText = string | PropertyRecord;

const EXPECTS = "a type, `required`, `optional`, or a mapping";
const short = textFor(EXPECTS, ["required", "optional", ...TYPE_WORDS]);

/** One property, in its short or its long form. */
export const property: Rule<PropertyText> = named("property", EXPECTS, ["text", "map", "null"], () =>
  described(either(EXPECTS, short, record("a property", PROPERTY_FIELDS, ELSEWHERE))),
);

/** A list in place of a property is one of types, or of values. */
const described = <T>(rule: Rule<T>): Rule<T> =>
  hinted(rule, (value) => {
    const values = isList(value) ? shown(value) : undefined;
    if (values === undefined) return undefined;
    const primitives: readonly unknown[] = [...PRIMITIVES, null];
    const key = isList(value) && value.every((each) => primitives.includes(each)) ? "type" : "enum";
    return `Write \`{ ${key}: ${values} }\`.`;
  });

/** Properties by their names. */
export const properties: Rule<ReadonlyMap<string, PropertyText>> = table(
  property,
  "a mapping of properties",
  (names) =>
    `Write \`{ ${names.map((name) => `${name}: optional`).join(", ")} }\`, or \`required\`, for what the dictionary has.`,
);

const branches = list(property, "a list of properties", 1);

/** What is looked for in a property, and is said otherwise. */
const ELSEWHERE = {
  elsewhere: {
    optional: "A property is optional where it does not say `required: true`.",
    name: "The key above is the name as it is sent; `title` is what people call it.",
  },
} as const;

/** Every key of the long form; sections whose properties have more add theirs. */
const PROPERTY_FIELDS = {
  ...FLAT,
  items: field(property, "What the elements of an array are: a type name or a property."),
  properties: field(properties, "The properties of an object."),
  additionalProperties: field(
    either("true, false, or a property", flag, property),
    "Whether an object may have properties that are not named, or what those are.",
  ),
  anyOf: field(branches, "At least one of these must hold."),
  oneOf: field(branches, "Exactly one of these must hold."),
};

/** A property with further keys, in its short or its long form. */
export function propertyWith<const F extends Readonly<Record<string, Field<unknown>>>>(
  what: string,
  fields: F,
  options?: RecordOptions<typeof PROPERTY_FIELDS & F>,
): Rule<string | RecordOf<typeof PROPERTY_FIELDS & F>> {
  return described(
    either(EXPECTS, short, record(what, { ...PROPERTY_FIELDS, ...fields }, { ...ELSEWHERE, ...options })),
  );
}
