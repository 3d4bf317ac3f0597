import { compile, type JSONSchema } from "json-schema-to-typescript";
import { isJsonObject, type Json, type JsonObject } from "../../model/json.ts";
import type { Shape } from "../../model/shape.ts";
import { literal, memberName } from "./literal.ts";
import { inherited, OBJECT_MEMBERS } from "./object-members.ts";
import { StandIns } from "./stand-ins.ts";

/** Prints the type of a reference into the plan. */
export type PrintRef = (ref: string, indent: string) => string;

/** The type of a free-form shape, once it is known how references are printed, and where it stands. */
export type FreeForms = (shape: Shape) => (print: PrintRef, indent: string) => string;

/**
 * The TypeScript type of a free-form JSON Schema, by json-schema-to-typescript. References inside the schema are written
 * out, and one that comes back to itself ends as `unknown`.
 * @param typeOf the name of the plan's type that a `$ref` means.
 */
export async function freeFormType(
  schema: JsonObject,
  typeOf: (ref: string) => string | undefined,
): Promise<ReturnType<FreeForms>> {
  let printed: PrintRef = () => "unknown";
  const words = new StandIns(JSON.stringify(schema));
  const named = (ref: string): string | undefined => {
    const name = typeOf(ref);
    return name === undefined ? undefined : words.of((indent) => printed(name, indent));
  };
  const value = new ForTypes(schema, named, words).schema(schema);
  const around: JSONSchema = {
    type: "object",
    properties: { value },
    required: ["value"],
    additionalProperties: false,
  };
  const text = await compile(around, "FreeForm", { bannerComment: "", format: false, ignoreMinAndMaxItems: true });
  const begin = text.indexOf("value: ") + "value: ".length;
  const lines = laidOut(withoutParentheses(text.slice(begin, text.lastIndexOf("}")).trim()));
  return (print, indent) => {
    printed = print;
    return words.restored(lines).replaceAll("\n", `\n${indent}`);
  };
}

/**
 * Keywords that shape a type. A schema without any may be anything, and json-schema-to-typescript would call it an
 * object; `required` alone does not say what of.
 */
const SHAPING = new Set([
  "type",
  "enum",
  "const",
  "properties",
  "additionalProperties",
  "patternProperties",
  "items",
  "prefixItems",
  "anyOf",
  "oneOf",
  "allOf",
]);

const SCHEMA_LISTS = new Set(["anyOf", "oneOf", "allOf"]);
const KEPT = new Set(["type", "enum", "const"]);

/** Brings a schema into the form in which json-schema-to-typescript gives one type without names and comments. */
class ForTypes {
  readonly #root: JsonObject;
  readonly #typeOf: (ref: string) => string | undefined;
  readonly #words: StandIns;
  readonly #open = new Set<string>();

  constructor(root: JsonObject, typeOf: (ref: string) => string | undefined, words: StandIns) {
    this.#root = root;
    this.#typeOf = typeOf;
    this.#words = words;
  }

  schema(schema: Json | undefined): JSONSchema {
    if (schema === false) return { tsType: "never" };
    if (!isJsonObject(schema)) return { tsType: "unknown" };
    if (typeof schema["$ref"] === "string") return this.#withRef(schema["$ref"], schema);
    const values = structuredValues(schema);
    if (values !== undefined)
      return this.#together({ tsType: `(${values.map(literal).join(" | ")})` }, without(schema, ["enum", "const"]));
    if (!Object.keys(schema).some((keyword) => SHAPING.has(keyword)))
      return { tsType: isNothing(schema) ? "never" : "unknown" };
    const made: Record<string, unknown> = {};
    for (const [keyword, value] of Object.entries(schema)) {
      if (KEPT.has(keyword)) made[keyword] = value;
      else if (SCHEMA_LISTS.has(keyword) && Array.isArray(value)) Object.assign(made, this.#list(keyword, value));
    }
    return { ...made, ...this.#members(schema), ...this.#elements(schema), ...this.#others(schema) };
  }

  /** Branches, or parts. What may be anything says nothing: one such branch is enough, and such a part is none. */
  #list(keyword: string, list: readonly Json[]): JSONSchema {
    const schemas = list.map((each) => this.schema(each));
    const telling = schemas.filter(({ tsType }) => tsType !== "unknown");
    const says = keyword === "allOf" ? telling.length > 0 : telling.length === schemas.length;
    return says ? { [keyword]: telling } : {};
  }

  #withRef(ref: string, schema: JsonObject): JSONSchema {
    return this.#together(this.#referred(ref), without(schema, ["$ref"]));
  }

  /** What must hold beside the rest of a schema, if that says anything of the type. */
  #together(one: JSONSchema, rest: JsonObject): JSONSchema {
    return Object.keys(rest).some((keyword) => SHAPING.has(keyword)) ? { allOf: [one, this.schema(rest)] } : one;
  }

  #referred(ref: string): JSONSchema {
    const named = this.#typeOf(ref);
    if (named !== undefined) return { tsType: named };
    if (this.#open.has(ref)) return { tsType: "unknown" };
    this.#open.add(ref);
    const schema = this.schema(this.#at(ref));
    this.#open.delete(ref);
    return schema;
  }

  /** What a reference inside the schema leads to: `#/$defs/x`. */
  #at(ref: string): Json | undefined {
    if (!ref.startsWith("#")) return undefined;
    let at: Json | undefined = this.#root;
    for (const part of ref.slice(1).split("/").slice(1)) {
      const key = decodeURIComponent(part).replaceAll("~1", "/").replaceAll("~0", "~");
      at = Array.isArray(at) ? at[Number(key)] : isJsonObject(at) ? at[key] : undefined;
    }
    return at;
  }

  /** Named members and those of them that are required, each under the word that stands for its name. */
  #members({ properties, required }: JsonObject): JSONSchema {
    const needed = new Set(Array.isArray(required) ? required.map(String) : []);
    const named = isJsonObject(properties) ? Object.entries(properties) : [];
    const names = [...named.map(([name]) => name), ...needed];
    const words = new Map(names.map((name) => [name, this.#words.of(() => memberName(name))]));
    const member = (name: string, schema: JSONSchema): JSONSchema =>
      needed.has(name) || !OBJECT_MEMBERS.has(name) ? schema : { anyOf: [schema, { tsType: inherited(name) }] };
    const members = named.map(([name, schema]) => [words.get(name) ?? "", member(name, this.schema(schema))] as const);
    return {
      ...(properties !== undefined && { properties: Object.fromEntries(members) }),
      ...(required !== undefined && { required: [...needed].map((name) => words.get(name) ?? "") }),
    };
  }

  /** Elements of an array: those of a tuple and those after it have one type together. */
  #elements({ items, prefixItems }: JsonObject): JSONSchema {
    if (Array.isArray(prefixItems)) {
      const rest = items === false ? [] : [this.schema(items)];
      return { items: { anyOf: [...prefixItems.map((each: Json) => this.schema(each)), ...rest] } };
    }
    return items === undefined || Array.isArray(items) ? {} : { items: this.schema(items) };
  }

  /** Properties that are not named: by pattern or not, they have one type together. */
  #others({ additionalProperties, patternProperties }: JsonObject): JSONSchema {
    const patterns = isJsonObject(patternProperties)
      ? Object.values(patternProperties).map((each) => this.schema(each))
      : [];
    if (patterns.length === 0) {
      if (additionalProperties === undefined || typeof additionalProperties === "boolean")
        return additionalProperties === undefined ? {} : { additionalProperties };
      return { additionalProperties: this.schema(additionalProperties) };
    }
    if (additionalProperties === false)
      return { additionalProperties: patterns.length === 1 ? (patterns[0] ?? false) : { anyOf: patterns } };
    return isJsonObject(additionalProperties)
      ? { additionalProperties: { anyOf: [...patterns, this.schema(additionalProperties)] } }
      : {};
  }
}

/** The values of an `enum` or `const` some of which are objects or lists: the library takes them for schemas. */
function structuredValues(schema: JsonObject): readonly Json[] | undefined {
  const values = schema["const"] === undefined ? schema["enum"] : [schema["const"]];
  return Array.isArray(values) && values.some((value: Json) => typeof value === "object" && value !== null)
    ? values
    : undefined;
}

const without = (schema: JsonObject, keywords: readonly string[]): JsonObject =>
  Object.fromEntries(Object.entries(schema).filter(([keyword]) => !keywords.includes(keyword)));

const isNothing = ({ not }: JsonObject): boolean => isJsonObject(not) && Object.keys(not).length === 0;

/** A type without the parentheses around all of it: who needs them, puts them. */
function withoutParentheses(type: string): string {
  if (!type.startsWith("(")) return type;
  let depth = 0;
  const end = [...type.replace(/"(?:[^"\\]|\\.)*"/g, (text) => "_".repeat(text.length))].findIndex((sign) => {
    depth += sign === "(" ? 1 : sign === ")" ? -1 : 0;
    return depth === 0;
  });
  return end === type.length - 1 ? withoutParentheses(type.slice(1, -1)) : type;
}

/** Lays a type out as the rest of the client: two spaces a level, a semicolon after each member. */
function laidOut(text: string): string {
  let depth = 0;
  const lines = text.split("\n").map((raw) => {
    const line = raw.trim();
    const braces = line.replace(/"(?:[^"\\]|\\.)*"/g, "");
    const closesFirst = /^[})\]]/.test(braces) ? 1 : 0;
    const indent = "  ".repeat(Math.max(depth - closesFirst, 0));
    depth += count(braces, "{") - count(braces, "}");
    return `${indent}${line}${depth > 0 && !line.endsWith("{") ? ";" : ""}`;
  });
  return lines.join("\n");
}

const count = (text: string, sign: string): number => text.split(sign).length - 1;
