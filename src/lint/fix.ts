import type { Json } from "../model/json.ts";
import type { Pointer } from "../model/pointer.ts";

/** What carries a name that may be changed: its key moves, or for an enum value the value itself. */
export type Renamed = "event" | "page" | "property" | "trait" | "context property" | "enum value" | "type";

/** A mechanical repair, as data: what the plan should say. Whoever applies it keeps comments, order and layout. */
export type Fix =
  /** Gives what is declared at `at` another name there and wherever it is used, and writes `renamedFrom`. */
  | { readonly kind: "rename"; readonly what: Renamed; readonly at: Pointer; readonly to: string }
  /** Says a value: in place of what stands at the pointer, or as a new key of the mapping above it. */
  | { readonly kind: "set"; readonly at: Pointer; readonly value: Json }
  /** Takes out a key with its value, or an element of a list. */
  | { readonly kind: "remove"; readonly at: Pointer }
  /** Several repairs that make sense together only: all of them, or none. */
  | { readonly kind: "together"; readonly fixes: readonly Fix[] };
