import { isJsonObject, type Json, type JsonObject, jsonObject } from "../../model/json.ts";
import { interestingValues } from "./interesting-values.ts";
import { patternSamples } from "./pattern-sampler.ts";
import { placesIn, withAt } from "./places.ts";
import { seeded } from "./random.ts";
import { followed } from "./step.ts";

/** How many payloads are guessed. */
const GUESSES = 400;

/** How deep a guess goes into schemas that may hold themselves. */
const DEPTH = 8;

/**
 * Payloads that may tell two schemas apart, the same ones each time: made as the first asks, with values at the limits of
 * what both say, and then changed in one place.
 */
export function* guesses(accepting: JsonObject, refusing: JsonObject): Generator<Json> {
  const values = [...interestingValues(accepting), ...interestingValues(refusing)];
  for (let index = 0; index < GUESSES; index++) {
    const guess = new Guess(accepting, values, seeded(index + 1));
    const payload = guess.of(accepting, DEPTH);
    yield index % 3 === 2 ? guess.changed(payload) : payload;
  }
}

class Guess {
  readonly #root: JsonObject;
  readonly #values: readonly Json[];
  readonly #next: () => number;

  constructor(root: JsonObject, values: readonly Json[], next: () => number) {
    this.#root = root;
    this.#values = values;
    this.#next = next;
  }

  /** A payload that a schema may accept. */
  of(said: Json | undefined, depth: number): Json {
    const schema = followed(said ?? true, this.#root);
    if (!isJsonObject(schema)) return this.#one(this.#values) ?? "text";
    const { allOf, anyOf, oneOf, ...rest } = schema;
    if (Array.isArray(allOf)) {
      const all = allOf.map((each) => followed(each, this.#root)).filter(isJsonObject);
      return this.of(Object.assign({}, rest, ...all), depth);
    }
    const branch = this.#one([anyOf, oneOf].find(Array.isArray) ?? []);
    if (branch !== undefined) {
      const chosen = followed(branch, this.#root);
      return this.of({ ...rest, ...(isJsonObject(chosen) ? chosen : {}) }, depth);
    }
    if (schema["const"] !== undefined) return schema["const"];
    if (Array.isArray(schema["enum"])) return this.#one(schema["enum"]) ?? null;
    return this.#ofType(this.#typeOf(schema), schema, depth);
  }

  /** The payload with another value in one place. */
  changed(payload: Json): Json {
    const keys = this.#one(placesIn(payload)) ?? [];
    return withAt(payload, keys, this.#one(this.#values) ?? null);
  }

  #typeOf({ type, properties, additionalProperties, items, prefixItems }: JsonObject): Json | undefined {
    if (type !== undefined) return this.#one([type].flat());
    if ((properties ?? additionalProperties) !== undefined) return "object";
    return (items ?? prefixItems) === undefined ? undefined : "array";
  }

  #ofType(type: Json | undefined, schema: JsonObject, depth: number): Json {
    if (type === "object") return this.#object(schema, depth);
    if (type === "array") return this.#list(schema, depth);
    const ofType = this.#values.filter((value) => isOf(value, type));
    const fallback = type === "null" ? null : type === "boolean" ? this.#next() < 0.5 : type === "string" ? "text" : 1;
    return this.#one(ofType) ?? fallback;
  }

  #object({ properties, required, additionalProperties, patternProperties }: JsonObject, depth: number): Json {
    const value = jsonObject();
    for (const [pattern, inner] of Object.entries(isJsonObject(patternProperties) ? patternProperties : {}))
      if (depth > 0 && this.#next() < 0.5)
        value[this.#one(patternSamples(pattern)) ?? "other"] = this.of(inner, depth - 1);
    const own = isJsonObject(properties) ? properties : {};
    const needed: readonly Json[] = Array.isArray(required) ? required : [];
    for (const name of new Set([...needed.map(String), ...Object.keys(own)])) {
      const isWanted = depth > 0 && this.#next() < 0.4;
      if (isWanted || needed.includes(name)) value[name] = this.of(own[name] ?? additionalProperties, depth - 1);
    }
    if (additionalProperties !== false && depth > 0 && this.#next() < 0.3)
      value["other"] = this.of(additionalProperties, depth - 1);
    return value;
  }

  #list({ items, prefixItems, minItems = 0, maxItems = 4 }: JsonObject, depth: number): Json {
    const first: readonly Json[] = Array.isArray(prefixItems) ? prefixItems : [];
    const least = Number(minItems);
    const more = Math.max(0, Math.min(Number(maxItems), least + 2) - least);
    const length = depth > 0 ? least + Math.floor(this.#next() * (more + 1)) : least;
    return Array.from({ length: Math.min(length, 100) }, (_, index) => this.of(first[index] ?? items, depth - 1));
  }

  #one<T>(all: readonly T[]): T | undefined {
    return all[Math.floor(this.#next() * all.length)];
  }
}

function isOf(value: Json, type: Json | undefined): boolean {
  if (type === undefined) return true;
  return type === "integer" ? Number.isInteger(value) : typeof value === type;
}
