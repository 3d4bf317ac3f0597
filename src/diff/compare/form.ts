import { given } from "../../model/given.ts";
import type { Json } from "../../model/json.ts";
import type { Conventions, NamedType } from "../../model/plan.ts";
import type { Bounds, EnumValue, Shape } from "../../model/shape.ts";
import { semanticSchema } from "../../schema/semantics.ts";

/** What a side says that shapes depend on. */
export interface SideTypes {
  readonly types: ReadonlyMap<string, NamedType>;
  readonly timestamps: Conventions["timestamps"];
}

/** The kinds of values there are; a number is an integer or has a fraction. */
export const ATOMS = ["null", "boolean", "string", "integer", "fraction", "array", "object"] as const;
export type Atom = (typeof ATOMS)[number];

/** A shape in one way of writing: named and semantic types are what they stand for, `null` is a kind of value. */
export interface Form {
  readonly shape: Shape;
  readonly atoms: ReadonlySet<Atom>;
  readonly values?: readonly EnumValue[];
  readonly const?: Json;
  readonly bounds: Bounds;
  /** Of a union whose branches are more than kinds of values; one entry, itself, where there is none. */
  readonly branches?: readonly Shape[];
  /** Whether exactly one branch must hold, rather than at least one. */
  readonly exactlyOne: boolean;
  /** It says what only a search can compare: raw schemas, and keywords that cut into each other. */
  readonly opaque: boolean;
}

const ALL: ReadonlySet<Atom> = new Set(ATOMS);

/** The shape that a reference leads to in the end, with what is said beside it. */
export function expanded(shape: Shape, side: SideTypes): Shape {
  if (shape.ref === undefined) return shape;
  const type = side.types.get(shape.ref);
  if (type === undefined) return shape;
  const inner = expanded(type.shape, side);
  const { ref: _, ...own } = shape;
  return { ...inner, nullable: inner.nullable || (shape.nullable && !isConstrained(own)), pointer: inner.pointer };
}

/** Whether a shape with a reference says more than `nullable`. */
const isConstrained = (own: Omit<Shape, "ref">): boolean =>
  [
    own.types,
    own.semantic,
    own.enum,
    own.const,
    own.items,
    own.properties,
    own.additionalProperties,
    own.anyOf,
    own.oneOf,
  ].some((each) => each !== undefined) ||
  Object.keys(given(own.bounds)).length > 0 ||
  own.schema !== undefined;

/** Whether what stands beside a reference makes it more than another name for the type. */
export const isPlainRef = ({ ref, ...own }: Shape): boolean => ref !== undefined && !isConstrained(own);

/** Brings a shape into its form. */
export function formOf(shape: Shape, side: SideTypes): Form {
  const full = expanded(shape, side);
  const opaque = isOpaque(shape, full);
  const branches = branchesOf(full);
  const flat = opaque || full.oneOf !== undefined ? undefined : flattened(branches, side);
  const atoms = new Set(flat ?? ownAtoms(full, side));
  // A union by itself takes what its branches take.
  if (flat === undefined && branches !== undefined && !opaque) {
    atoms.clear();
    for (const branch of branches) for (const atom of formOf(branch, side).atoms) atoms.add(atom);
  }
  if (full.nullable) atoms.add("null");
  return {
    shape: full,
    atoms,
    ...(full.enum && { values: full.enum }),
    ...(full.const !== undefined && { const: full.const }),
    bounds: boundsOf(full, side),
    ...(flat === undefined && branches !== undefined && { branches }),
    exactlyOne: full.oneOf !== undefined,
    opaque,
  };
}

function isOpaque(shape: Shape, full: Shape): boolean {
  if (shape.ref !== undefined && (!isPlainRef(shape) || full.ref !== undefined)) return true;
  if (full.schema !== undefined && Object.keys(full.schema).length > 0) return true;
  const both = full.anyOf !== undefined && full.oneOf !== undefined;
  const beside = [full.types, full.semantic, full.enum, full.const, full.items, full.properties].some(
    (each) => each !== undefined,
  );
  return both || (branchesOf(full) !== undefined && (beside || Object.keys(given(full.bounds)).length > 0));
}

const branchesOf = ({ anyOf, oneOf }: Shape): readonly Shape[] | undefined => anyOf ?? oneOf;

/** The kinds of values of a union that says nothing else. */
function flattened(branches: readonly Shape[] | undefined, side: SideTypes): ReadonlySet<Atom> | undefined {
  if (branches === undefined) return undefined;
  const all = new Set<Atom>();
  for (const branch of branches) {
    const form = formOf(branch, side);
    if (!isBare(form)) return undefined;
    for (const atom of form.atoms) all.add(atom);
  }
  return all;
}

const isBare = ({ shape, values, bounds, branches, opaque, ...rest }: Form): boolean =>
  !opaque &&
  values === undefined &&
  branches === undefined &&
  !("const" in rest) &&
  Object.keys(bounds).length === 0 &&
  shape.items === undefined &&
  shape.properties === undefined &&
  shape.additionalProperties === undefined;

function ownAtoms(shape: Shape, side: SideTypes): Iterable<Atom> {
  const { enum: values, const: only } = shape;
  if (shape.types === undefined && (values !== undefined || only !== undefined))
    return [...(values ?? []).map(({ value }) => value), ...(only === undefined ? [] : [only])].map(atomOf);
  if (shape.semantic !== undefined) return atomsOf(semanticSchema(shape.semantic, side.timestamps)["type"] ?? null);
  return shape.types === undefined ? ALL : shape.types.flatMap((type) => [...atomsOf(type)]);
}

function atomOf(value: Json): Atom {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  if (typeof value === "number") return Number.isInteger(value) ? "integer" : "fraction";
  return typeof value === "string" ? "string" : typeof value === "boolean" ? "boolean" : "object";
}

function atomsOf(type: Json): readonly Atom[] {
  if (type === "number") return ["integer", "fraction"];
  return ATOMS.filter((atom) => atom === type);
}

function boundsOf({ semantic, bounds }: Shape, { timestamps }: SideTypes): Bounds {
  const own = given(bounds);
  if (semantic === undefined) return own;
  const { type: _, ...implied } = semanticSchema(semantic, timestamps);
  return { ...implied, ...own };
}
