import { isJsonObject, type Json } from "../model/json.ts";
import { PRIMITIVES } from "../model/shape.ts";
import { holdingOf } from "./keywords.ts";

type Test = (value: Json) => boolean;

const isText: Test = (value) => typeof value === "string";
const isNumber: Test = (value) => typeof value === "number";
const isCount: Test = (value) => Number.isInteger(value) && Number(value) >= 0;
const isSchema: Test = (value) => typeof value === "boolean" || isJsonObject(value);
const isList: Test = (value) => Array.isArray(value);
const areNames: Test = (value) => Array.isArray(value) && value.every(isText) && new Set(value).size === value.length;
const isType: Test = (value) => PRIMITIVES.some((each) => each === value);
const byName =
  (test: Test): Test =>
  (value) =>
    isJsonObject(value) && Object.values(value).every(test);

/** What keywords want, in words, and whether a value is that (2020-12, core and validation; 2022-06). */
const WANTED: readonly (readonly [words: string, test: Test, keywords: string])[] = [
  [
    "text",
    isText,
    "$id $schema $ref $anchor $dynamicRef $dynamicAnchor $comment title description format contentEncoding contentMediaType",
  ],
  ["a regular expression, as ECMAScript has them with the flag u", isRegExp, "pattern"],
  ["a number", isNumber, "minimum maximum exclusiveMinimum exclusiveMaximum"],
  ["a number above 0", (value) => typeof value === "number" && value > 0, "multipleOf"],
  [
    "a whole number, 0 or more",
    isCount,
    "minLength maxLength minItems maxItems minProperties maxProperties minContains maxContains",
  ],
  ["true or false", (value) => typeof value === "boolean", "uniqueItems deprecated readOnly writeOnly"],
  ["a list", isList, "enum examples"],
  ["a list of names, none twice", areNames, "required"],
  ["names, and a list of names for each", byName(areNames), "dependentRequired"],
  ["a type of JSON, or a list of them", (value) => isType(value) || (areNames(value) && isJsonTypes(value)), "type"],
  [
    "schemas by regular expressions, as ECMAScript has them with the flag u",
    (value) => byName(isSchema)(value) && Object.keys(value ?? {}).every(isRegExp),
    "patternProperties",
  ],
];

const TESTS = new Map(
  WANTED.flatMap(([words, test, keywords]) =>
    keywords.split(" ").map((keyword) => [keyword, { words, test }] as const),
  ),
);

/** What a keyword of JSON Schema wants where it gets something else; nothing where the value is right, or the keyword is none. */
export function wantedBy(keyword: string, value: Json): string | undefined {
  const known = TESTS.get(keyword);
  if (known) return known.test(value) ? undefined : known.words;
  const holding = holdingOf(keyword);
  if (holding === "schema") return isSchema(value) ? undefined : "a schema";
  if (holding === "schemas")
    return Array.isArray(value) && value.length > 0 && value.every(isSchema) ? undefined : "a list of schemas";
  return holding === undefined || byName(isSchema)(value) ? undefined : "schemas by name";
}

function isJsonTypes(value: Json): boolean {
  return Array.isArray(value) && value.length > 0 && value.every(isType);
}

function isRegExp(value: Json): boolean {
  if (typeof value !== "string") return false;
  try {
    return new RegExp(value, "u") !== undefined;
  } catch {
    return false;
  }
}
