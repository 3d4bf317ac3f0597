import { typesByName } from "../../model/payload.ts";
import type { NamedType, Plan } from "../../model/plan.ts";
import type { NameRegistry } from "../name-registry.ts";
import { isCompleted } from "./filling.ts";
import { filledTypes } from "./reach.ts";
import { type TypeContext, typesOf, union } from "./type-printer.ts";

/**
 * The types that a client exports under the names of the plan's. Each is printed as the app builds its objects wherever
 * the client completes them, or else as they are sent. Where a type is needed in its other form, it is written out.
 */
export class NamedTypes {
  readonly #names: NameRegistry;
  readonly #types: ReadonlyMap<string, NamedType>;
  readonly #filled: ReadonlySet<string>;

  constructor(plan: Plan, names: NameRegistry) {
    this.#names = names;
    this.#types = typesByName(plan);
    this.#filled = filledTypes(plan);
  }

  /** How the objects of a type are printed where it is exported. */
  objects(name: string): TypeContext["objects"] {
    return this.#filled.has(name) ? "filled" : "passed";
  }

  /** What stands for a named type, in the form that the context wants. */
  types(ref: string, context: TypeContext, indent: string): readonly string[] {
    const type = this.#types.get(ref);
    if (type === undefined) return ["unknown"];
    const isExported = context.objects === this.objects(ref) || !isCompleted(type.shape, this.#types);
    return isExported ? [this.#names.of(type).type] : typesOf(type.shape, context, indent);
  }

  /** The same as one type. */
  text(ref: string, context: TypeContext, indent: string): string {
    const types = this.types(ref, context, indent);
    return types.length > 1 ? `(${union(types)})` : union(types);
  }
}
