import { isJsonObject, type Json, type JsonObject } from "../../model/json.ts";
import { keysOfFragment, valueAt } from "../../schema/fragment.ts";
import { opaqueText, UNDERSTOOD } from "./opaque-text.ts";
import { type Count, KINDS, type Term } from "./term.ts";
import type { Terms } from "./terms.ts";

/** How schemas are read. */
export interface Reading {
  /** Objects that let no other properties in are read as if they did. */
  readonly open: boolean;
}

const COUNTS: readonly Count[] = ["minLength", "maxLength", "minItems", "maxItems"];

/** Reads JSON Schema 2020-12 as terms. What is not understood becomes opaque. */
export class SchemaReader {
  readonly #terms: Terms;
  readonly #open: boolean;
  /** Definitions that were read before; they stand in many schemas. */
  readonly #read = new WeakMap<JsonObject, Term>();
  readonly #reading = new Set<JsonObject>();

  constructor(terms: Terms, { open }: Reading) {
    this.#terms = terms;
    this.#open = open;
  }

  /** The values that a schema takes; its references lead into `root`. */
  read(schema: Json, root: JsonObject): Term {
    if (!isJsonObject(schema)) return schema === false ? this.#terms.never : this.#terms.any;
    return this.#terms.all(...this.#parts(schema, root));
  }

  #parts(schema: JsonObject, root: JsonObject): readonly Term[] {
    const parts: Term[] = [];
    if (schema["type"] !== undefined) parts.push(this.#types([schema["type"]].flat()));
    if (Array.isArray(schema["enum"])) parts.push(this.#terms.values(schema["enum"]));
    if (schema["const"] !== undefined) parts.push(this.#terms.values([schema["const"]]));
    if (typeof schema["$ref"] === "string") parts.push(this.#referred(schema["$ref"], root));
    parts.push(...this.#bounds(schema), ...this.#inner(schema, root), ...this.#branches(schema, root));
    if (Object.keys(schema).some((keyword) => !UNDERSTOOD.has(keyword)))
      parts.push(this.#terms.atom({ op: "opaque", text: opaqueText(schema, root) }));
    return parts;
  }

  #types(types: readonly Json[]): Term {
    return this.#terms.some(...types.map((type) => this.#type(String(type))));
  }

  #type(type: string): Term {
    const terms = this.#terms;
    if (type === "integer") return terms.all(terms.kind("number"), terms.atom({ op: "integer" }));
    return terms.some(...KINDS.filter((kind) => kind === type).map((kind) => terms.kind(kind)));
  }

  #bounds(schema: JsonObject): readonly Term[] {
    const terms = this.#terms;
    const parts: Term[] = [];
    const number = (keyword: string, make: (value: number) => Term): void => {
      const value = schema[keyword];
      if (typeof value === "number") parts.push(make(value));
    };
    for (const op of COUNTS)
      number(op, (count) => (count === 0 && op.startsWith("min") ? terms.any : terms.atom({ op, count })));
    number("minimum", (limit) => terms.atom({ op: "atLeast", limit, exclusive: false }));
    number("maximum", (limit) => terms.atom({ op: "atMost", limit, exclusive: false }));
    number("exclusiveMinimum", (limit) => terms.atom({ op: "atLeast", limit, exclusive: true }));
    number("exclusiveMaximum", (limit) => terms.atom({ op: "atMost", limit, exclusive: true }));
    number("multipleOf", (step) => terms.atom({ op: "multipleOf", step }));
    if (typeof schema["pattern"] === "string") parts.push(terms.atom({ op: "pattern", source: schema["pattern"] }));
    if (typeof schema["format"] === "string") parts.push(terms.atom({ op: "format", name: schema["format"] }));
    if (schema["uniqueItems"] === true) parts.push(terms.atom({ op: "unique" }));
    return parts;
  }

  #inner(schema: JsonObject, root: JsonObject): readonly Term[] {
    const terms = this.#terms;
    const parts: Term[] = [];
    const { items, prefixItems, properties, patternProperties, additionalProperties, required } = schema;
    if (items !== undefined && prefixItems === undefined) {
      const of = this.read(items, root);
      if (of !== terms.any) parts.push(terms.atom({ op: "items", of }));
    }
    if (patternProperties === undefined && (properties ?? additionalProperties) !== undefined)
      parts.push(this.#members(isJsonObject(properties) ? properties : {}, additionalProperties, root));
    if (Array.isArray(required))
      parts.push(...required.map((name: Json) => terms.atom({ op: "required", name: String(name) })));
    return parts;
  }

  #members(properties: JsonObject, additional: Json | undefined, root: JsonObject): Term {
    const named = new Map(Object.entries(properties).map(([name, inner]) => [name, this.read(inner, root)]));
    const closed = additional === undefined || (additional === false && this.#open);
    const others = closed ? this.#terms.any : this.read(additional, root);
    const saysNothing = others === this.#terms.any && [...named.values()].every((term) => term === this.#terms.any);
    return saysNothing ? this.#terms.any : this.#terms.atom({ op: "members", named, others });
  }

  #branches(schema: JsonObject, root: JsonObject): readonly Term[] {
    const terms = this.#terms;
    const parts: Term[] = [];
    const read = (inner: Json): Term => this.read(inner, root);
    if (Array.isArray(schema["allOf"])) parts.push(...schema["allOf"].map(read));
    if (Array.isArray(schema["anyOf"])) parts.push(terms.some(...schema["anyOf"].map(read)));
    if (Array.isArray(schema["oneOf"])) parts.push(this.#exactlyOne(schema["oneOf"].map(read)));
    if (schema["not"] !== undefined) parts.push(terms.not(read(schema["not"])));
    if (schema["if"] === undefined) return parts;
    const condition = read(schema["if"]);
    const then = terms.all(condition, read(schema["then"] ?? true));
    return [...parts, terms.some(then, terms.all(terms.not(condition), read(schema["else"] ?? true)))];
  }

  #exactlyOne(branches: readonly Term[]): Term {
    const terms = this.#terms;
    const but = (index: number): readonly Term[] => branches.filter((_, other) => other !== index);
    return terms.some(
      ...branches.map((branch, index) => terms.all(branch, ...but(index).map((other) => terms.not(other)))),
    );
  }

  #referred(ref: string, root: JsonObject): Term {
    const target = valueAt(root, ref === "#" ? [] : keysOfFragment(ref));
    if (!isJsonObject(target)) return this.read(target ?? true, root);
    const known = this.#read.get(target);
    if (known) return known;
    // A raw schema may hold itself.
    if (this.#reading.has(target)) return this.#terms.atom({ op: "opaque", text: opaqueText(target, root) });
    this.#reading.add(target);
    const read = this.read(target, root);
    this.#reading.delete(target);
    this.#read.set(target, read);
    return read;
  }
}
