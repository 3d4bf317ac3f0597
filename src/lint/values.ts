import { isJsonObject, type Json } from "../model/json.ts";
import type { Conventions, NamedType } from "../model/plan.ts";
import { type EnumValue, PRIMITIVES, type Primitive, type Shape } from "../model/shape.ts";
import { semanticSchema } from "../schema/semantics.ts";

/** What a shape is looked up in. */
export interface ShapeWorld {
  readonly types: ReadonlyMap<string, NamedType>;
  readonly timestamps: Conventions["timestamps"];
}

/** The JSON types of the values of a shape, named types entered; undefined where any may come. */
export function kindsOf(shape: Shape, world: ShapeWorld): ReadonlySet<Primitive> | undefined {
  const kinds = ownKinds(shape, world);
  return kinds && shape.nullable ? new Set([...kinds, "null"]) : kinds;
}

function ownKinds(shape: Shape, world: ShapeWorld): ReadonlySet<Primitive> | undefined {
  const { const: only, enum: listed } = shape;
  if (only !== undefined) return new Set([kindOf(only)]);
  if (listed !== undefined) return new Set(listed.map(({ value }) => kindOf(value)));
  return typeKinds(shape, world);
}

/** The JSON types that a shape's type allows, whatever values it lists; undefined where any. */
export function typeKinds(shape: Shape, world: ShapeWorld): ReadonlySet<Primitive> | undefined {
  const { ref, semantic, types, items, properties, anyOf, oneOf, schema } = shape;
  const type = ref === undefined ? undefined : world.types.get(ref);
  if (type) return kindsOf(type.shape, world);
  if (semantic !== undefined) return declaredKinds(semanticSchema(semantic, world.timestamps)["type"]);
  if (types !== undefined) return new Set(types);
  if (items) return new Set(["array"]);
  if (properties) return new Set(["object"]);
  const branches = anyOf ?? oneOf;
  if (branches) return union(branches.map((branch) => kindsOf(branch, world)));
  return declaredKinds(schema?.["type"]);
}

/** The kinds that the keyword `type` of a JSON Schema names. */
function declaredKinds(type: Json | undefined): ReadonlySet<Primitive> | undefined {
  if (type === undefined) return undefined;
  const names: readonly Json[] = Array.isArray(type) ? type : [type];
  return new Set(PRIMITIVES.filter((each) => names.includes(each)));
}

function union(sets: readonly (ReadonlySet<Primitive> | undefined)[]): ReadonlySet<Primitive> | undefined {
  const all = new Set<Primitive>();
  for (const set of sets) {
    if (set === undefined) return undefined;
    for (const each of set) all.add(each);
  }
  return all;
}

/** The JSON type of a value; a whole number is an integer. */
export function kindOf(value: Json): Primitive {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  if (isJsonObject(value)) return "object";
  if (typeof value === "number") return Number.isInteger(value) ? "integer" : "number";
  return typeof value === "string" ? "string" : "boolean";
}

/** Whether a value of one kind may be one of several: a whole number is a number too. */
export const isAmong = (kind: Primitive, kinds: ReadonlySet<Primitive>): boolean =>
  kinds.has(kind) || (kind === "integer" && kinds.has("number"));

/** All values that a shape has, where it lists them; undefined where it does not. */
export function listedValues(shape: Shape, world: ShapeWorld): readonly EnumValue[] | undefined {
  const { const: only, enum: listed, ref, anyOf, oneOf, pointer } = shape;
  if (only !== undefined) return [{ value: only, renamedFrom: [], pointer }];
  if (listed !== undefined) return listed;
  const type = ref === undefined ? undefined : world.types.get(ref);
  if (type) return listedValues(type.shape, world);
  const branches = (anyOf ?? oneOf ?? []).map((branch) => listedValues(branch, world));
  if (branches.length === 0 || branches.some((each) => each === undefined)) return undefined;
  return branches.flatMap((each) => each ?? []);
}

/** Whether a shape says that its values are moments: a timestamp or date, by type or by format. */
export function isTime(shape: Shape, world: ShapeWorld): boolean {
  const { semantic, bounds, ref, anyOf, oneOf } = shape;
  const type = ref === undefined ? undefined : world.types.get(ref);
  if (type) return isTime(type.shape, world);
  if (semantic === "timestamp" || semantic === "date") return true;
  if (bounds.format === "date-time" || bounds.format === "date") return true;
  return (anyOf ?? oneOf ?? []).some((branch) => isTime(branch, world));
}

const WORDS: Readonly<Record<Primitive, string>> = {
  string: "text",
  number: "a number",
  integer: "a whole number",
  boolean: "true or false",
  object: "an object",
  array: "a list",
  null: "null",
};

/** "text or a number". */
export const kindsWords = (kinds: ReadonlySet<Primitive>): string =>
  PRIMITIVES.filter((each) => kinds.has(each) && each !== "null")
    .map((each) => WORDS[each])
    .join(" or ") || WORDS.null;
