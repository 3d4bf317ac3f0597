import { isJsonObject, type Json, type JsonObject } from "../../../model/json.ts";
import { ANNOTATIONS } from "../../../schema/keywords.ts";
import { keyText, literal } from "../literal.ts";
import { boundTexts, type Printing } from "./bound-texts.ts";
import type { CheckNames } from "./check-names.ts";

/** Prints JSON Schemas as calls of the runtime's checks. */
export class CheckPrinter {
  readonly #names: CheckNames;
  readonly #isPersonal: (schema: JsonObject) => boolean;
  readonly #printing: Printing = {
    call: (name, args) => this.#call(name, args),
    use: (name) => this.#use(name),
    text: (schema) => this.text(schema),
  };

  constructor(names: CheckNames, isPersonal: (schema: JsonObject) => boolean) {
    this.#names = names;
    this.#isPersonal = isPersonal;
  }

  /** The expression of a schema. `indent` is that of the line on which it begins. */
  text(schema: Json | undefined, indent = ""): string {
    if (schema === false) return this.#use("never");
    if (!isJsonObject(schema)) return this.#use("anything");
    const said = this.#simple(schema) ?? this.#together(this.#parts(schema, indent));
    return this.#isPersonal(schema) ? this.#call("secret", [said]) : said;
  }

  /** A schema that says one thing alone, as most do: a type without bounds, or values. Nothing of any other. */
  #simple(schema: JsonObject): string | undefined {
    for (const keyword in schema) if (!VALUE_KEYWORDS.has(keyword) && !ANNOTATIONS.has(keyword)) return undefined;
    const { type, enum: values, const: only } = schema;
    if (values === undefined && only === undefined) return typeof type === "string" ? this.#plain(type) : undefined;
    return type === undefined ? this.#values(schema) : undefined;
  }

  #plain(type: string): string | undefined {
    const check = PLAIN.get(type);
    if (check === undefined) return undefined;
    return type === "boolean" || type === "null" ? this.#use(check) : `${this.#use(check)}()`;
  }

  /** All that a schema says; each part must hold. */
  #parts(schema: JsonObject, indent: string): readonly string[] {
    const { $ref, anyOf, oneOf, allOf, not, if: test } = schema;
    const parts: string[] = [];
    if (typeof $ref === "string") parts.push(this.#reference($ref));
    const values = this.#values(schema);
    if (values !== undefined) parts.push(values);
    this.#addTyped(parts, schema, indent);
    if (Array.isArray(anyOf)) parts.push(this.#call("anyOf", this.#each(anyOf, indent)));
    if (Array.isArray(oneOf)) parts.push(this.#call("exactlyOne", this.#each(oneOf, indent)));
    if (Array.isArray(allOf)) parts.push(...this.#each(allOf, indent));
    if (not !== undefined) parts.push(this.#not(not, indent));
    if (test !== undefined)
      parts.push(
        this.#call(
          "when",
          [test, schema["then"], schema["else"]].map((one) => this.text(one, indent)),
        ),
      );
    return parts;
  }

  #each(schemas: readonly Json[], indent: string): readonly string[] {
    return schemas.map((one) => this.text(one, indent));
  }

  #not(schema: Json, indent: string): string {
    const nothing = isJsonObject(schema) && Object.keys(schema).length === 0;
    return nothing ? this.#use("never") : this.#call("not", [this.text(schema, indent)]);
  }

  #together(parts: readonly string[]): string {
    const [only] = parts;
    if (only === undefined) return this.#use("anything");
    return parts.length === 1 ? only : this.#call("allOf", parts);
  }

  #values(schema: JsonObject): string | undefined {
    const { const: only, enum: values } = schema;
    if (only !== undefined) return this.#call("constant", [literal(only)]);
    return Array.isArray(values) ? this.#call("oneOf", values.map(literal)) : undefined;
  }

  #addTyped(parts: string[], schema: JsonObject, indent: string): void {
    const { type, const: only, enum: values } = schema;
    const types = type === undefined ? [] : (Array.isArray(type) ? type : [type]).map(String);
    // Values that are all of the type say it better.
    const listed = only === undefined ? values : [only];
    const isSaid = Array.isArray(listed) && listed.every((value: Json) => types.some((one) => isOf(value, one)));
    if (type === undefined || isSaid) parts.push(...this.#bounds(schema, "any"), ...this.#untyped(schema, indent));
    else parts.push(this.#ofTypes(types, schema, indent));
  }

  #ofTypes(types: readonly string[], schema: JsonObject, indent: string): string {
    const [first] = types;
    if (first !== undefined && types.length === 1) return this.#ofType(first, schema, indent);
    const others = types.filter((one) => one !== "null");
    const isNullable = others.length < types.length && others.length === 1;
    const checks = (isNullable ? others : types).map((one) => this.#ofType(one, schema, indent));
    return this.#call(isNullable ? "nullable" : "anyOf", checks);
  }

  #ofType(type: string, schema: JsonObject, indent: string): string {
    switch (type) {
      case "string":
        return this.#call("text", this.#bounds(schema, "string"));
      case "number":
      case "integer":
        return this.#call(type, this.#bounds(schema, "number"));
      case "boolean":
        return this.#use("boolean");
      case "null":
        return this.#use("nothing");
      case "array":
        return this.#list(schema, indent);
      default:
        return this.#object(schema, indent);
    }
  }

  #list(schema: JsonObject, indent: string): string {
    const { items, prefixItems } = schema;
    const bounds = this.#bounds(schema, "array");
    if (prefixItems !== undefined)
      return this.#call("list", ["undefined", ...this.#elements(schema, indent), ...bounds]);
    if (items === undefined) return this.#call("list", bounds.length === 0 ? [] : ["undefined", ...bounds]);
    return this.#call("list", [this.text(items, indent), ...bounds]);
  }

  /** What is said of the elements of a list, whatever else the value may be. */
  #elements({ items, prefixItems }: JsonObject, indent: string): readonly string[] {
    if (!Array.isArray(prefixItems)) return items === undefined ? [] : [this.#call("each", [this.text(items, indent)])];
    const first = this.#call(
      "prefixItems",
      prefixItems.map((one: Json) => this.text(one, indent)),
    );
    return items === undefined
      ? [first]
      : [first, this.#call("each", [this.text(items, indent), String(prefixItems.length)])];
  }

  #object(schema: JsonObject, indent: string): string {
    const { patternProperties, additionalProperties } = schema;
    const bounds = this.#bounds(schema, "object");
    if (isJsonObject(patternProperties))
      return this.#call("object", [
        "{}",
        "{}",
        this.#use("anything"),
        ...this.#untypedObject(schema, indent),
        ...bounds,
      ]);
    const named = isJsonObject(schema["properties"]) ? schema["properties"] : {};
    const required = requiredOf(schema);
    const needed = new Set(required);
    const unnamed = required.filter((name) => !Object.hasOwn(named, name));
    const must = this.#members(named, indent, (name) => needed.has(name));
    const may = this.#members(named, indent, (name) => !needed.has(name));
    const rest = additionalProperties === false ? [] : [this.text(additionalProperties, indent)];
    const more = [...(unnamed.length > 0 ? [this.#call("required", unnamed.map(literal))] : []), ...bounds];
    if (rest.length === 0 && more.length > 0) rest.push(this.#use("never"));
    const args = [must, ...(may === "{}" && rest.length + more.length === 0 ? [] : [may]), ...rest, ...more];
    return this.#call("object", args);
  }

  #untyped(schema: JsonObject, indent: string): readonly string[] {
    return [...this.#elements(schema, indent), ...this.#untypedObject(schema, indent)];
  }

  /** What is said of an object's members, whatever else the value may be. */
  #untypedObject(schema: JsonObject, indent: string): readonly string[] {
    const { properties, patternProperties, additionalProperties } = schema;
    const needed = requiredOf(schema);
    const members = (named: Json | undefined) => this.#members(isJsonObject(named) ? named : {}, indent);
    const args = [
      members(properties),
      members(patternProperties),
      ...(additionalProperties === undefined ? [] : [this.text(additionalProperties, indent)]),
    ];
    const says = [properties, patternProperties, additionalProperties].some((one) => one !== undefined);
    return [
      ...(says ? [this.#call("properties", args)] : []),
      ...(needed.length > 0 ? [this.#call("required", needed.map(literal))] : []),
    ];
  }

  /** Named schemas as an object of checks: those of the names that are chosen. */
  #members(named: JsonObject, indent: string, isChosen = (_name: string): boolean => true): string {
    const inner = `${indent}  `;
    // Joined, and not added up: what is added up lives in pieces until the file is written.
    const pieces = ["{\n"];
    for (const [name, schema] of Object.entries(named))
      if (isChosen(name)) pieces.push(inner, keyText(name), ": ", this.text(schema, inner), ",\n");
    return pieces.length === 1 ? "{}" : [...pieces, indent, "}"].join("");
  }

  #bounds(schema: JsonObject, kind: "string" | "number" | "array" | "object" | "any"): readonly string[] {
    return boundTexts(schema, kind, this.#printing);
  }

  #reference(ref: string): string {
    return this.#names.reference(ref, (schema) => this.text(schema));
  }

  #use(name: string): string {
    return this.#names.use(name);
  }

  #call(name: string, args: readonly string[]): string {
    return `${this.#use(name)}(${args.join(", ")})`;
  }
}

/** The types of a schema that says no more, and the check of each. */
const PLAIN = new Map([
  ["string", "text"],
  ["number", "number"],
  ["integer", "integer"],
  ["boolean", "boolean"],
  ["null", "nothing"],
  ["array", "list"],
]);

/** What a simple schema says beside annotations. */
const VALUE_KEYWORDS = new Set(["type", "enum", "const"]);

const requiredOf = ({ required }: JsonObject): readonly string[] =>
  Array.isArray(required) ? required.map(String) : [];

function isOf(value: Json, type: string): boolean {
  if (type === "null") return value === null;
  if (type === "array") return Array.isArray(value);
  if (type === "object") return isJsonObject(value);
  return type === "integer" ? Number.isInteger(value) : typeof value === type;
}
