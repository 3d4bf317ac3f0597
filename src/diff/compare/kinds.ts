import type { Primitive, Shape } from "../../model/shape.ts";
import { listed, type Phrase, say } from "../../words/phrase.ts";
import { shapePhrase } from "../../words/shape.ts";
import type { Kind } from "../policy/policy.ts";
import type { Found } from "./facts.ts";
import { ATOMS, type Atom, type Form } from "./form.ts";
import { called, placeOf } from "./here.ts";
import type { Pair } from "./values.ts";

const WORDS: Readonly<Record<Atom, string>> = {
  null: "null",
  boolean: "true or false",
  string: "text",
  integer: "whole numbers",
  fraction: "fractions",
  array: "lists",
  object: "objects",
};

/** How the kinds of values differ, and those that both sides have. */
export interface KindFacts {
  readonly facts: readonly Found[];
  readonly common: ReadonlySet<Atom>;
}

/** Differences of the kinds of values that come: null, text, numbers, lists, objects. */
export function kindFacts(pair: Pair): KindFacts {
  const { was, is, before, after } = pair;
  const removed = ATOMS.filter((atom) => was.atoms.has(atom) && !is.atoms.has(atom));
  const added = ATOMS.filter((atom) => is.atoms.has(atom) && !was.atoms.has(atom));
  const common = new Set([...was.atoms].filter((atom) => is.atoms.has(atom)));
  const where = {
    before: placeOf(before, "type", "nullable", "items", "properties"),
    after: placeOf(after, "type", "nullable", "items", "properties"),
    preposition: "in" as const,
  };
  if (removed.length > 0 && added.length > 0 && [...common].every((atom) => atom === "null"))
    return { facts: [{ ...where, ...replaced(pair) }], common: new Set() };
  return {
    facts: [
      ...nullFacts(pair),
      ...less(
        removed.filter((atom) => atom !== "null"),
        pair,
      ).map((fact) => ({ ...where, ...fact })),
      ...more(
        added.filter((atom) => atom !== "null"),
        pair,
      ).map((fact) => ({ ...where, ...fact })),
    ],
    common,
  };
}

/** Whether null comes, and came. */
export function nullFacts(pair: Pair): readonly Found[] {
  const { was, is, before, after } = pair;
  if (was.atoms.has("null") === is.atoms.has("null")) return [];
  const at = {
    before: placeOf(before, "nullable", "type"),
    after: placeOf(after, "nullable", "type"),
    preposition: "in" as const,
  };
  return [{ ...at, ...nullFact(pair, is.atoms.has("null") ? "null-allowed" : "null-forbidden") }];
}

function replaced({ was, is, here }: Pair): Found {
  const words = (form: Form): Phrase => shapePhrase({ ...form.shape, nullable: false }, {});
  return {
    kind: replacement(was, is),
    what: say`${called(here)} changed from ${words(was)} to ${words(is)}`,
    preposition: "in",
    narrowed: { accepted: { ...was.shape, nullable: false } },
    widened: { accepted: { ...is.shape, nullable: false } },
  };
}

function replacement({ atoms: was }: Form, { atoms: is }: Form): Kind {
  const isList = (atoms: ReadonlySet<Atom>): boolean => [...atoms].every((atom) => atom === "array" || atom === "null");
  const isScalar = (atoms: ReadonlySet<Atom>): boolean => !atoms.has("array") && !atoms.has("object");
  if (isList(was) && isScalar(is)) return "array-to-scalar";
  return isScalar(was) && isList(is) ? "scalar-to-array" : "type-replaced";
}

function nullFact({ was, here }: Pair, kind: "null-allowed" | "null-forbidden"): Found {
  const { pointer } = was.shape;
  const nothing: Shape = { types: ["null"], bounds: {}, nullable: false, pointer };
  const allowed = kind === "null-allowed";
  return {
    kind,
    what: allowed ? say`${called(here)} may now be null` : say`${called(here)} may no longer be null`,
    ...(allowed ? { widened: { accepted: nothing } } : { narrowed: { accepted: nothing } }),
  };
}

function less(removed: readonly Atom[], { was, here }: Pair): readonly Found[] {
  if (removed.length === 0) return [];
  if (removed.length === 1 && removed[0] === "fraction")
    return [
      {
        kind: "number-to-integer",
        what: say`${called(here)} is now a whole number`,
        narrowed: { accepted: was.shape, refused: { ...was.shape, types: ["integer"], bounds: was.bounds } },
      },
    ];
  return [
    {
      kind: "union-branch-removed",
      what: say`${called(here)} takes no ${words(removed)} any more`,
      narrowed: { accepted: ofKinds(was, removed) },
    },
  ];
}

function more(added: readonly Atom[], { is, here }: Pair): readonly Found[] {
  if (added.length === 0) return [];
  if (added.length === 1 && added[0] === "fraction")
    return [
      {
        kind: "integer-to-number",
        what: say`${called(here)} may now have a fraction`,
        widened: { accepted: is.shape, refused: { ...is.shape, types: ["integer"], bounds: is.bounds } },
      },
    ];
  return [
    {
      kind: "union-branch-added",
      what: say`${called(here)} takes ${words(added)} too`,
      widened: { accepted: ofKinds(is, added) },
    },
  ];
}

/** Text for numbers as a whole, where both kinds of them go. */
function words(atoms: readonly Atom[]): Phrase {
  const numbers = atoms.includes("integer") && atoms.includes("fraction");
  const told = atoms.filter((atom) => !(numbers && atom === "fraction"));
  return listed(
    told.map((atom) => [numbers && atom === "integer" ? "numbers" : WORDS[atom]]),
    "or",
  );
}

/** A shape less the other kinds of values. */
function ofKinds({ shape, bounds, branches }: Form, atoms: readonly Atom[]): Shape {
  const types = [...new Set(atoms.map((atom): Primitive => (atom === "fraction" ? "number" : atom)))];
  const { semantic: _s, anyOf: _a, oneOf: _o, ...rest } = shape;
  return branches === undefined ? { ...rest, types, bounds, nullable: false } : { ...shape, nullable: false };
}
