import { isJsonObject, type Json, type JsonObject, jsonObject, type MutableJsonObject } from "../../model/json.ts";
import { keysOf } from "../../model/pointer.ts";
import type { Library, Target } from "./library.ts";

/**
 * A schema that stands alone: what it refers to comes along in its `$defs`. A reference to nothing is left out, and handed
 * to `lacks`.
 */
export function bundled(schema: JsonObject, library: Library, lacks: (ref: string) => void): JsonObject {
  const bundle = new Bundle(library, lacks);
  const made = bundle.moved(schema);
  const definitions = bundle.definitions;
  if (!isJsonObject(made)) return schema;
  return Object.keys(definitions).length === 0 ? made : { ...made, $defs: definitions };
}

class Bundle {
  readonly definitions: MutableJsonObject = jsonObject();
  readonly #library: Library;
  readonly #lacks: (ref: string) => void;
  readonly #names = new Map<string, string>();

  constructor(library: Library, lacks: (ref: string) => void) {
    this.#library = library;
    this.#lacks = lacks;
  }

  moved(value: Json): Json {
    if (Array.isArray(value)) return value.map((each: Json) => this.moved(each));
    if (!isJsonObject(value)) return value;
    const made = jsonObject();
    for (const [key, inner] of Object.entries(value)) {
      if (key === "$defs" || key === "definitions" || key === "$schema" || key === "$id" || key === "id") {
        // A property may be called so: then its value is a schema, and not a text or a mapping of definitions.
        if (!isJsonObject(inner) || key === "$defs" || key === "definitions") continue;
      }
      if (key === "$ref" && typeof inner === "string") this.#refer(made, inner);
      else made[key] = this.moved(inner);
    }
    return made;
  }

  #refer(into: MutableJsonObject, ref: string): void {
    const target = this.#library.resolve(ref);
    if (target) into["$ref"] = `#/$defs/${this.#nameOf(target)}`;
    else this.#lacks(ref);
  }

  #nameOf(target: Target): string {
    const key = `${target.file}#${target.pointer}`;
    const known = this.#names.get(key);
    if (known !== undefined) return known;
    const last = keysOf(target.pointer).at(-1) ?? target.file.replace(/^.*\//, "").replace(/\.\w+$/, "");
    let name = last.replace(/[^\w-]+/g, "_");
    while (Object.hasOwn(this.definitions, name)) name += "_";
    this.#names.set(key, name);
    this.definitions[name] = {};
    this.definitions[name] = this.moved(target.schema);
    return name;
  }
}
