import { isJsonObject, type Json, type JsonObject, jsonObject } from "../model/json.ts";
import { followed } from "./reference.ts";

/** What a table can say of a property: one type, a list of it or one value, a few values, what bounds each and the list. */
export interface FlatType {
  readonly type: string;
  readonly isArray: boolean;
  readonly values: readonly string[];
  /** The one value that may come, where `type` is `const`. */
  readonly constant: string | undefined;
  /** `minLength`, `maximum`, `pattern`, `uniqueItems` and the like, of the value and of the list. */
  readonly bounds: JsonObject;
  /** Whether the table says all that the schema does. */
  readonly isWhole: boolean;
}

/** Keywords that a table has columns for, or that are words alone. */
const SAID = new Set(["type", "enum", "const", "title", "description", "items", "examples"]);

/** Those that bound a value of a type, or a list. */
const BOUNDS: Readonly<Record<string, readonly string[]>> = {
  string: ["minLength", "maxLength", "pattern"],
  number: ["minimum", "maximum"],
  array: ["minItems", "maxItems", "uniqueItems"],
};

/** What divides the values of a cell: values that hold such a sign cannot stand in one. */
const DIVIDERS = /[,;|\n]/;

const ANYTHING: FlatType = {
  type: "any",
  isArray: false,
  values: [],
  constant: undefined,
  bounds: {},
  isWhole: false,
};

/** The type of a property as a table has it; references lead into `root`. */
export function flatType(property: Json | undefined, root: JsonObject, isInList = false): FlatType {
  const schema = isJsonObject(property) ? followed(property, root) : {};
  if (schema["type"] === "array") return isInList ? ANYTHING : listType(schema, root);
  const values = valuesOf(schema);
  const texts = values.map((value) => (typeof value === "string" ? value : JSON.stringify(value)));
  const isOne = schema["const"] !== undefined && typeof schema["const"] === "string";
  const fits = texts.every((text) => text.trim() === text && text !== "" && (isOne || !DIVIDERS.test(text)));
  const type = isOne ? "const" : typeOf(schema, values);
  const bounds = boundsOf(schema, type);
  return {
    type,
    isArray: false,
    values: isOne || type === "any" || !fits ? [] : texts,
    constant: isOne ? texts[0] : undefined,
    bounds: isInteger(schema) ? { ...bounds, integer: true } : bounds,
    isWhole: fits && isSaid(schema, bounds) && !["any", "object"].includes(type),
  };
}

/** A table has lists of values, and no lists of lists, which may hold themselves. */
function listType(schema: JsonObject, root: JsonObject): FlatType {
  const element = isJsonObject(schema["items"]) ? flatType(schema["items"], root, true) : ANYTHING;
  const bounds = boundsOf(schema, "array");
  return {
    ...element,
    isArray: true,
    bounds: { ...element.bounds, ...bounds },
    isWhole: (element.isWhole || schema["items"] === undefined) && isSaid(schema, bounds),
  };
}

function boundsOf(schema: JsonObject, type: string): JsonObject {
  const bounds = jsonObject();
  for (const keyword of BOUNDS[type] ?? []) {
    const value = schema[keyword];
    if (value !== undefined) bounds[keyword] = value;
  }
  return bounds;
}

const isSaid = (schema: JsonObject, bounds: JsonObject): boolean =>
  Object.keys(schema).every((keyword) => SAID.has(keyword) || bounds[keyword] !== undefined) && !isNullable(schema);

/** No cell says that a value may be null. */
const isNullable = ({ type }: JsonObject): boolean => Array.isArray(type) && type.includes("null");

const isInteger = ({ type }: JsonObject): boolean =>
  type === "integer" || (Array.isArray(type) && type.includes("integer") && !type.includes("number"));

function valuesOf({ enum: values, const: only }: JsonObject): readonly Json[] {
  if (only !== undefined) return [only];
  return Array.isArray(values) ? values.filter((value: Json) => value !== null) : [];
}

/** One type beside `null`; a few texts are an enum. */
function typeOf({ type }: JsonObject, values: readonly Json[]): string {
  if (values.length > 0) {
    if (values.every((value) => typeof value === "string")) return "enum";
    return values.every((value) => typeof value === "number") ? "number" : "any";
  }
  const types = (Array.isArray(type) ? type : [type]).filter((each: Json | undefined) => each !== "null");
  const [only, ...others] = types;
  if (others.length > 0 || typeof only !== "string") return "any";
  return only === "integer" ? "number" : only;
}
