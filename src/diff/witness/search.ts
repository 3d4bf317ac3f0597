import type { Json } from "../../model/json.ts";

/** A payload that one side accepts and the other refuses: found, proved impossible, or not found by a bounded search. */
export type Search =
  | { readonly kind: "found"; readonly payload: Json }
  | { readonly kind: "impossible" }
  | { readonly kind: "unknown" };
