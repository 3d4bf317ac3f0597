import type { Things } from "./template-context.ts";

export type Thing = keyof Things;

type Word = Thing | "text" | "flag" | "number" | "json";

/** What a field holds: one of these, perhaps absent (`?`: null), or a list of them (`[]`). */
export type FieldType = Word | `${Word}?` | `${Word}[]`;

/** A field's type, and what it says. */
export type Field = readonly [type: FieldType, about: string];

type Fields<T> = { readonly [F in keyof T]: Field };

const NAMED = {
  name: ["text", "Its name in the plan and on the wire, as it is."],
  title: ["text", "Its name for people: the plan's `title`, else the words of its name."],
  description: ["text?", "What it means."],
  identifier: ["text", "Its name in code, in camel case: `productAdded`."],
  type: ["text", "The name of its type, in Pascal case: `ProductAdded`."],
} as const satisfies Record<string, Field>;

const TYPE = ["text", "The name of its type, in Pascal case: `ProductAdded`. No two things share one."] as const;

const BODY = {
  properties: ["Property[]", "Its properties, in the order of the plan, with those that the client writes by itself."],
  parameters: ["Property[]", "The properties that an app gives: those without the constant ones."],
  nested: ["Type[]", "The types made of the objects and enums inside it, at any depth, outer ones first."],
} as const satisfies Record<string, Field>;

const DEPRECABLE = {
  deprecated: ["flag", "Whether it should no longer be used."],
  deprecation: ["Deprecation", "What the plan says about that; its fields are null where it says nothing."],
} as const satisfies Record<string, Field>;

/** The fields of a shape: those that everything with a type has. */
export const SHAPE_FIELDS: Fields<Things["Shape"]> = {
  kind: [
    "text",
    "What it is: `string`, `number`, `integer`, `boolean`, `enum`, `array`, `object`, `map`, `union`, `any` or `null`.",
  ],
  isString: ["flag", "`kind` is `string`."],
  isNumber: ["flag", "`kind` is `number`: it may have a fraction."],
  isInteger: ["flag", "`kind` is `integer`."],
  isBoolean: ["flag", "`kind` is `boolean`."],
  isEnum: ["flag", "`kind` is `enum`: one of `values`."],
  isArray: ["flag", "`kind` is `array`, of `items`."],
  isObject: ["flag", "`kind` is `object`, with `properties`."],
  isMap: ["flag", "`kind` is `map`: an object with any keys, whose values are `items`."],
  isUnion: ["flag", "`kind` is `union`: one of `branches`."],
  isAny: ["flag", "`kind` is `any`: nothing is known of it."],
  isNull: ["flag", "`kind` is `null`: it is never anything else."],
  nullable: ["flag", "Whether it may be null; what is `any` may."],
  ref: ["text?", "The name of its type in code. Each object and enum has one, and whatever the plan names in `types`."],
  isNamed: ["flag", "Whether the plan names that type in `types`; otherwise it is among `nested`."],
  semantic: ["text?", "The semantic type: `timestamp`, `money`, `email` …"],
  format: ["text?", "The format of JSON Schema: `date-time`, `email`, `uri` …"],
  values: ["EnumValue[]", "The values of an enum, less null."],
  valueKind: ["text?", "What the values of an enum are: `string`, `integer`, `number`, `boolean` or `mixed`."],
  items: ["Shape?", "What an array or a map holds."],
  branches: ["Shape[]", "What a union may be."],
  properties: ["Property[]", "The properties of an object, with those that the client writes by itself."],
  parameters: ["Property[]", "The properties of an object that an app gives: those without the constant ones."],
  isOpen: ["flag", "Whether an object may have properties that the plan does not name."],
  bounds: ["Bounds", "What narrows its values; its fields are null where nothing does."],
};

/** Every field that a template can name, by the thing that has it. The check reads this, and so does the guide. */
export const FIELDS: { readonly [T in Thing]: Fields<Things[T]> } = {
  Template: {
    mark: ["text", "The line by which the tool knows its own files. Write it near the top, in a comment."],
    plan: ["Plan", "The plan itself."],
    source: ["Source?", "The source that the entry names; null where it names none."],
    sources: ["Source[]", "All sources of the plan."],
    events: ["Call[]", "The events, or those of them that the source may send."],
    pages: ["Call[]", "The pages and screens, or those of them that the source may send."],
    types: ["Type[]", "The types that the plan names, or those of them that what the source sends needs."],
    groups: ["Attributes[]", "The groups with their traits."],
    traits: ["Attributes", "The traits of a person, or those of them that the source may set."],
    context: ["Attributes", "The properties of every event, or those of them that the source's events carry."],
  },
  Plan: {
    name: ["text?", "The plan's name."],
    version: ["text?", "The plan's version."],
    description: ["text?", "What the plan is for."],
  },
  Source: {
    ...NAMED,
    kind: ["text", "`client` or `server`."],
    platform: ["text?", "What it runs on."],
  },
  Call: {
    ...NAMED,
    identifier: ["text", "Its name in code, in camel case: `productAdded`. No two events or pages share one."],
    type: TYPE,
    call: ["text", "`track`, `page` or `screen`."],
    firesWhen: ["text?", "The moment at which it is sent."],
    role: ["text?", "What it is to the business: `view`, `purchase` …"],
    key: ["flag", "Whether it must prove itself in a segment and a journey."],
    owner: ["text?", "Who answers for it."],
    status: ["text", "`planned`, `live` or `deprecated`."],
    since: ["text?", "The version of the plan that it came with."],
    version: ["number?", "The version of its payload."],
    ...DEPRECABLE,
    renamedFrom: ["text[]", "Its earlier names, oldest first."],
    category: ["text?", "A page's category."],
    path: ["text?", "A page's path."],
    sources: ["text[]", "The names of the sources that may send it."],
    destinations: ["text[]", "The names of the destinations that it goes to."],
    consent: ["text[]", "The categories of consent that it needs."],
    tags: ["text[]", "Its tags."],
    identity: ["text", "`anonymous`, `any` or `known`: whether it needs a known person."],
    dedupe: ["Dedupe?", "Which occurrences are the same one."],
    oncePer: ["text[]", "The properties that must change before it is sent again."],
    isOpen: ["flag", "Whether it may carry properties that the plan does not name."],
    ...BODY,
    contextProperties: ["Property[]", "Those of `context` that its sources send with it."],
    examples: ["json[]", "What an app passes, as an example."],
  },
  Attributes: {
    ...NAMED,
    type: TYPE,
    id: ["text?", "The identifier of a group; null for traits and context."],
    ...DEPRECABLE,
    ...BODY,
  },
  Type: {
    ...NAMED,
    type: TYPE,
    ...SHAPE_FIELDS,
    version: ["text?", "The version of the type."],
    versionField: ["text?", "The property that says this version beside whatever holds the type."],
    ...DEPRECABLE,
    nested: ["Type[]", "The types made of the objects and enums inside it, at any depth, outer ones first."],
  },
  Property: {
    name: NAMED.name,
    title: NAMED.title,
    description: NAMED.description,
    identifier: [
      "text",
      "Its name in code, in camel case; unique beside the others. May be a reserved word: see `kotlinName`.",
    ],
    ...SHAPE_FIELDS,
    required: ["flag", "Whether it is always on the wire."],
    optional: ["flag", "Whether an app may leave it out: it is not required, or filled."],
    filled: ["flag", "Whether the client writes `value` where the app gives nothing."],
    constant: ["flag", "Whether it is `value` whatever happens; it is then no parameter."],
    value: ["json", "What the client writes by itself; null where it does not."],
    beside: [
      "Property[]",
      "Of a version field: the properties whose version it says. It is sent where one of them is.",
    ],
    defaultValue: ["json", "What is meant where it is absent; null where the plan does not say."],
    unit: ["text?", "Its unit: `EUR`, `ms` …"],
    unitFrom: ["text?", "The name of the property beside it that says its unit."],
    pii: ["text?", "`none`, `pseudonymous`, `personal` or `sensitive`."],
    since: ["text?", "The version of the plan that it came with."],
    ...DEPRECABLE,
    normalize: ["text[]", "What the client does to its text: `trim`, `lowercase`, `snake_case`."],
    renamedFrom: ["text[]", "Its earlier names, oldest first."],
    sources: ["text[]", "The names of the sources that may send it."],
    examples: ["json[]", "Values, as examples."],
  },
  Shape: SHAPE_FIELDS,
  EnumValue: {
    value: ["json", "The value itself."],
    description: ["text?", "What it means."],
    identifier: [
      "text",
      "Its name in code, in camel case; unique in its enum. May be a reserved word: see `kotlinName`.",
    ],
    type: ["text", "The same in Pascal case."],
    constant: ["text", "The same in capitals: `OUT_OF_STOCK`."],
    ...DEPRECABLE,
  },
  Bounds: {
    pattern: ["text?", "The regular expression that texts match."],
    minLength: ["number?", "The least number of characters."],
    maxLength: ["number?", "The largest number of characters."],
    minimum: ["number?", "The least value."],
    maximum: ["number?", "The largest value."],
    exclusiveMinimum: ["number?", "What values are above."],
    exclusiveMaximum: ["number?", "What values are below."],
    multipleOf: ["number?", "What values are multiples of."],
    minItems: ["number?", "The least number of entries."],
    maxItems: ["number?", "The largest number of entries."],
    uniqueItems: ["flag", "Whether no two entries are alike."],
  },
  Dedupe: {
    key: ["text[]", "What tells two occurrences apart: paths of properties, `userId` or `groupId`."],
    window: ["text?", "For how long, as the plan writes it; null is forever."],
    seconds: ["number?", "The same in seconds."],
  },
  Deprecation: {
    since: ["text?", "The version of the plan that deprecated it."],
    replacedBy: ["text?", "The name of what to use instead."],
    removeAfter: ["text?", "The day after which it goes."],
    sendUntil: ["text?", "The day until which it is still sent."],
    reason: ["text?", "Why."],
  },
};
