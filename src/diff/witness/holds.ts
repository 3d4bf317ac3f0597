import { canonicalJson, isJsonObject, type Json, type JsonObject } from "../../model/json.ts";
import { hasFormat } from "./plain-texts.ts";
import { type Atom, kindOf, kindOfValue, type Term } from "./term.ts";

/** Whether something holds; nothing where that cannot be said. */
export type Holding = boolean | undefined;

/** Whether a value is one of a term's, as ajv sees it. */
export function holds(term: Term, value: Json): Holding {
  switch (term.op) {
    case "any":
      return true;
    case "never":
      return false;
    case "not":
      return negated(holds(term.of, value));
    case "all":
      return every(term.of, (each) => holds(each, value));
    case "some":
      return negated(every(term.of, (each) => negated(holds(each, value))));
    default:
      return atomHolds(term, value);
  }
}

/** Whether what an atom says holds of a value. */
export function atomHolds(atom: Atom, value: Json): Holding {
  const kind = kindOf(atom);
  if (kind !== undefined && kind !== kindOfValue(value)) return true;
  if (atom.op === "kind") return atom.kind === kindOfValue(value);
  if (atom.op === "values") return atom.values.has(canonicalJson(value));
  if (typeof value === "number") return ofNumber(atom, value);
  if (typeof value === "string") return ofText(atom, value);
  if (Array.isArray(value)) return ofList(atom, value);
  return isJsonObject(value) ? ofObject(atom, value) : undefined;
}

function ofNumber(atom: Atom, value: number): Holding {
  switch (atom.op) {
    case "integer":
      return Number.isInteger(value);
    case "atLeast":
      return atom.exclusive ? value > atom.limit : value >= atom.limit;
    case "atMost":
      return atom.exclusive ? value < atom.limit : value <= atom.limit;
    case "multipleOf":
      return isWhole(value / atom.step);
    default:
      return undefined;
  }
}

/** ajv 8.20 takes a quotient that is written with an exponent for a fraction. */
const isWhole = (quotient: number): boolean => Number.isInteger(quotient) && Math.abs(quotient) < 1e21;

function ofText(atom: Atom, value: string): Holding {
  switch (atom.op) {
    case "minLength":
      return lengthOf(value) >= atom.count;
    case "maxLength":
      return lengthOf(value) <= atom.count;
    case "pattern":
      return patternOf(atom.source)?.test(value);
    case "format":
      return hasFormat(value, atom.name);
    default:
      return undefined;
  }
}

/** In code points, as JSON Schema counts. */
export const lengthOf = (text: string): number => [...text].length;

const patterns = new Map<string, RegExp | undefined>();

/** The expression, as ajv compiles it; nothing where it is none. */
function patternOf(source: string): RegExp | undefined {
  if (!patterns.has(source)) patterns.set(source, compiled(source));
  return patterns.get(source);
}

function compiled(source: string): RegExp | undefined {
  try {
    return new RegExp(source, "u");
  } catch {
    return undefined;
  }
}

function ofList(atom: Atom, value: readonly Json[]): Holding {
  switch (atom.op) {
    case "minItems":
      return value.length >= atom.count;
    case "maxItems":
      return value.length <= atom.count;
    case "unique":
      return new Set(value.map(canonicalJson)).size === value.length;
    case "items":
      return every(value, (each) => holds(atom.of, each));
    default:
      return undefined;
  }
}

function ofObject(atom: Atom, value: JsonObject): Holding {
  switch (atom.op) {
    case "required":
      return Object.hasOwn(value, atom.name);
    case "members":
      return every(Object.entries(value), ([name, each]) => holds(atom.named.get(name) ?? atom.others, each));
    default:
      return undefined;
  }
}

const negated = (holding: Holding): Holding => (holding === undefined ? undefined : !holding);

function every<T>(all: readonly T[], judge: (each: T) => Holding): Holding {
  let sure = true;
  for (const each of all) {
    const holding = judge(each);
    if (holding === false) return false;
    if (holding === undefined) sure = false;
  }
  return sure || undefined;
}
