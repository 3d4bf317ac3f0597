import { isJsonObject, type Json, type JsonObject, type MutableJsonObject } from "../../model/json.ts";

/**
 * What the data catalog can say of values beside their type (rudder-iac, `customtype` and `property` rules of its
 * validator, 2026-08); its `config` spells them with underscores.
 */
const CONFIG = [
  ...["enum", "format", "pattern", "minLength", "maxLength", "minimum", "maximum", "exclusiveMinimum"],
  ...["exclusiveMaximum", "multipleOf", "minItems", "maxItems", "uniqueItems"],
];

/** The formats that its validator knows. */
const FORMATS: ReadonlySet<Json> = new Set([
  ...["date-time", "date", "time", "email", "uuid", "hostname", "ipv4", "ipv6"],
]);

/** Keywords that are words, or have a place elsewhere. */
const ELSEWHERE = new Set(["title", "description", "type", "const", "items", "properties", "required", "examples"]);

/** What a schema says of one value, in the words of the catalog. */
export interface CatalogType {
  /** None where anything may come. */
  readonly types: readonly string[];
  readonly config: JsonObject;
  /** Whether that is all that the schema says, but for what arrays and objects hold. */
  readonly isWhole: boolean;
}

/** The type of a schema that refers to nothing. What cannot be said is left out: then more may come than the plan lets through. */
export function catalogType(schema: JsonObject): CatalogType {
  const { type, const: only } = schema;
  const said: JsonObject = only === undefined ? schema : { ...schema, enum: [only] };
  const types = (Array.isArray(type) ? type : [type]).filter((each) => typeof each === "string");
  const config: MutableJsonObject = {};
  for (const keyword of CONFIG) {
    const value = said[keyword];
    if (value === undefined || (keyword === "format" && !FORMATS.has(value))) continue;
    config[snakeCase(keyword)] = value;
  }
  const isKnown = (keyword: string): boolean =>
    ELSEWHERE.has(keyword) ||
    config[snakeCase(keyword)] !== undefined ||
    (keyword === "additionalProperties" && schema[keyword] === false);
  const values = said["enum"];
  return {
    types: types.length > 0 ? types : typesOf(Array.isArray(values) ? values : []),
    config,
    isWhole: Object.keys(said).every(isKnown),
  };
}

const snakeCase = (keyword: string): string => keyword.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** The types of listed values: the catalog wants one where there is an enum. */
const typesOf = (values: readonly Json[]): readonly string[] => [...new Set(values.map(typeOf))];

function typeOf(value: Json): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return isJsonObject(value) ? "object" : typeof value;
}
