import type { Json, JsonObject } from "../../model/json.ts";
import type { Property } from "../../model/property.ts";
import type { Primitive, Semantic, Shape } from "../../model/shape.ts";
import { docComment, propertyDoc } from "./doc-comment.ts";
import { literal, memberName } from "./literal.ts";
import { mayBeInherited } from "./object-members.ts";

/** What the printer needs to know of the plan. */
export interface TypeContext {
  readonly unixSeconds: boolean;
  /** The types that a named type stands for: one, its name, unless its objects are to be printed as it is not exported. */
  readonly named: (ref: string, context: TypeContext, indent: string) => readonly string[];
  /** The type of a free-form shape, which only json-schema-to-typescript can give. */
  readonly freeForm: (shape: Shape, context: TypeContext, indent: string) => string;
  /** The properties that an object carries when it is sent: its own, and the version fields beside them. */
  readonly carried: (properties: readonly Property[]) => readonly Property[];
  /** Whether objects are printed as the client takes them, which fills in the rest, or as they are sent. */
  readonly objects: "filled" | "passed";
}

const PRIMITIVES: Readonly<Record<Exclude<Primitive, "array" | "object">, string>> = {
  string: "string",
  number: "number",
  integer: "number",
  boolean: "boolean",
  null: "null",
};

const NUMERIC = new Set<Semantic>(["money"]);

/**
 * The TypeScript type of a shape: what json-schema-to-typescript makes of its JSON Schema, printed directly (a test
 * holds the two equal). `indent` is that of the line on which it begins.
 */
export function typeText(shape: Shape, context: TypeContext, indent = ""): string {
  return union(typesOf(shape, context, indent));
}

/** Free-form shapes say what the plan's own language cannot: raw schemas, and keywords that cut into each other. */
export function isFreeForm(shape: Shape): boolean {
  const { schema, ref, anyOf, oneOf, properties, items } = shape;
  const branches = anyOf !== undefined || oneOf !== undefined;
  const both = properties !== undefined && items !== undefined;
  if ((schema === undefined && ref === undefined && !branches && !both) || hasValues(shape)) return false;
  if (saysSomething(schema) || (anyOf !== undefined && oneOf !== undefined) || both) return true;
  return (branches && (ref !== undefined || hasStructure(shape))) || (ref !== undefined && hasStructure(shape));
}

const hasStructure = ({ types, semantic, properties, items, additionalProperties }: Shape): boolean =>
  [types, semantic, properties, items, additionalProperties].some((each) => each !== undefined);

const hasValues = (shape: Shape): boolean =>
  !saysSomething(shape.schema) && (shape.enum !== undefined || shape.const !== undefined);

/** `schema: {}` says that nothing is known. */
const saysSomething = (schema: JsonObject | undefined): boolean =>
  schema !== undefined && Object.keys(schema).length > 0;

/** The types of which the shape may be one. */
export const typesOf = (shape: Shape, context: TypeContext, indent: string): readonly string[] =>
  shape.nullable ? [...ownTypes(shape, context, indent), "null"] : ownTypes(shape, context, indent);

function ownTypes(shape: Shape, context: TypeContext, indent: string): readonly string[] {
  if (isFreeForm(shape)) return [context.freeForm(shape, asPassed(context), indent)];
  if (shape.const !== undefined) return [literal(shape.const)];
  if (shape.enum !== undefined)
    return shape.enum.length === 0 ? ["never"] : shape.enum.map(({ value }) => valueType(value));
  if (shape.ref !== undefined) return context.named(shape.ref, context, indent);
  if (shape.semantic !== undefined) return semanticTypes(shape.semantic, context);
  const branches = shape.anyOf ?? shape.oneOf;
  // A constant tells the branches of a union apart: there the app says it.
  if (branches) return branches.flatMap((branch) => typesOf(branch, asPassed(context), indent));
  return shape.types?.map((type) => primitiveType(type, shape, context, indent)) ?? ["unknown"];
}

const asPassed = (context: TypeContext): TypeContext => ({ ...context, objects: "passed" });

const valueType = (value: Json): string => literal(value);

function semanticTypes(semantic: Semantic, { unixSeconds }: TypeContext): readonly string[] {
  if (semantic === "timestamp") return [unixSeconds ? "number" : "string", "Date"];
  return [NUMERIC.has(semantic) ? "number" : "string"];
}

function primitiveType(type: Primitive, shape: Shape, context: TypeContext, indent: string): string {
  if (type === "array") return shape.items ? `${elementText(shape.items, context, indent)}[]` : "unknown[]";
  return type === "object" ? objectType(shape, context, indent) : PRIMITIVES[type];
}

function objectType(shape: Shape, context: TypeContext, indent: string): string {
  const additional = shape.additionalProperties ?? shape.properties === undefined;
  return propertiesType(shape.properties ?? [], additional, context, indent);
}

/** The type of an object with these properties, as the client takes it: without what it fills in by itself. */
export function propertiesType(
  properties: readonly Property[],
  additional: boolean | Shape,
  context: TypeContext,
  indent: string,
): string {
  const inner = `${indent}  `;
  const passed =
    context.objects === "passed"
      ? context.carried(properties)
      : properties.filter(({ shape }) => shape.const === undefined);
  const members = passed.map((property) => memberText(property, context, inner));
  if (additional !== false) members.push(`${inner}[k: string]: ${indexType(passed, additional, context, inner)};\n`);
  // `{}` would take anything: an object that may have nothing says so.
  return members.length === 0 ? "{ [k: string]: never }" : ["{\n", ...members, indent, "}"].join("");
}

function memberText(property: Property, context: TypeContext, indent: string): string {
  const mark = mayMiss(property, context) ? "?" : "";
  const doc = propertyDoc(context.objects === "filled" ? property : { ...property, fill: false });
  return `${docComment(doc, indent)}${indent}${memberName(property.name)}${mark}: ${memberType(property, context, indent)};\n`;
}

function memberType(property: Property, context: TypeContext, indent: string): string {
  const type = typeText(property.shape, context, indent);
  return mayMiss(property, context) ? mayBeInherited(property.name, type) : type;
}

/** Whether the app may leave it out: what the client fills need not be given. */
export const isOptional = ({ required, fill }: Property): boolean => !required || fill;

const mayMiss = (property: Property, { objects }: TypeContext): boolean =>
  objects === "filled" ? isOptional(property) : !property.required;

/** An index signature must take in the named members too. */
function indexType(
  properties: readonly Property[],
  additional: boolean | Shape,
  context: TypeContext,
  indent: string,
): string {
  if (typeof additional === "boolean") return "unknown";
  const named = properties.map((property) => memberType(property, context, indent));
  const missing = properties.some((property) => mayMiss(property, context)) ? ["undefined"] : [];
  return union([typeText(additional, asPassed(context), indent), ...named, ...missing]);
}

/** Types as one. */
export function union(types: readonly string[]): string {
  const [only] = types;
  if (only !== undefined && types.length === 1) return only;
  const distinct = [...new Set(types)];
  if (distinct.includes("unknown")) return "unknown";
  return distinct.join(" | ");
}

/** The type of an element; a union in parentheses. */
function elementText(items: Shape, context: TypeContext, indent: string): string {
  const types = new Set(typesOf(items, context, indent));
  const text = union([...types]);
  const isUnion = (types.size > 1 && !types.has("unknown")) || (isFreeForm(items) && /[|&]/.test(text));
  return isUnion ? `(${text})` : text;
}
