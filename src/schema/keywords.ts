import { isJsonObject, type Json, type JsonObject, jsonObject } from "../model/json.ts";

/** The keywords of 2020-12 that say nothing about which values are right (validation, section 9; core, 8.3; 2022-06). */
export const ANNOTATIONS: ReadonlySet<string> = new Set([
  "title",
  "description",
  "$comment",
  "examples",
  "default",
  "deprecated",
  "readOnly",
  "writeOnly",
]);

/** What a keyword holds: a schema, a list of schemas, or schemas by name. */
export type Holding = "schema" | "schemas" | "schemas by name";

/** Every keyword of 2020-12 that holds schemas (core, sections 8.2.4, 10.2, 10.3 and 11; validation, 8.5; 2022-06). */
const HOLDING: ReadonlyMap<string, Holding> = new Map<string, Holding>([
  ...[
    "not",
    "if",
    "then",
    "else",
    "items",
    "contains",
    "additionalProperties",
    "propertyNames",
    "unevaluatedItems",
    "unevaluatedProperties",
    "contentSchema",
  ].map((each) => [each, "schema"] as const),
  ...["allOf", "anyOf", "oneOf", "prefixItems"].map((each) => [each, "schemas"] as const),
  // `definitions` is the former name of `$defs`, and references lead into it all the same.
  ...["properties", "patternProperties", "dependentSchemas", "$defs", "definitions"].map(
    (each) => [each, "schemas by name"] as const,
  ),
]);

export const holdingOf = (keyword: string): Holding | undefined => HOLDING.get(keyword);

/** A schema inside another, and the keys that lead to it. */
export interface InnerSchema {
  readonly keys: readonly (string | number)[];
  readonly schema: Json;
}

/** The schemas directly inside a schema. What `enum`, `const` and the like hold are values, and are passed over. */
export function innerSchemas(schema: JsonObject): readonly InnerSchema[] {
  return Object.entries(schema).flatMap(([keyword, value]): readonly InnerSchema[] => {
    const holding = HOLDING.get(keyword);
    if (holding === "schema") return [{ keys: [keyword], schema: value }];
    if (holding === "schemas" && Array.isArray(value))
      return value.map((inner: Json, index) => ({ keys: [keyword, index], schema: inner }));
    if (holding !== "schemas by name" || !isJsonObject(value)) return [];
    return Object.entries(value).map(([name, inner]) => ({ keys: [keyword, name], schema: inner }));
  });
}

/** The value of a keyword with each schema in it replaced. */
export function mapInner(keyword: string, value: Json, map: (schema: Json) => Json): Json {
  const holding = HOLDING.get(keyword);
  if (holding === "schema") return map(value);
  if (holding === "schemas" && Array.isArray(value)) return value.map((inner: Json) => map(inner));
  if (holding !== "schemas by name" || !isJsonObject(value)) return value;
  const mapped = jsonObject();
  for (const [name, inner] of Object.entries(value)) mapped[name] = map(inner);
  return mapped;
}
