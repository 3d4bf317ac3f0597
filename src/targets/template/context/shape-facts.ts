import { isJsonObject, type Json } from "../../../model/json.ts";
import type { Conventions } from "../../../model/plan.ts";
import type { Bounds, EnumValue, Primitive, Semantic } from "../../../model/shape.ts";
import { semanticSchema } from "../../../schema/semantics.ts";
import { boundsFacts, semanticBounds, UNBOUNDED } from "./bounds-facts.ts";
import type { CodeNames } from "./code-names.ts";
import { enumValues, valueKind } from "./enum-values.ts";
import type { Kind, ShapeFacts } from "./template-context.ts";

/** What is said of a shape beside its kind. */
type Said = Partial<Omit<ShapeFacts, "kind" | `is${Capitalize<Exclude<Kind, "any" | "null">>}` | "isAny" | "isNull">>;

/** The facts of a shape of a kind: what is not said is not so. Field by field, because spreading so many takes long. */
export function shapeFacts(kind: Kind, said: Said = {}): ShapeFacts {
  return {
    kind,
    isString: kind === "string",
    isNumber: kind === "number",
    isInteger: kind === "integer",
    isBoolean: kind === "boolean",
    isEnum: kind === "enum",
    isArray: kind === "array",
    isObject: kind === "object",
    isMap: kind === "map",
    isUnion: kind === "union",
    isAny: kind === "any",
    isNull: kind === "null",
    nullable: said.nullable ?? (kind === "any" || kind === "null"),
    ref: said.ref ?? null,
    isNamed: said.isNamed ?? false,
    semantic: said.semantic ?? null,
    format: said.format ?? null,
    values: said.values ?? [],
    valueKind: said.valueKind ?? null,
    items: said.items ?? null,
    branches: said.branches ?? [],
    properties: said.properties ?? [],
    parameters: said.parameters ?? [],
    isOpen: said.isOpen ?? false,
    bounds: said.bounds ?? UNBOUNDED,
  };
}

/** The facts of a shape, with some of them changed. */
export const changed = (facts: ShapeFacts, said: Said): ShapeFacts => Object.assign({}, facts, said);

export const ANY = shapeFacts("any");

/** A primitive type that holds nothing else. */
export function primitiveFacts(type: Exclude<Primitive, "array" | "object">, bounds: Bounds): ShapeFacts {
  return shapeFacts(type, { bounds: boundsFacts(bounds), format: bounds.format ?? null });
}

/** A semantic type, as the JSON Schema says that it becomes. */
export function semanticFacts(semantic: Semantic, bounds: Bounds, timestamps: Conventions["timestamps"]): ShapeFacts {
  const schema = semanticSchema(semantic, timestamps);
  const { type, format } = schema;
  const kind = type === "number" || type === "integer" ? type : "string";
  const standard = typeof format === "string" ? format : null;
  return shapeFacts(kind, {
    semantic,
    format: bounds.format ?? standard,
    bounds: boundsFacts(bounds, semanticBounds(schema)),
  });
}

/** One of these values, or null where that is among them. */
export function enumFacts(all: readonly EnumValue[], ref: string, code: CodeNames): ShapeFacts {
  const values = all.filter(({ value }) => value !== null);
  return shapeFacts("enum", {
    ref,
    values: enumValues(values, code),
    valueKind: valueKind(values),
    nullable: values.length < all.length,
  });
}

/** What a constant is. */
export function constantFacts(value: Json): ShapeFacts {
  if (Array.isArray(value)) return shapeFacts("array", { items: ANY });
  if (isJsonObject(value)) return shapeFacts("map", { items: ANY });
  if (value === null) return shapeFacts("null");
  if (typeof value === "number") return shapeFacts(Number.isInteger(value) ? "integer" : "number");
  return shapeFacts(typeof value === "boolean" ? "boolean" : "string");
}
