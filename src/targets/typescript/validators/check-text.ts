import { isJsonObject, type Json, type JsonObject } from "../../../model/json.ts";
import { keyText, literal } from "../literal.ts";
import { boundTexts } from "./bound-texts.ts";
import type { CheckNames } from "./check-names.ts";

/** Prints JSON Schemas as calls of the runtime's checks. */
export class CheckPrinter {
  readonly #names: CheckNames;
  readonly #isPersonal: (schema: JsonObject) => boolean;

  constructor(names: CheckNames, isPersonal: (schema: JsonObject) => boolean) {
    this.#names = names;
    this.#isPersonal = isPersonal;
  }

  /** The expression of a schema. `indent` is that of the line on which it begins. */
  text(schema: Json | undefined, indent = ""): string {
    if (schema === false) return this.#use("never");
    if (!isJsonObject(schema)) return this.#use("anything");
    const said = this.#together(this.#parts(schema, indent));
    return this.#isPersonal(schema) ? this.#call("secret", [said]) : said;
  }

  /** All that a schema says; each part must hold. */
  #parts(schema: JsonObject, indent: string): readonly string[] {
    const { $ref, anyOf, oneOf, allOf, not, if: test } = schema;
    const each = (list: Json | undefined): readonly string[] =>
      Array.isArray(list) ? list.map((one: Json) => this.text(one, indent)) : [];
    return [
      ...(typeof $ref === "string" ? [this.#reference($ref)] : []),
      ...this.#values(schema),
      ...this.#typed(schema, indent),
      ...(Array.isArray(anyOf) ? [this.#call("anyOf", each(anyOf))] : []),
      ...(Array.isArray(oneOf) ? [this.#call("exactlyOne", each(oneOf))] : []),
      ...each(allOf),
      ...(not === undefined
        ? []
        : [
            isJsonObject(not) && Object.keys(not).length === 0
              ? this.#use("never")
              : this.#call("not", [this.text(not, indent)]),
          ]),
      ...(test === undefined
        ? []
        : [
            this.#call(
              "when",
              [test, schema["then"], schema["else"]].map((one) => this.text(one, indent)),
            ),
          ]),
    ];
  }

  #together(parts: readonly string[]): string {
    const [only] = parts;
    if (only === undefined) return this.#use("anything");
    return parts.length === 1 ? only : this.#call("allOf", parts);
  }

  #values(schema: JsonObject): readonly string[] {
    if (schema["const"] !== undefined) return [this.#call("constant", [literal(schema["const"])])];
    return Array.isArray(schema["enum"]) ? [this.#call("oneOf", schema["enum"].map(literal))] : [];
  }

  #typed(schema: JsonObject, indent: string): readonly string[] {
    const { type } = schema;
    if (type === undefined) return [...this.#bounds(schema, "any"), ...this.#untyped(schema, indent)];
    const types = (Array.isArray(type) ? type : [type]).map(String);
    // Values that are all of the type say it better.
    const listed = schema["const"] === undefined ? schema["enum"] : [schema["const"]];
    if (Array.isArray(listed) && listed.every((value: Json) => types.some((one) => isOf(value, one))))
      return [...this.#bounds(schema, "any"), ...this.#untyped(schema, indent)];
    const others = types.filter((one) => one !== "null");
    if (others.length < types.length && others.length === 1)
      return [
        this.#call(
          "nullable",
          others.map((one) => this.#ofType(one, schema, indent)),
        ),
      ];
    return [
      types.length === 1
        ? this.#ofType(types[0] ?? "", schema, indent)
        : this.#call(
            "anyOf",
            types.map((one) => this.#ofType(one, schema, indent)),
          ),
    ];
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
    const known = Object.entries(isJsonObject(schema["properties"]) ? schema["properties"] : {});
    const needed = requiredOf(schema);
    const unnamed = needed.filter((name) => !known.some(([each]) => each === name));
    const must = this.#members(
      known.filter(([name]) => needed.includes(name)),
      indent,
    );
    const may = this.#members(
      known.filter(([name]) => !needed.includes(name)),
      indent,
    );
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
    const members = (named: Json | undefined) =>
      this.#members(Object.entries(isJsonObject(named) ? named : {}), indent);
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

  #members(entries: readonly (readonly [string, Json])[], indent: string): string {
    if (entries.length === 0) return "{}";
    const inner = `${indent}  `;
    const lines = entries.map(([name, schema]) => `${inner}${keyText(name)}: ${this.text(schema, inner)},\n`);
    return `{\n${lines.join("")}${indent}}`;
  }

  #bounds(schema: JsonObject, kind: "string" | "number" | "array" | "object" | "any"): readonly string[] {
    return boundTexts(schema, kind, {
      call: (name, args) => this.#call(name, args),
      use: (name) => this.#use(name),
      text: (one) => this.text(one),
    });
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

const requiredOf = ({ required }: JsonObject): readonly string[] =>
  Array.isArray(required) ? required.map(String) : [];

function isOf(value: Json, type: string): boolean {
  if (type === "null") return value === null;
  if (type === "array") return Array.isArray(value);
  if (type === "object") return isJsonObject(value);
  return type === "integer" ? Number.isInteger(value) : typeof value === type;
}
