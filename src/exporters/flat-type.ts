import { isJsonObject, type Json, type JsonObject } from "../model/json.ts";
import { keysOfFragment, valueAt } from "../schema/fragment.ts";

/** What a table can say of a property: one type, a list of it or one value, a few values, a pattern. */
export interface FlatType {
  readonly type: string;
  readonly isArray: boolean;
  readonly values: readonly string[];
  readonly pattern: string | undefined;
  /** Whether the table says all that the schema does. */
  readonly isWhole: boolean;
}

/** Keywords that a table has columns for, or that are words alone. */
const SAID = new Set(["type", "enum", "const", "pattern", "title", "description", "items"]);

/** What divides the values of a cell: values that hold such a sign cannot stand in one. */
const DIVIDERS = /[,;|\n]/;

/** The type of a property as a table has it; references lead into `root`. */
export function flatType(property: Json | undefined, root: JsonObject, isInList = false): FlatType {
  const schema = resolved(property, root);
  if (schema["type"] === "array" && isJsonObject(schema["items"])) {
    // A table has lists of values, and no lists of lists, which may hold themselves.
    if (isInList) return { type: "any", isArray: false, values: [], pattern: undefined, isWhole: false };
    const element = flatType(schema["items"], root, true);
    return { ...element, isArray: true, isWhole: element.isWhole && isSaid(schema) };
  }
  const values = valuesOf(schema);
  const texts = values.map((value) => (typeof value === "string" ? value : JSON.stringify(value)));
  const fits = texts.every((text) => text.trim() === text && text !== "" && !DIVIDERS.test(text));
  const type = typeOf(schema, values);
  return {
    type,
    isArray: false,
    values: type === "any" || !fits ? [] : texts,
    pattern: typeof schema["pattern"] === "string" && type === "string" ? schema["pattern"] : undefined,
    isWhole: fits && isSaid(schema) && !isInteger(schema) && !["any", "object"].includes(type),
  };
}

const isSaid = (schema: JsonObject): boolean => Object.keys(schema).every((keyword) => SAID.has(keyword));

/** There are numbers, whole or not. */
const isInteger = ({ type }: JsonObject): boolean =>
  type === "integer" || (Array.isArray(type) && type.includes("integer"));

/** References that lead to references end here, wherever they turn. */
const MOST_STEPS = 20;

/** A schema with what it refers to beside what it says itself. */
function resolved(schema: Json | undefined, root: JsonObject, steps = 0): JsonObject {
  if (!isJsonObject(schema)) return {};
  const { $ref, ...own } = schema;
  if (typeof $ref !== "string" || steps > MOST_STEPS) return schema;
  const target = valueAt(root, keysOfFragment($ref));
  return { ...resolved(target, root, steps + 1), ...own };
}

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
