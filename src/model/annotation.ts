import type { Pointer } from "./pointer.ts";

/** How much a value tells of a person, the least first. */
export const PII_LEVELS = ["none", "pseudonymous", "personal", "sensitive"] as const;
export type Pii = (typeof PII_LEVELS)[number];

/** What the client does to a text before it sends it. */
export const NORMALIZATIONS = ["trim", "lowercase", "snake_case"] as const;
export type Normalization = (typeof NORMALIZATIONS)[number];

/** One place that says something about a property; a property is merged from one or more, later ones win. */
export interface Layer {
  readonly from: "dictionary" | "ref" | "group" | "own" | "context" | "version" | "type";
  /** The name of the shared property, property group or type that it comes from. */
  readonly name?: string | undefined;
  readonly pointer: Pointer;
  /** The keywords that it says, in its order. */
  readonly keywords: readonly string[];
}

/** The unit of a quantity: text (`EUR`, `ms`), or the sibling property that holds it. */
export type Unit = { readonly text: string } | { readonly from: string };
