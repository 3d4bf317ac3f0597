import {
  canonicalJson,
  isJsonObject,
  type Json,
  type JsonObject,
  jsonObject,
  type MutableJsonObject,
} from "../../model/json.ts";

/** Words about a schema: the first that says one has it. */
const WORDS = new Set([
  "title",
  "description",
  "default",
  "examples",
  "deprecated",
  "$schema",
  "$id",
  "id",
  "$comment",
]);

/** The same of a schema and of what it takes in by `allOf` or `$ref`, all of which its `unevaluatedProperties` knows. */
export function mergedInto({ unevaluatedProperties, ...own }: JsonObject, others: readonly Json[]): Json | undefined {
  const whole = merged([Object.assign(jsonObject(), own), ...others]);
  if (unevaluatedProperties === undefined || whole === undefined || whole === false) return whole;
  return { ...(isJsonObject(whole) ? whole : {}), unevaluatedProperties };
}

type Merge = (a: Json, b: Json) => Json | undefined;

const larger: Merge = (a, b) => Math.max(Number(a), Number(b));
const smaller: Merge = (a, b) => Math.min(Number(a), Number(b));

/** How two values of one keyword become one that says both. What is not listed must be equal. */
const MERGES: ReadonlyMap<string, Merge> = new Map<string, Merge>([
  ["type", types],
  ["enum", values],
  ["required", union],
  ["properties", properties],
  ["items", (a, b) => merged([a, b])],
  ["uniqueItems", (a, b) => a === true || b === true],
  ...["minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties"].map((key) => [key, larger] as const),
  ...["maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties"].map((key) => [key, smaller] as const),
]);

/**
 * One schema that accepts what all of them accept, where keywords can say it; nothing where they cannot. A closed object
 * beside another with properties of its own is one of those: each refuses what the other names.
 */
export function merged(schemas: readonly Json[]): Json | undefined {
  let whole: Json | undefined = true;
  for (const schema of schemas) whole = whole === undefined ? undefined : both(whole, schema);
  return whole;
}

function both(a: Json, b: Json): Json | undefined {
  if (a === false || b === false) return false;
  if (!isJsonObject(a)) return b;
  if (!isJsonObject(b)) return a;
  if (!closesTogether(a, b) || [a, b].some((each) => each["unevaluatedProperties"] !== undefined)) return undefined;
  const made: MutableJsonObject = Object.assign(jsonObject(), a);
  for (const [keyword, value] of Object.entries(b)) {
    const said = made[keyword];
    const one = said === undefined ? value : together(keyword, said, value);
    if (one === undefined) return undefined;
    made[keyword] = one;
  }
  return made;
}

function together(keyword: string, a: Json, b: Json): Json | undefined {
  if (WORDS.has(keyword) || canonicalJson(a) === canonicalJson(b)) return a;
  if (keyword === "additionalProperties") return a === true ? b : b === true ? a : undefined;
  return MERGES.get(keyword)?.(a, b);
}

/** Whether `additionalProperties` of one lets through what the other names. */
function closesTogether(a: JsonObject, b: JsonObject): boolean {
  return letsThrough(a, b) && letsThrough(b, a);
}

function letsThrough(
  { additionalProperties: rest, properties: own, patternProperties }: JsonObject,
  other: JsonObject,
): boolean {
  if (rest === undefined || rest === true) return true;
  if (patternProperties !== undefined || other["patternProperties"] !== undefined) return false;
  const names = isJsonObject(other["properties"]) ? Object.keys(other["properties"]) : [];
  return names.every((name) => isJsonObject(own) && Object.hasOwn(own, name));
}

function types(a: Json, b: Json): Json | undefined {
  const [listA, listB] = [listOf(a), listOf(b)];
  const common = listA.filter((each) => listB.includes(each) || (each === "integer" && listB.includes("number")));
  if (listA.includes("number") && listB.includes("integer") && !common.includes("integer")) common.push("integer");
  return common.length === 0 ? undefined : common.length === 1 ? common[0] : common;
}

const listOf = (value: Json): readonly Json[] => (Array.isArray(value) ? value : [value]);

function values(a: Json, b: Json): Json | undefined {
  if (!Array.isArray(a) || !Array.isArray(b)) return undefined;
  const known = new Set(b.map(canonicalJson));
  return a.filter((each: Json) => known.has(canonicalJson(each)));
}

function union(a: Json, b: Json): Json | undefined {
  return Array.isArray(a) && Array.isArray(b) ? [...new Set([...a, ...b])] : undefined;
}

function properties(a: Json, b: Json): Json | undefined {
  if (!isJsonObject(a) || !isJsonObject(b)) return undefined;
  const made = Object.assign(jsonObject(), a);
  for (const [name, schema] of Object.entries(b)) {
    const one = Object.hasOwn(a, name) ? merged([a[name] ?? true, schema]) : schema;
    if (one === undefined) return undefined;
    made[name] = one;
  }
  return made;
}
