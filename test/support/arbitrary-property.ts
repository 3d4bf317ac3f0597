import fc from "fast-check";
import { PRIMITIVES, SEMANTICS } from "../../src/model/shape.ts";
import { HOSTILE_NAMES } from "./hostile-names.ts";

/** A part of a plan, as YAML would give it. */
export type Said = Readonly<Record<string, unknown>>;

/** What a property may refer to: the named types and shared properties that the plan has. */
export interface Known {
  readonly types: readonly string[];
  readonly shared: readonly string[];
}

const PLAIN = ["cart_id", "price", "items", "currency", "kind", "a", "b", "c", "value", "name"];

/** Names of properties: mostly those that people write. */
export const propertyName: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...PLAIN) },
  { weight: 1, arbitrary: fc.constantFrom(...HOSTILE_NAMES) },
);

/** One time in so many it is there. */
export const sometimes = <T>(oneIn: number, arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.oneof({ weight: oneIn - 1, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary });

/** A mapping of properties, each under its own name. */
export function properties(known: Known, depth: number, maxLength = 4): fc.Arbitrary<Said> {
  return fc
    .uniqueArray(fc.tuple(propertyName, property(known, depth)), { maxLength, selector: ([name]) => name })
    .map(named);
}

/** An object of entries, in which `__proto__` is a name like any other. */
export const named = (entries: readonly (readonly [string, unknown])[]): Said =>
  entries.reduce<Record<string, unknown>>((object, [name, value]) => {
    object[name] = value;
    return object;
  }, Object.create(null));

/** One property in one of its forms: every construct of the language that says what a value may be. */
export function property(known: Known, depth: number): fc.Arbitrary<Said> {
  return fc
    .record({
      shape: shape(known, depth),
      required: fc.boolean(),
      nullable: sometimes(5, fc.constant(true)),
      description: sometimes(6, fc.constantFrom(...HOSTILE_NAMES)),
    })
    .map(({ shape, ...said }) => given({ ...said, ...shape }));
}

const given = (said: Said): Said => Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));

/** What a property says of its values. */
export function shape(known: Known, depth: number): fc.Arbitrary<Said> {
  const flat = [primitive, semantic, bounded, list, values, described, constant, filled, reference(known)];
  const deep =
    depth === 0
      ? []
      : [
          array(known, depth - 1),
          object(known, depth - 1),
          map(known, depth - 1),
          union(known, depth - 1),
          tagged(known, depth - 1),
        ];
  return fc.oneof(...flat, ...deep);
}

const FLAT = PRIMITIVES.filter((type) => type !== "object" && type !== "array");

const primitive = fc.constantFrom(...PRIMITIVES).map((type): Said => ({ type }));

const semantic = fc.constantFrom(...SEMANTICS).map((type): Said => ({ type }));

/** Bounds that leave some of the values of `SCALARS`. */
const bounded = fc.constantFrom<Said>(
  { type: "string", minLength: 2 },
  { type: "string", maxLength: 3 },
  { type: "string", pattern: "^[A-Z]+$" },
  { type: "string", format: "date" },
  { type: "integer", minimum: 1 },
  { type: "number", maximum: 3, exclusiveMinimum: 0 },
  { type: "number", multipleOf: 0.5 },
  { type: ["string", "integer"], minimum: 1, minLength: 1 },
);

const list = fc.uniqueArray(fc.constantFrom(...FLAT), { minLength: 1, maxLength: 3 }).map((type): Said => ({ type }));

const value = fc.oneof(
  fc.constantFrom<unknown>("a", "b", "", 1, -2, 0.5, true, false, null, ["q", 1], { x: 1, "y z": null }),
  fc.constantFrom(...HOSTILE_NAMES),
);

/** Not two objects: of those TypeScript mixes the members. */
const values = fc
  .uniqueArray(value, {
    minLength: 1,
    maxLength: 4,
    selector: (each) => (isMapping(each) ? "object" : JSON.stringify(each)),
  })
  .map((enumerated): Said => ({ enum: enumerated }));

const isMapping = (each: unknown): boolean => typeof each === "object" && each !== null && !Array.isArray(each);

const described = fc
  .uniqueArray(fc.constantFrom("free", "pro", "2", ...HOSTILE_NAMES), { minLength: 1, maxLength: 3 })
  .map((texts): Said => ({ values: named(texts.map((text) => [text, `It is ${text}.`])) }));

const constant = value.map((one): Said => ({ const: one }));

const filled = fc.constantFrom<Said>(
  { type: "integer", default: 3, fill: true },
  { type: "string", default: "it's", fill: true },
  { type: "string[]", default: [], fill: true },
);

const arrays = (type: string): fc.Arbitrary<string> => fc.constantFrom(type, `${type}[]`, `${type}[][]`);

function reference({ types, shared }: Known): fc.Arbitrary<Said> {
  const typed = types.map((type) => arrays(type).map((each): Said => ({ type: each })));
  const inherited = shared.map((ref) => fc.constant<Said>({ ref }));
  return typed.length + inherited.length === 0 ? primitive : fc.oneof(...typed, ...inherited);
}

function array(known: Known, depth: number): fc.Arbitrary<Said> {
  const items = property(known, depth).map(({ required: _, ...item }) => item);
  return fc.oneof(
    items.map((each): Said => ({ type: "array", items: each })),
    items.map((each): Said => ({ items: each, minItems: 1, maxItems: 2, uniqueItems: true })),
    fc
      .constantFrom(...FLAT, "money", "timestamp")
      .chain(arrays)
      .map((type): Said => ({ type })),
  );
}

function object(known: Known, depth: number): fc.Arbitrary<Said> {
  return fc
    .record({
      properties: properties(known, depth),
      additionalProperties: fc.constantFrom(undefined, undefined, true, false),
    })
    .map(given);
}

/**
 * Objects with names that the plan does not know. Beside them stand no constants: whether the type of the others takes
 * them in depends on who says them, the client or the app.
 */
function map(known: Known, depth: number): fc.Arbitrary<Said> {
  const others = property(known, depth).map(({ required: _, ...other }) => other);
  const names = properties({ ...known, shared: [] }, 0, 2).map((own) =>
    named(Object.entries(own).filter(([, said]) => !Object.hasOwn(Object(said), "const"))),
  );
  return fc.oneof(
    others.map((each): Said => ({ type: "object", additionalProperties: each })),
    fc.tuple(others, names).map(([each, own]): Said => ({ properties: own, additionalProperties: each })),
  );
}

/** Branches of which at most one is an object: TypeScript mixes the members of several. */
function union(known: Known, depth: number): fc.Arbitrary<Said> {
  const flat = fc.oneof(primitiveBranch, semantic, values, fc.constant<Said>({ type: "integer[]" }));
  const branches = fc.tuple(
    fc.uniqueArray(flat, { minLength: 1, maxLength: 3, selector: (each) => JSON.stringify(each) }),
    sometimes(2, object(known, depth)),
  );
  return fc
    .tuple(fc.constantFrom("anyOf", "oneOf"), branches)
    .map(([keyword, [some, one]]): Said => ({ [keyword]: one === undefined ? some : [...some, one] }));
}

const primitiveBranch = fc.constantFrom(...FLAT).map((type): Said => ({ type }));

/** Objects that a constant tells apart. */
function tagged(known: Known, depth: number): fc.Arbitrary<Said> {
  const branch = (tag: string): fc.Arbitrary<Said> =>
    properties(known, depth, 3).map((own): Said => ({ properties: { ...own, tag: { const: tag, required: true } } }));
  return fc
    .tuple(fc.constantFrom("anyOf", "oneOf"), branch("one"), branch("other"))
    .map(([keyword, ...branches]): Said => ({ [keyword]: branches }));
}
