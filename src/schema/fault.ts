import { isJsonObject, type Json, type JsonObject } from "../model/json.ts";
import { ASSERTIONS } from "./assertions.ts";
import { keysOfFragment, valueAt } from "./fragment.ts";

/** What a schema has against a value. */
export interface Fault {
  readonly keyword: string;
  readonly wanted: Json;
  /** The keys that lead into the value. */
  readonly keys: readonly (string | number)[];
}

/**
 * The first thing that a schema of 2020-12 has against a value; nothing where it has none. For the few values that a plan
 * itself writes: validators of payloads are compiled. A reference must lead into the schema. Of `format` and
 * `unevaluated…` it says nothing that is not sure.
 */
export function faultOf(schema: JsonObject, value: Json): Fault | undefined {
  return new Judge(schema).of(schema, value);
}

type Judgement = Fault | undefined;

class Judge {
  readonly #root: JsonObject;
  /** The references that were followed for the value at hand: one that comes back to itself has nothing to add. */
  readonly #followed = new Map<string, Json>();

  constructor(root: JsonObject) {
    this.#root = root;
  }

  of(schema: Json, value: Json): Judgement {
    if (schema === false) return { keyword: "false", wanted: false, keys: [] };
    if (!isJsonObject(schema)) return undefined;
    for (const [keyword, wanted] of Object.entries(schema)) {
      const fault = this.#keyword(keyword, wanted, schema, value);
      if (fault) return fault;
    }
    return undefined;
  }

  #keyword(keyword: string, wanted: Json, schema: JsonObject, value: Json): Judgement {
    const assertion = ASSERTIONS.get(keyword);
    if (assertion) return assertion(wanted, value) ? undefined : { keyword, wanted, keys: [] };
    if (isJsonObject(value))
      return this.#ofMembers(keyword, wanted, schema, value) ?? this.#ofBranches(keyword, wanted, schema, value);
    if (Array.isArray(value))
      return this.#ofItems(keyword, wanted, schema, value) ?? this.#ofBranches(keyword, wanted, schema, value);
    return this.#ofBranches(keyword, wanted, schema, value);
  }

  #ofBranches(keyword: string, wanted: Json, schema: JsonObject, value: Json): Judgement {
    const right = (branch: Json | undefined): boolean => branch === undefined || this.of(branch, value) === undefined;
    const branches: readonly Json[] = Array.isArray(wanted) ? wanted : [];
    const no = (holds: boolean): Judgement => (holds ? undefined : { keyword, wanted, keys: [] });
    switch (keyword) {
      case "$ref":
        return this.#referred(String(wanted), value);
      case "allOf":
        return firstOf(branches, (branch) => this.of(branch, value));
      case "anyOf":
        return no(branches.some(right));
      case "oneOf":
        return no(branches.filter(right).length === 1);
      case "not":
        return no(!right(wanted));
      case "if":
        return no(right(wanted) ? right(schema["then"]) : right(schema["else"]));
      default:
        return undefined;
    }
  }

  #ofMembers(keyword: string, wanted: Json, schema: JsonObject, value: JsonObject): Judgement {
    const members = Object.entries(value);
    switch (keyword) {
      case "properties":
      case "patternProperties":
      case "additionalProperties":
        return firstOf(members, ([name, member]) =>
          firstOf(schemasOf(name, keyword, schema), (inner) => inside(name, this.of(inner, member))),
        );
      case "propertyNames":
        return firstOf(members, ([name]) => this.of(wanted, name));
      case "dependentSchemas":
        return isJsonObject(wanted)
          ? firstOf(Object.entries(wanted), ([name, inner]) =>
              Object.hasOwn(value, name) ? this.of(inner, value) : undefined,
            )
          : undefined;
      default:
        return undefined;
    }
  }

  #ofItems(keyword: string, wanted: Json, schema: JsonObject, value: readonly Json[]): Judgement {
    const { prefixItems, minContains = 1, maxContains = Number.POSITIVE_INFINITY } = schema;
    const first = Array.isArray(prefixItems) ? prefixItems.length : 0;
    const item = (inner: Json, index: number): Judgement => inside(index, this.of(inner, value[index] ?? null));
    switch (keyword) {
      case "items":
        return firstOf(value.slice(first), (_, index) => item(wanted, first + index));
      case "prefixItems":
        return firstOf(Array.isArray(wanted) ? wanted.slice(0, value.length) : [], item);
      case "contains": {
        const found = value.filter((each) => this.of(wanted, each) === undefined).length;
        return found >= Number(minContains) && found <= Number(maxContains) ? undefined : { keyword, wanted, keys: [] };
      }
      default:
        return undefined;
    }
  }

  #referred(ref: string, value: Json): Judgement {
    if (this.#followed.has(ref) && this.#followed.get(ref) === value) return undefined;
    const before = this.#followed.get(ref);
    this.#followed.set(ref, value);
    const fault = this.of(valueAt(this.#root, keysOfFragment(ref)) ?? true, value);
    if (before === undefined) this.#followed.delete(ref);
    else this.#followed.set(ref, before);
    return fault;
  }
}

/** The schemas that one of the three keywords has for a member. */
function schemasOf(
  name: string,
  keyword: string,
  { properties, patternProperties, additionalProperties }: JsonObject,
): readonly Json[] {
  const own = isJsonObject(properties) && Object.hasOwn(properties, name) ? [properties[name] ?? true] : [];
  const patterns = Object.entries(isJsonObject(patternProperties) ? patternProperties : {}).filter(([pattern]) =>
    new RegExp(pattern, "u").test(name),
  );
  if (keyword === "properties") return own;
  if (keyword === "patternProperties") return patterns.map(([, schema]) => schema);
  return own.length + patterns.length === 0 ? [additionalProperties ?? true] : [];
}

function firstOf<T>(all: readonly T[], judge: (each: T, index: number) => Judgement): Judgement {
  for (const [index, each] of all.entries()) {
    const fault = judge(each, index);
    if (fault) return fault;
  }
  return undefined;
}

const inside = (key: string | number, fault: Judgement): Judgement => fault && { ...fault, keys: [key, ...fault.keys] };
