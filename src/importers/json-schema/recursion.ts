import { isJsonObject, type Json } from "../../model/json.ts";
import type { Library } from "./library.ts";

/** Which references lead, in the end, to a schema that holds itself. */
export class Recursion {
  readonly #library: Library;
  readonly #known = new Map<string, boolean>();

  constructor(library: Library) {
    this.#library = library;
  }

  /** Whether what a reference leads to leads back to itself. */
  of(ref: string): boolean {
    const target = this.#library.resolve(ref);
    if (target === undefined) return false;
    const key = `${target.file}#${target.pointer}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const found = this.#reaches(target.schema, key, new Set());
    this.#known.set(key, found);
    return found;
  }

  #reaches(value: Json, goal: string, seen: Set<string>): boolean {
    if (Array.isArray(value)) return value.some((each: Json) => this.#reaches(each, goal, seen));
    if (!isJsonObject(value)) return false;
    return Object.entries(value).some(([key, inner]) => {
      if (key !== "$ref" || typeof inner !== "string") return this.#reaches(inner, goal, seen);
      const target = this.#library.resolve(inner);
      const next = `${target?.file}#${target?.pointer}`;
      if (target === undefined || seen.has(next)) return false;
      seen.add(next);
      return next === goal || this.#reaches(target.schema, goal, seen);
    });
  }
}
