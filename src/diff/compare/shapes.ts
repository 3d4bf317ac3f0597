import type { Shape } from "../../model/shape.ts";
import { say } from "../../words/phrase.ts";
import { boundChanges, withAspect } from "./bounds.ts";
import type { Comparer, Likeness, Side } from "./comparer.ts";
import type { Facts, Found } from "./facts.ts";
import { type Atom, formOf, isPlainRef } from "./form.ts";
import { called, type Held, type Here, inside, placeOf } from "./here.ts";
import { kindFacts, nullFacts } from "./kinds.ts";
import { objectFacts } from "./objects.ts";
import { textOf, writtenText } from "./shape-text.ts";
import { ANY } from "./trial-shapes.ts";
import { unionFacts } from "./unions.ts";
import { constFacts, enumFacts, type Pair } from "./values.ts";
import { wordFacts } from "./words.ts";

/** Compares shapes at any depth. A named type that both sides name is compared once, by itself. */
export class ShapeComparer implements Comparer {
  readonly facts: Facts;
  readonly before: Side;
  readonly after: Side;
  readonly likeness: Likeness;

  constructor(facts: Facts, before: Side, after: Side, likeness: Likeness) {
    this.facts = facts;
    this.before = before;
    this.after = after;
    this.likeness = likeness;
  }

  shapes(before: Held, after: Held, here: Here): void {
    const [one, other] = [before.shape, after.shape];
    if (before.property === undefined && here.spot.route.length > 0)
      for (const fact of wordFacts(one, other, here)) this.facts.add(fact, here.spot);
    if (isPlainRef(one) && isPlainRef(other) && one.ref === other.ref && one.nullable === other.nullable) return;
    const [was, is] = [formOf(one, this.before), formOf(other, this.after)];
    const isType = (shape: Shape): boolean => shape.ref !== undefined;
    const within =
      isType(one) || isType(other) ? inside(here, { into: "type", before: isType(one), after: isType(other) }) : here;
    const held = (side: Held, shape: Shape): Held => (isType(side.shape) ? { shape } : side);
    this.#forms({ was, is, before: held(before, was.shape), after: held(after, is.shape), here: within });
  }

  #forms(pair: Pair): void {
    const found = this.facts.additions;
    const { common, ended } = this.#own(pair);
    if (!ended) this.#inner(pair, common);
    if (this.facts.additions === found) this.#written(pair);
  }

  /** Differences of the values themselves; `ended` where there is nothing inside to compare. */
  #own(pair: Pair): { readonly common: ReadonlySet<Atom>; readonly ended: boolean } {
    const { was, is } = pair;
    const nothing: ReadonlySet<Atom> = new Set();
    if (was.opaque || is.opaque) {
      this.#opaque(pair);
      return { common: nothing, ended: true };
    }
    const constants = constFacts(pair);
    if (constants) {
      const both = was.const !== undefined && is.const !== undefined;
      // The client fills it in: whether null comes is nothing to the app.
      const nulls = both ? nullFacts(pair).map((fact) => ({ ...fact, marks: { compile: "safe" as const } })) : [];
      this.#add([...constants, ...nulls], pair);
      return { common: nothing, ended: true };
    }
    const { facts, common } = kindFacts(pair);
    const values = enumFacts(pair);
    const isNull = ({ kind }: Found): boolean => kind === "null-allowed" || kind === "null-forbidden";
    // Where both sides list their values, these say which kinds come.
    const both = was.values !== undefined && is.values !== undefined;
    // And branches say it where there are any.
    const union = was.branches !== undefined || is.branches !== undefined;
    this.#add(both || union ? facts.filter(isNull) : facts, pair);
    if (values && (both || common.size > 0)) this.#add(values, pair);
    return { common, ended: values !== undefined };
  }

  #add(facts: readonly Found[], { here }: Pair): void {
    for (const fact of facts) this.facts.add(fact, here.spot);
  }

  /** What lets the same through and is written in another way. */
  #written({ was, is, before, after, here }: Pair): void {
    if (writtenText(was.shape) === writtenText(is.shape)) return;
    const isTime = ({ shape }: Pair["was"]): boolean => shape.semantic === "timestamp";
    this.facts.add(
      {
        kind: "same-meaning",
        what: say`${called(here)} is written in another way`,
        preposition: "in",
        before: placeOf(before, "type", "enum", "values", "const", "anyOf", "oneOf"),
        after: placeOf(after, "type", "enum", "values", "const", "anyOf", "oneOf"),
        // The client takes a Date for a timestamp, and for no other text.
        ...(isTime(was) && !isTime(is) && { marks: { compile: "breaks" as const } }),
      },
      here.spot,
    );
  }

  #inner(pair: Pair, common: ReadonlySet<Atom>): void {
    const { was, is, before, after, here } = pair;
    if (was.branches || is.branches) {
      unionFacts(pair, this);
      return;
    }
    for (const fact of boundFacts(pair, common)) this.facts.add(fact, here.spot);
    if (common.has("array")) {
      const [one, other] = [was.shape.items, is.shape.items];
      if (one || other) this.shapes({ shape: one ?? ANY }, { shape: other ?? ANY }, inside(here, { into: "items" }));
    }
    if (common.has("object")) objectFacts({ was, is, before, after, here }, this);
  }

  /** What only a search can compare: equal text is equal meaning. */
  #opaque({ was, is, before, after, here }: Pair): void {
    if (textOf(before.shape, this.before) === textOf(after.shape, this.after) && !(was.opaque !== is.opaque)) return;
    this.facts.add(
      {
        kind: "schema-changed",
        what: say`what ${called(here)} lets through changed`,
        preposition: "in",
        before: placeOf(before, "schema", "anyOf", "oneOf", "type"),
        after: placeOf(after, "schema", "anyOf", "oneOf", "type"),
        narrowed: { accepted: before.shape },
        widened: { accepted: after.shape },
      },
      here.spot,
    );
  }
}

/** Which values each bound is about: what bounds text is nothing to numbers. */
const BOUNDED: Readonly<Record<string, Atom>> = {
  minLength: "string",
  maxLength: "string",
  pattern: "string",
  format: "string",
  minItems: "array",
  maxItems: "array",
  uniqueItems: "array",
};

function boundFacts(pair: Pair, common: ReadonlySet<Atom>): readonly Found[] {
  const { was, is, before, after, here } = pair;
  const whole = !common.has("fraction");
  return boundChanges(was.bounds, is.bounds, whole).flatMap(
    ({ keywords, direction, kind, from, to, beyond }): readonly Found[] => {
      const [keyword = "minimum"] = keywords;
      const atom = BOUNDED[keyword];
      if (atom === undefined ? !common.has("integer") && !common.has("fraction") : !common.has(atom)) return [];
      const what = say`${called(here)} changed from ${from} to ${to}`;
      const aspect = [...keywords, "type"] as const;
      const where = {
        what,
        preposition: "in" as const,
        before: placeOf(before, keyword, ...aspect),
        after: placeOf(after, keyword, ...aspect),
      };
      const strict = (shape: Shape, own: Pair["was"]["bounds"]): Shape =>
        withoutSemantic({ ...shape, nullable: false }, own, common);
      const [old, now] = [strict(was.shape, was.bounds), strict(is.shape, is.bounds)];
      const narrowed =
        beyond === undefined
          ? { accepted: old, refused: { ...old, bounds: withAspect(was.bounds, keywords, is.bounds) } }
          : { accepted: { ...old, bounds: { ...within(was.bounds, beyond) } } };
      const widened =
        beyond === undefined
          ? { accepted: now, refused: { ...now, bounds: withAspect(is.bounds, keywords, was.bounds) } }
          : { accepted: { ...now, bounds: { ...within(is.bounds, beyond) } } };
      if (kind !== "bound") return [{ ...where, kind: `${kind}-changed` as const, narrowed, widened }];
      if (direction === "tightened") return [{ ...where, kind: "bound-tightened", narrowed }];
      if (direction === "loosened") return [{ ...where, kind: "bound-loosened", widened }];
      return [{ ...where, kind: "bound-tightened", narrowed, widened }];
    },
  );
}

/** Both bounds; of two on one side, the tighter one. */
function within(bounds: Shape["bounds"], beyond: Shape["bounds"]): Shape["bounds"] {
  const smaller = (a: number | undefined, b: number | undefined): number | undefined =>
    a === undefined || b === undefined ? (a ?? b) : Math.min(a, b);
  const greater = (a: number | undefined, b: number | undefined): number | undefined =>
    a === undefined || b === undefined ? (a ?? b) : Math.max(a, b);
  const least = { minimum: 0, exclusiveMinimum: 0, minLength: 0, minItems: 0 };
  const made = Object.entries(beyond).map(([keyword, value]) => {
    const own = Object.entries(bounds).find(([each]) => each === keyword)?.[1];
    const other = typeof own === "number" ? own : undefined;
    return [keyword, keyword in least ? greater(other, value) : smaller(other, value)];
  });
  return { ...bounds, ...Object.fromEntries(made) };
}

/** A shape whose bounds are written out, and whose types are those that both sides have. */
function withoutSemantic(shape: Shape, bounds: Shape["bounds"], common: ReadonlySet<Atom>): Shape {
  const { semantic: _, anyOf: _a, oneOf: _o, ...rest } = shape;
  const types = [...new Set([...common].map((atom) => (atom === "fraction" ? ("number" as const) : atom)))].filter(
    (type) => type !== "null",
  );
  return { ...rest, types: types.includes("number") ? types.filter((type) => type !== "integer") : types, bounds };
}
