import { type Json, type JsonObject, jsonObject } from "../model/json.ts";
import type { NamedType } from "../model/plan.ts";
import type { Pointer } from "../model/pointer.ts";
import type { Shape } from "../model/shape.ts";
import { fragmentOf, keysOfFragment, valueAt } from "./fragment.ts";
import { RawSchema } from "./raw-schema.ts";
import { Reach } from "./reach.ts";

/** What the schemas of one plan keep in their `$defs`: named types that they refer to, and parts of raw schemas. */
export class Definitions {
  readonly #types: ReadonlyMap<string, NamedType>;
  readonly #schemaOf: ((type: NamedType) => JsonObject) | undefined;
  readonly #reached = new Map<string, Reach>();
  /** What raw schemas refer to of themselves, by its key in `$defs`. */
  readonly #parts = new Map<string, JsonObject>();

  /** `types` are in the plan's order. `schemaOf` gives the schema of one; absent where each has an `$id` and stands elsewhere. */
  constructor(types: ReadonlyMap<string, NamedType>, schemaOf: ((type: NamedType) => JsonObject) | undefined) {
    this.#types = types;
    this.#schemaOf = schemaOf;
  }

  /** The `$defs` that shapes need: the types that they refer to and those that these do, and parts of raw schemas. */
  neededBy(shapes: readonly Shape[]): JsonObject | undefined {
    const direct = Reach.of(shapes);
    if (direct.isEmpty) return undefined;
    if (this.#schemaOf === undefined) return this.#of([], direct.raw);
    const reaches = [...direct.types].map((name) => this.#reach(name));
    return this.#of(
      reaches.flatMap(({ types }) => [...types]),
      [...direct.raw, ...reaches.flatMap(({ raw }) => [...raw])],
    );
  }

  /** The `$defs` that a shape needs where the types that it refers to are not to stand there: parts of raw schemas. */
  partsOf(shape: Shape): JsonObject | undefined {
    return this.#of([], Reach.of([shape]).raw);
  }

  /** What a reference to no type leads to, in a schema that was made before: to a part of a raw schema. */
  referred(ref: string): Json | undefined {
    const [, key = "", ...keys] = keysOfFragment(ref);
    return valueAt(this.#parts.get(key), keys);
  }

  /** The key in `$defs` for the parts of the raw schema of a shape: the shape's place, which is the name of no type. */
  keyOf(pointer: Pointer): string {
    return this.#types.has(pointer) ? this.keyOf(`${pointer}_`) : pointer;
  }

  #of(types: readonly string[], raw: Iterable<Shape>): JsonObject | undefined {
    const definitions = jsonObject();
    const needed = new Set(types);
    if (needed.size > 0)
      for (const type of this.#types.values())
        if (needed.has(type.name) && this.#schemaOf) definitions[type.name] = this.#schemaOf(type);
    for (const { schema, pointer } of raw) {
      const key = this.keyOf(pointer);
      const parts = this.#parts.get(key) ?? new RawSchema(schema ?? {}).parts(fragmentOf(["$defs", key]));
      this.#parts.set(key, parts);
      definitions[key] = parts;
    }
    return Object.keys(definitions).length === 0 ? undefined : definitions;
  }

  /** What a type needs, itself included. */
  #reach(name: string): Reach {
    const known = this.#reached.get(name);
    if (known) return known;
    const type = this.#types.get(name);
    const reach = Reach.of(type ? [type.shape] : []);
    for (const inner of [...reach.types]) reach.join(this.#reach(inner));
    reach.types.add(name);
    this.#reached.set(name, reach);
    return reach;
  }
}
