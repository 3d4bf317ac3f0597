import type { Json } from "../../model/json.ts";

/** The kinds of JSON values, in the order in which a person would like to see one. */
export const KINDS = ["string", "number", "boolean", "object", "array", "null"] as const;
export type Kind = (typeof KINDS)[number];

/** The limits that count something of a value. */
export type Count = "minLength" | "maxLength" | "minItems" | "maxItems";

/**
 * What a schema says that cannot be taken apart further. As in JSON Schema, what is said of numbers holds of any text, and
 * the other way round.
 */
export type Atom =
  | { readonly op: "kind"; readonly kind: Kind }
  /** One of some values, by their canonical text. */
  | { readonly op: "values"; readonly values: ReadonlyMap<string, Json> }
  | { readonly op: "integer" }
  | { readonly op: "atLeast" | "atMost"; readonly limit: number; readonly exclusive: boolean }
  | { readonly op: "multipleOf"; readonly step: number }
  | { readonly op: Count; readonly count: number }
  | { readonly op: "pattern"; readonly source: string }
  | { readonly op: "format"; readonly name: string }
  | { readonly op: "unique" }
  /** Every item is one of these. */
  | { readonly op: "items"; readonly of: Term }
  | { readonly op: "required"; readonly name: string }
  /** Every property that is there is what its name asks for. */
  | { readonly op: "members"; readonly named: ReadonlyMap<string, Term>; readonly others: Term }
  /** Something that is not understood: equal text means the same, and that is all that is known. */
  | { readonly op: "opaque"; readonly text: string };

/** A set of JSON values. Equal ids mean equal terms, whichever plan they come from. */
export type Term = { readonly id: number } & (
  | { readonly op: "any" | "never" }
  | { readonly op: "not"; readonly of: Term }
  | { readonly op: "all" | "some"; readonly of: readonly Term[] }
  | Atom
);

/** Whether a term is an atom. */
export const isAtom = (term: Term): term is Term & Atom =>
  !["any", "never", "not", "all", "some"].some((op) => op === term.op);

/** The kind of value that an atom speaks of; nothing where it speaks of all. */
export function kindOf(atom: Atom): Kind | undefined {
  switch (atom.op) {
    case "integer":
    case "atLeast":
    case "atMost":
    case "multipleOf":
      return "number";
    case "minLength":
    case "maxLength":
    case "pattern":
    case "format":
      return "string";
    case "minItems":
    case "maxItems":
    case "unique":
    case "items":
      return "array";
    case "required":
    case "members":
      return "object";
    default:
      return undefined;
  }
}

/** The kind of a value. */
export function kindOfValue(value: Json): Kind {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  const type = typeof value;
  return type === "string" || type === "number" || type === "boolean" ? type : "object";
}
