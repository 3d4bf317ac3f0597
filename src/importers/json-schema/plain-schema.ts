import { isJsonObject, type Json, type JsonObject, jsonObject } from "../../model/json.ts";
import type { Primitive } from "../../model/shape.ts";
import { wantedBy } from "../../schema/keyword-values.ts";
import type { Said } from "../draft.ts";
import { sayFormat, sayPattern } from "../said-constraints.ts";
import { saidText } from "../said-text.ts";
import type { Around } from "./around.ts";
import { choicesOf, saidChoices } from "./choices.ts";
import { ANY, isOf, typesOf } from "./json-types.ts";
import { addMembers } from "./members.ts";
import { below, type Spot, told } from "./spot.ts";

const BOUNDS = [
  "minLength",
  "maxLength",
  "minimum",
  "maximum",
  "exclusiveMinimum",
  "exclusiveMaximum",
  "multipleOf",
  "minItems",
  "maxItems",
  "uniqueItems",
];

/** What constrains a payload and has no word in the language: kept as raw JSON Schema. */
const RAW = [
  "allOf",
  "not",
  "if",
  "then",
  "else",
  "patternProperties",
  "propertyNames",
  "minProperties",
  "maxProperties",
  "contains",
  "minContains",
  "maxContains",
  "prefixItems",
  "dependentRequired",
  "dependentSchemas",
  "unevaluatedItems",
  "contentEncoding",
  "contentMediaType",
];

/** What says a type by itself: with one of these a property needs no `type`. */
const SAYS = ["enum", "const", "anyOf", "oneOf"];

/** Reads a schema without `$ref`, keyword by keyword. */
export class PlainSchema {
  readonly #reader: Around;

  constructor(reader: Around) {
    this.#reader = reader;
  }

  said(schema: JsonObject, spot: Spot, depth: number): Said {
    const { unevaluatedProperties, ...evaluated } = schema;
    if (unevaluatedProperties !== undefined)
      return isAdditional(schema)
        ? this.said({ ...evaluated, additionalProperties: unevaluatedProperties }, spot, depth)
        : { ...this.words(schema), schema: this.#reader.raw(schema, spot) };
    const said: Said = {};
    const { types, unknown } = typesOf(schema);
    if (unknown.length > 0)
      this.#reader.notes.lose(
        told(spot),
        `\`type: ${unknown.map(saidText).join(", ")}\` is no type of JSON Schema, and is left out`,
        said,
      );
    this.#union(schema, types, said, spot, depth);
    this.#values(schema, types, said);
    this.#type(schema, types, said);
    this.#text(schema, said, spot);
    this.#bounds(schema, said, spot);
    this.#array(schema, said, spot, depth);
    addMembers(said, schema, this.#reader, spot, depth);
    this.#raw(schema, said, spot);
    return Object.assign(said, this.words(schema));
  }

  /** What is said about a property in words. */
  words({
    title,
    description,
    deprecated,
    default: standard,
    examples,
  }: Readonly<Record<string, Json | undefined>>): Said {
    const said: Said = {};
    if (typeof title === "string" && title !== "") said["title"] = title;
    if (typeof description === "string" && description.trim() !== "") said["description"] = description;
    if (deprecated === true) said["deprecated"] = true;
    if (standard !== undefined) said["default"] = standard;
    if (Array.isArray(examples) && examples.length > 0) said["examples"] = examples;
    return said;
  }

  /** `anyOf` and `oneOf`: a list of values, one branch beside null, or branches. */
  #union(schema: JsonObject, types: readonly Primitive[] | undefined, said: Said, spot: Spot, depth: number): void {
    for (const keyword of ["anyOf", "oneOf"] as const) {
      const branches = schema[keyword];
      if (!Array.isArray(branches) || branches.length === 0) continue;
      const choices = schema["enum"] === undefined && said["enum"] === undefined ? choicesOf(branches) : undefined;
      if (choices && (types === undefined || choices.every(({ value }) => isOf(value, types)))) {
        Object.assign(said, saidChoices(choices));
        const untold =
          said["values"] === undefined ? choices.filter(({ description }) => description !== undefined) : [];
        if (untold.length > 0)
          this.#reader.notes.lose(
            told(below(spot, keyword)),
            `only values that are all text can be described here: ${untold.map(({ value, description }) => `${saidText(value)}: ${description}`).join("; ")}`,
            said,
          );
        continue;
      }
      const others = branches.filter((branch: Json) => !isNull(branch));
      const alone = onlyWords(schema, keyword) && others.length < branches.length && others.length > 0;
      const nullable = alone && (keyword === "anyOf" || !others.some((branch: Json) => this.#mayBeNull(branch)));
      const left = nullable ? others : branches;
      if (!left.every(isExpressible)) {
        this.#keep(said, { [keyword]: branches }, spot);
        continue;
      }
      const read = left.map((branch: Json, at) => this.#reader.said(branch, below(spot, keyword, at), depth + 1));
      const [only] = read;
      if (nullable && read.length === 1 && only && takesNull(only)) {
        this.#reader.notes.move(only, said);
        Object.assign(said, only);
      } else said[keyword] = read;
      if (nullable) said["nullable"] = true;
    }
  }

  #mayBeNull(branch: Json): boolean {
    if (!isJsonObject(branch)) return true;
    const { types } = typesOf(branch);
    return types === undefined || types.includes("null");
  }

  /** `enum` and `const`. Where null is one of the values, the property is nullable. */
  #values(schema: JsonObject, types: readonly Primitive[] | undefined, said: Said): void {
    const { enum: values, const: constant } = schema;
    const fits = (value: Json): boolean => types === undefined || isOf(value, types);
    // A constant that something else refuses could not be sent: then it is a value that nobody can pass.
    if (constant !== undefined && fits(constant))
      Object.assign(said, isAlone(schema) ? { const: constant } : { enum: [constant] });
    else if (constant !== undefined) said["enum"] = [];
    if (!Array.isArray(values)) return;
    const right = values.filter(fits);
    if (right.includes(null) && right.length > 1 && constant === undefined && !said["anyOf"] && !said["oneOf"]) {
      said["nullable"] = true;
      said["enum"] = right.filter((value: Json) => value !== null);
    } else said["enum"] = right;
  }

  #type(schema: JsonObject, types: readonly Primitive[] | undefined, said: Said): void {
    const isListed = LISTS.some((keyword) => said[keyword] !== undefined);
    if (isListed && (types !== undefined || !isStructured(schema))) return;
    const named = types ?? (this.#needsType(schema, said) ? ANY : undefined);
    if (named === undefined) return;
    const others = named.filter((type) => type !== "null");
    const isBeside = isListed || said["anyOf"] !== undefined || said["oneOf"] !== undefined || hasRaw(schema);
    const nullable = others.length > 0 && others.length < named.length && !isBeside;
    if (nullable) said["nullable"] = true;
    const list = nullable ? others : named;
    if (list.length === 1 && list[0] !== undefined) said["type"] = list[0];
    else if (list.length > 0) said["type"] = list;
  }

  /** The language takes `properties` for an object and `items` for an array; a schema lets everything else through too. */
  #needsType(schema: JsonObject, said: Said): boolean {
    if (said["anyOf"] !== undefined || said["oneOf"] !== undefined) return isStructured(schema);
    return Object.keys(schema).some((keyword) => CONSTRAINS.has(keyword));
  }

  #text({ pattern, format }: JsonObject, said: Said, spot: Spot): void {
    if (typeof pattern === "string") sayPattern(said, pattern, told(spot), this.#reader.notes);
    if (typeof format === "string" && format !== "") sayFormat(said, format, told(spot), this.#reader.notes);
  }

  #bounds(schema: JsonObject, said: Said, spot: Spot): void {
    for (const bound of BOUNDS) {
      const value = schema[bound];
      // `uniqueItems: false` says nothing.
      if (value === undefined || value === false) continue;
      const wanted = wantedBy(bound, value);
      if (wanted === undefined) said[bound] = value;
      else
        this.#reader.notes.lose(told(spot), `\`${bound}: ${saidText(value)}\` is left out: it must be ${wanted}`, said);
    }
  }

  #array(schema: JsonObject, said: Said, spot: Spot, depth: number): void {
    const { items, prefixItems } = schema;
    if (items === undefined || prefixItems !== undefined) return;
    if (items === true) return;
    const read = this.#reader.said(items, below(spot, "items"), depth + 1);
    const word = shortType(read);
    if (said["type"] === "array" && word !== undefined) said["type"] = `${word}[]`;
    else said["items"] = read;
  }

  #raw(schema: JsonObject, said: Said, spot: Spot): void {
    const kept = jsonObject();
    for (const keyword of RAW) if (schema[keyword] !== undefined) kept[keyword] = schema[keyword];
    if (schema["prefixItems"] !== undefined && schema["items"] !== undefined) kept["items"] = schema["items"];
    if (Object.keys(kept).length > 0) this.#keep(said, kept, spot);
    const says = ["type", "values", "properties", "items", ...SAYS].some((keyword) => said[keyword] !== undefined);
    if (!says && said["schema"] === undefined) said["schema"] = {};
  }

  #keep(said: Said, kept: JsonObject, spot: Spot): void {
    const known = said["schema"];
    said["schema"] = { ...(isJsonObject(known) ? known : {}), ...this.#reader.raw(kept, spot) };
  }
}

/** Beside one of these, `unevaluatedProperties` knows more names than `additionalProperties` would. */
const EVALUATES = [
  ...["additionalProperties", "allOf", "anyOf", "oneOf", "not", "if", "then", "else", "dependentSchemas"],
  ...["$ref", "$dynamicRef", "patternProperties"],
];

/** Whether `unevaluatedProperties` of a schema says what `additionalProperties` would. */
const isAdditional = (schema: JsonObject): boolean => EVALUATES.every((keyword) => schema[keyword] === undefined);

/** Keywords that constrain values of one type, and let those of every other through. */
const CONSTRAINS = new Set([...BOUNDS, "pattern", "format", "properties", "required", "additionalProperties", "items"]);

/** What lists the values, whose types then go without saying. */
const LISTS = ["enum", "values", "const"];

/** Whether a schema says what an object or an array holds, from which the language takes it to be one. */
const isStructured = ({ properties, items, additionalProperties, required }: JsonObject): boolean =>
  (properties ?? items ?? additionalProperties ?? required) !== undefined;

/** Whether nothing beside a constant says more than its type and words. */
const isAlone = (schema: JsonObject): boolean =>
  Object.keys(schema).every((keyword) => keyword === "const" || keyword === "type" || WORDS.has(keyword));

const isNull = (branch: Json): boolean =>
  isJsonObject(branch) && (branch["type"] === "null" || branch["const"] === null) && Object.keys(branch).length === 1;

const hasRaw = (schema: JsonObject): boolean => RAW.some((keyword) => schema[keyword] !== undefined);

/** Whether a union is all that a schema says, but for words. */
const onlyWords = (schema: JsonObject, keyword: string): boolean =>
  Object.keys(schema).every((each) => each === keyword || WORDS.has(each));

const WORDS = new Set([
  "title",
  "description",
  "default",
  "examples",
  "deprecated",
  "$schema",
  "$id",
  "id",
  "$defs",
  "definitions",
]);

/** Whether a branch says enough to be a property: one that only lists what is required, say, does not. */
const isExpressible = (branch: Json): boolean =>
  isJsonObject(branch) &&
  ["type", "enum", "const", "$ref", "anyOf", "oneOf", "allOf"].some((keyword) => branch[keyword] !== undefined);

/** Whether `nullable` beside these keywords lets null in, and nothing else. */
const takesNull = (said: Said): boolean => said["nullable"] === undefined && said["required"] === undefined;

/** The word for a property that says nothing but its type. */
export function shortType(said: Said): string | undefined {
  const { type, ...rest } = said;
  return typeof type === "string" && Object.keys(rest).length === 0 ? type : undefined;
}
