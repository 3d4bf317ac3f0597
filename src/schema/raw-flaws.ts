import { isJsonObject, type Json, type JsonObject } from "../model/json.ts";
import { valueAt } from "./fragment.ts";
import { wantedBy } from "./keyword-values.ts";
import { innerSchemas } from "./keywords.ts";
import { RawSchema } from "./raw-schema.ts";

/** Something in a raw schema of which no schema can be generated. */
export interface RawFlaw {
  /** The keys that lead to it from the schema. */
  readonly keys: readonly (string | number)[];
  /** Completes "the raw schema …". */
  readonly message: string;
  readonly hint: string;
}

const DRAFT = /^https:\/\/json-schema\.org\/draft\/2020-12\/schema#?$/;

type Keys = RawFlaw["keys"];

/** What is wrong with a raw schema: it must be JSON Schema 2020-12, and stand alone. */
export function rawFlaws(schema: JsonObject): readonly RawFlaw[] {
  return new Review(schema).flaws(schema, []);
}

class Review {
  readonly #root: JsonObject;
  readonly #raw: RawSchema;

  constructor(root: JsonObject) {
    this.#root = root;
    this.#raw = new RawSchema(root);
  }

  flaws(schema: JsonObject, keys: Keys): readonly RawFlaw[] {
    const here = Object.entries(schema).flatMap(([keyword, value]) => {
      const said = this.#flaw(keyword, value, keys);
      return said ? [{ keys: [...keys, keyword], ...said }] : [];
    });
    const inner = innerSchemas(schema).flatMap((each) =>
      isJsonObject(each.schema) ? this.flaws(each.schema, [...keys, ...each.keys]) : [],
    );
    return [...here, ...inner];
  }

  #flaw(keyword: string, value: Json, keys: Keys): Omit<RawFlaw, "keys"> | undefined {
    const wanted = wantedBy(keyword, value);
    if (wanted !== undefined) {
      return { message: `says \`${keyword}\`, which wants ${wanted}`, hint: "It must be valid JSON Schema 2020-12." };
    }
    if (keyword === "$ref" || keyword === "$dynamicRef") return this.#reference(String(value));
    if (keyword === "$id" && keys.length > 0) {
      return {
        message: "holds another one with an `$id` of its own",
        hint: "Take the `$id` out, and refer to it by `#/$defs/…`.",
      };
    }
    if (keyword !== "$schema" || DRAFT.test(String(value))) return undefined;
    return {
      message: `is written for another draft, ${String(value)}`,
      hint: "Write it in the words of JSON Schema 2020-12.",
    };
  }

  #reference(ref: string): Omit<RawFlaw, "keys"> | undefined {
    const seen = new Set<Json>();
    let target = this.#at(ref);
    if (target === undefined) {
      return {
        message: `refers to \`${ref}\`, which is not in it`,
        hint: "A raw schema stands alone: put what it needs into its own `$defs`.",
      };
    }
    while (isJsonObject(target) && typeof target["$ref"] === "string" && !seen.has(target)) {
      seen.add(target);
      target = this.#at(target["$ref"]);
    }
    if (target === undefined || !seen.has(target)) return undefined;
    return { message: `refers to \`${ref}\`, which leads back to itself`, hint: "Let one of them say something." };
  }

  #at(ref: string): Json | undefined {
    const keys = this.#raw.keysOf(ref);
    return keys && valueAt(this.#root, keys);
  }
}
