import { isJsonObject, type Json, type JsonObject, jsonObject, type MutableJsonObject } from "../model/json.ts";
import { fragmentOf, keysOfFragment } from "./fragment.ts";
import { innerSchemas, mapInner } from "./keywords.ts";

type Keys = readonly (string | number)[];

/** Keywords that make a resource of its own of a schema, or name a place in one. Inside another schema they have no say. */
const OF_A_RESOURCE = new Set(["$id", "$schema", "$vocabulary", "$anchor", "$dynamicAnchor"]);

/** Keywords that hold parts to be referred to, and say nothing by themselves. */
const PARTS = ["$defs", "definitions"] as const;

/**
 * Raw JSON Schema 2020-12, as the plan has it, to stand inside another schema. It refers to nothing but itself: by
 * pointer, by anchor or by its own `$id`. All of these become pointers, for an `$id` inside a document could stand there
 * once only. A `$dynamicRef` becomes a `$ref`: in a schema that is alone, both lead to the same place.
 */
export class RawSchema {
  readonly #schema: JsonObject;
  readonly #anchors = new Map<string, Keys>();
  readonly #targets = new Set<string>();

  constructor(schema: JsonObject) {
    this.#schema = schema;
    this.#findAnchors(schema, []);
    this.#findTargets(schema);
  }

  /** Whether it refers to parts of itself, which must then stand somewhere. */
  get refers(): boolean {
    return this.#targets.size > 0;
  }

  /** What stands where the plan says it; references begin with `base`, where `parts` stand. */
  keywords(base: string): JsonObject {
    const rest = Object.entries(this.#schema).filter(([keyword]) => !PARTS.some((each) => each === keyword));
    return this.#moved(Object.fromEntries(rest), base);
  }

  /** What its references lead to: its definitions, or all of it where one leads elsewhere. */
  parts(base: string): JsonObject {
    if ([...this.#targets].some((target) => !PARTS.some((each) => keysOfFragment(target)[0] === each)))
      return this.#moved(this.#schema, base);
    const parts = PARTS.flatMap((keyword) =>
      this.#schema[keyword] === undefined ? [] : [[keyword, this.#schema[keyword]] as const],
    );
    return this.#moved(Object.fromEntries(parts), base);
  }

  /** The keys that a reference leads to; nothing where it leads out of the schema. */
  keysOf(ref: string): Keys | undefined {
    const fragment = this.#fragment(ref);
    return fragment === undefined ? undefined : keysOfFragment(fragment);
  }

  /** The reference as a pointer from the schema's root. */
  #fragment(ref: string): string | undefined {
    const { $id } = this.#schema;
    const local =
      typeof $id === "string" && ref.startsWith($id) && /^(?:#|$)/.test(ref.slice($id.length))
        ? ref.slice($id.length)
        : ref;
    if (local === "" || local === "#" || local.startsWith("#/")) return local === "" ? "#" : local;
    const keys = local.startsWith("#") ? this.#anchors.get(local.slice(1)) : undefined;
    return keys && fragmentOf(keys);
  }

  #findAnchors(schema: JsonObject, keys: Keys): void {
    for (const keyword of ["$anchor", "$dynamicAnchor"]) {
      const name = schema[keyword];
      if (typeof name === "string") this.#anchors.set(name, keys);
    }
    for (const inner of innerSchemas(schema))
      if (isJsonObject(inner.schema)) this.#findAnchors(inner.schema, [...keys, ...inner.keys]);
  }

  #findTargets(schema: JsonObject): void {
    for (const ref of [schema["$ref"], schema["$dynamicRef"]]) {
      const target = typeof ref === "string" ? this.#fragment(ref) : undefined;
      if (target !== undefined) this.#targets.add(target);
    }
    for (const inner of innerSchemas(schema)) if (isJsonObject(inner.schema)) this.#findTargets(inner.schema);
  }

  #moved(schema: JsonObject, base: string): MutableJsonObject {
    const moved = jsonObject();
    for (const [keyword, value] of Object.entries(schema)) {
      if (OF_A_RESOURCE.has(keyword) || keyword === "$dynamicRef") continue;
      moved[keyword] =
        keyword === "$ref"
          ? this.#movedRef(value, base)
          : mapInner(keyword, value, (inner) => this.#movedInner(inner, base));
    }
    const { $dynamicRef } = schema;
    if ($dynamicRef === undefined) return moved;
    const dynamic = { $ref: this.#movedRef($dynamicRef, base) };
    const others = moved["allOf"];
    return moved["$ref"] === undefined
      ? Object.assign(moved, dynamic)
      : Object.assign(moved, { allOf: [...(Array.isArray(others) ? others : []), dynamic] });
  }

  #movedInner(schema: Json, base: string): Json {
    return isJsonObject(schema) ? this.#moved(schema, base) : schema;
  }

  #movedRef(ref: Json, base: string): Json {
    const fragment = typeof ref === "string" ? this.#fragment(ref) : undefined;
    return fragment === undefined ? ref : base + fragment.slice(1);
  }
}
