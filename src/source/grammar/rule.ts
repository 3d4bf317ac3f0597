import type { Report } from "../../diagnostics/diagnostic.ts";
import type { JsonObject } from "../../model/json.ts";
import { keysOf, type Pointer } from "../../model/pointer.ts";
import type { Value } from "../value.ts";

/** The kinds of YAML value, by which a rule is chosen where several may stand. */
export type Kind = "text" | "number" | "boolean" | "list" | "map" | "null";

/**
 * One rule of the plan language: it reads a value, reports what is wrong with it, and describes itself as JSON Schema,
 * so that loader and editors cannot disagree. What it reads has the type `T`; what is wrong is left out of it.
 */
export interface Rule<T> {
  /** What it wants, for messages: "text", "a list of names". */
  readonly expects: string;
  readonly kinds: readonly Kind[];
  /**
   * Whether a value is read as itself, without a word: then nobody needs to know its place. Rules whose values are made of
   * others have none.
   */
  takes?(value: Value): value is Value & T;
  /** `called` says what messages call the value, where that is not its key. */
  read(value: Value, at: Pointer, report: Report, called?: Called): T | undefined;
  /** The JSON Schema of it; named rules put theirs into `definitions` and are referred to. */
  schema(definitions: Map<string, JsonObject>): JsonObject;
}

/** What messages call a value: "item 2 of `tags`". */
export type Called = () => string;

/** What a rule reads. */
export type Read<R> = R extends Rule<infer T> ? T : never;

export function kindOf(value: Value): Kind {
  if (value === null) return "null";
  if (typeof value === "string") return "text";
  if (typeof value === "number") return "number";
  if (typeof value === "boolean") return "boolean";
  return Array.isArray(value) ? "list" : "map";
}

/** What messages call a value that no list holds. */
export function calledByKey(at: Pointer): string {
  const key = keysOf(at).at(-1);
  return key === undefined ? "the plan" : `\`${key}\``;
}
