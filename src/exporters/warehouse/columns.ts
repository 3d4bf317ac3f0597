import { isJsonObject, type Json, type JsonObject } from "../../model/json.ts";
import { followed } from "../reference.ts";
import { type Column, type ColumnType, plainColumn } from "./column.ts";
import { warehouseName } from "./names.ts";

/** Objects inside objects become columns down to here; a schema may hold itself. */
const DEEPEST = 8;

/** A column, and the property that it holds: `items`, `address.city`. */
export interface FoundColumn {
  readonly column: Column;
  readonly path: string;
}

/**
 * The columns of an object's properties: those of objects inside it stand beside them, `address_city`, and lists are text
 * (segmentio/segment-docs, "How warehouse tables handle nested objects and arrays", 2026). References lead into `root`.
 */
export function columnsOf(schema: JsonObject, root: JsonObject): readonly FoundColumn[] {
  return found(schema, root, { path: [], isRequired: true });
}

interface Place {
  readonly path: readonly string[];
  /** Whether all that it stands in is always there. */
  readonly isRequired: boolean;
}

function found(schema: JsonObject, root: JsonObject, { path, isRequired }: Place): readonly FoundColumn[] {
  const { properties, required } = schema;
  const needed: ReadonlySet<Json> = new Set(Array.isArray(required) ? required : []);
  return Object.entries(isJsonObject(properties) ? properties : {}).flatMap(([name, said]) => {
    const inner = resolved(said, root);
    const place = { path: [...path, name], isRequired: isRequired && needed.has(name) };
    const isFlat = inner["properties"] === undefined || typesOf(inner).length > 1 || place.path.length >= DEEPEST;
    return isFlat ? [columnAt(inner, place)] : found(inner, root, place);
  });
}

function columnAt(schema: JsonObject, { path, isRequired }: Place): FoundColumn {
  const { description } = schema;
  const name = warehouseName(path.join(" "));
  const type = typeOf(schema);
  return {
    path: path.join("."),
    column: {
      ...plainColumn(name, type, typeof description === "string" ? description : undefined),
      isRequired: isRequired && !isNullable(schema),
      values: type === "timestamp" ? undefined : valuesOf(schema),
    },
  };
}

const NUMBERS = new Set(["integer", "number", "float"]);

/** What takes several types is text, and so are lists and objects of which nothing is known. */
function typeOf(schema: JsonObject): ColumnType {
  const types = new Set(typesOf(schema));
  const [only] = types;
  if (types.size > 1) return [...types].every((type) => NUMBERS.has(type)) ? "float" : "varchar";
  if (only === "integer" || only === "boolean") return only;
  if (only === "number") return "float";
  return only === "string" && schema["format"] === "date-time" ? "timestamp" : "varchar";
}

function typesOf(schema: JsonObject): readonly string[] {
  const { type, const: only, enum: values } = schema;
  const said = (Array.isArray(type) ? type : [type]).filter((each) => typeof each === "string" && each !== "null");
  if (said.length > 0) return said.map(String);
  const listed = only === undefined ? (Array.isArray(values) ? values : []) : [only];
  return [...new Set(listed.filter((value) => value !== null).map(typeOfValue))];
}

const typeOfValue = (value: Json): string =>
  typeof value === "number" ? (Number.isInteger(value) ? "integer" : "number") : typeof value;

const isNullable = ({ type, enum: values }: JsonObject): boolean =>
  (Array.isArray(type) && type.includes("null")) || (Array.isArray(values) && values.includes(null));

/** The values of an enum, where each is one that a column can hold. */
function valuesOf({ enum: values, const: only }: JsonObject): Column["values"] {
  const all = only === undefined ? (Array.isArray(values) ? values : []) : [only];
  const plain = all.filter(
    (value) => typeof value === "string" || typeof value === "number" || typeof value === "boolean",
  );
  return plain.length === 0 || plain.length < all.filter((value) => value !== null).length ? undefined : plain;
}

/** A schema with what it refers to; what may also be null as what it is otherwise. */
function resolved(said: Json | undefined, root: JsonObject, depth = 0): JsonObject {
  if (!isJsonObject(said) || depth > DEEPEST) return {};
  const schema = followed(said, root);
  const { anyOf, ...own } = schema;
  const [only, ...others] = Array.isArray(anyOf)
    ? anyOf.filter((each: Json) => !(isJsonObject(each) && each["type"] === "null"))
    : [];
  if (only === undefined || others.length > 0) return schema;
  const inner = resolved(only, root, depth + 1);
  return { ...inner, ...own, type: [...typesOf(inner), "null"] };
}
