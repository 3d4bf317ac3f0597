import { isJsonObject, type Json, type JsonObject, jsonObject, type MutableJsonObject } from "../model/json.ts";
import type { draft07Gaps } from "../schema/draft07-gaps.ts";
import { innerSchemas } from "../schema/keywords.ts";

/** Keywords that say nothing about which values are right, and that draft 04 does not know. */
const DROPPED = new Set(["$comment", "examples"]);

/** Keywords that hold schemas by name, one schema, and a list of them, in draft 07. */
const BY_NAME = new Set(["properties", "patternProperties", "definitions", "dependencies"]);
const ONE = new Set(["not", "items", "additionalItems", "additionalProperties"]);
const LIST = new Set(["allOf", "anyOf", "oneOf", "items"]);

/** Where draft 04 takes `true` and `false` for a schema. */
const BOOLEAN = new Set(["additionalItems", "additionalProperties"]);

/**
 * A schema of draft 07 in the words of draft 04, which is what Iglu reads (json-schema.org, release notes of drafts 06
 * and 07, 2018-03): `const`, exclusive bounds, `if`, `contains` and boolean schemas have other words there.
 */
export function draft04(schema: JsonObject): JsonObject {
  const old = jsonObject();
  const also: Json[] = [];
  for (const [keyword, value] of Object.entries(schema)) {
    if (DROPPED.has(keyword) || isEmptyRequired(keyword, value)) continue;
    if (keyword === "const") also.push({ enum: [value] });
    else if (keyword === "contains") also.push({ not: { type: "array", items: { not: asSchema(value) } } });
    else if (keyword !== "if" && keyword !== "then" && keyword !== "else" && keyword !== "propertyNames")
      old[keyword] = translated(keyword, value);
  }
  exclusive(old, "minimum", "exclusiveMinimum", (bound, limit) => bound > limit);
  exclusive(old, "maximum", "exclusiveMaximum", (bound, limit) => bound < limit);
  also.push(...conditional(schema));
  return withAlso(old, also);
}

const isEmptyRequired = (keyword: string, value: Json): boolean =>
  keyword === "required" && Array.isArray(value) && value.length === 0;

function translated(keyword: string, value: Json): Json {
  if (Array.isArray(value)) return LIST.has(keyword) ? value.map(asSchema) : value;
  if (BY_NAME.has(keyword) && isJsonObject(value)) return byName(keyword, value);
  if (!ONE.has(keyword)) return value;
  return typeof value === "boolean" && BOOLEAN.has(keyword) ? value : asSchema(value);
}

function byName(keyword: string, schemas: JsonObject): JsonObject {
  const made = jsonObject();
  for (const [name, value] of Object.entries(schemas)) {
    const isNames = keyword === "dependencies" && Array.isArray(value);
    // A dependency on nothing says nothing, and draft 04 does not allow it.
    if (isNames && value.length === 0) continue;
    made[name] = isNames ? value : asSchema(value);
  }
  return made;
}

/** Draft 04 has no boolean schemas. */
const asSchema = (schema: Json): Json => {
  if (schema === true) return {};
  return isJsonObject(schema) ? draft04(schema) : { not: {} };
};

/** `{ exclusiveMinimum: 0 }` is `{ minimum: 0, exclusiveMinimum: true }`, unless `minimum` itself bounds more. */
function exclusive(
  schema: MutableJsonObject,
  bound: string,
  flag: string,
  isTighter: (bound: number, limit: number) => boolean,
): void {
  const { [bound]: inclusive, [flag]: limit } = schema;
  if (typeof limit !== "number") return;
  delete schema[flag];
  if (typeof inclusive === "number" && isTighter(inclusive, limit)) return;
  schema[bound] = limit;
  schema[flag] = true;
}

/** `if`, `then` and `else` as alternatives. */
function conditional(schema: JsonObject): readonly Json[] {
  const { if: condition, then: yes, else: no } = schema;
  if (condition === undefined) return [];
  const test = asSchema(condition);
  return [
    ...(yes === undefined ? [] : [{ anyOf: [{ not: test }, asSchema(yes)] }]),
    ...(no === undefined ? [] : [{ anyOf: [test, asSchema(no)] }]),
  ];
}

/** Further schemas that must hold: the values of a `const` stand in the schema itself where it has none. */
function withAlso(schema: MutableJsonObject, also: readonly Json[]): JsonObject {
  const { allOf, enum: values } = schema;
  const [first, ...rest] = also;
  if (values === undefined && isJsonObject(first) && first["enum"] !== undefined)
    return withAlso({ ...schema, enum: first["enum"] }, rest);
  return also.length === 0 ? schema : { ...schema, allOf: [...(Array.isArray(allOf) ? allOf : []), ...also] };
}

/** What draft 04 cannot say beside what draft 07 cannot either. */
export function draft04Gaps(schema: JsonObject): ReturnType<typeof draft07Gaps> {
  const keyword = "propertyNames";
  const here = schema[keyword] === undefined ? [] : [{ keys: [keyword], keyword, hint: "Write `patternProperties`." }];
  const inner = innerSchemas(schema).flatMap((each) =>
    isJsonObject(each.schema)
      ? draft04Gaps(each.schema).map((gap) => ({ ...gap, keys: [...each.keys, ...gap.keys] }))
      : [],
  );
  return [...here, ...inner];
}
