import { canonicalJson, isJsonObject, type Json, type JsonObject, sameJson } from "../../model/json.ts";
import { faultOf } from "../fault.ts";
import { keysOfFragment, valueAt } from "../fragment.ts";
import type { Conjunct, Impossibility, Keys } from "./conjunct.ts";
import { common, domainSize } from "./domain.ts";
import { membersOf, requiredOf, roomIn } from "./members.ts";
import { lengthFlaw, numberFlaw } from "./range.ts";

type Maybe = Impossibility | undefined;

/**
 * Why no value at all satisfies a schema of 2020-12; nothing where one may. It is sure of what it says, and does not
 * find all: it knows types, values, ranges, lengths, counts, what objects require and forbid, and looks into `allOf`,
 * `anyOf`, `oneOf`, `not` and references. References must lead into the schema.
 */
export function impossibility(schema: JsonObject): Maybe {
  return new Search(schema).of([{ schema, keys: [] }], 0);
}

const DEEPEST = 12;
/** So many looks, and no more: branches inside branches multiply. */
const MOST_LOOKS = 5_000;

class Search {
  readonly #root: JsonObject;
  #looks = 0;

  constructor(root: JsonObject) {
    this.#root = root;
  }

  /** Why nothing satisfies all of some schemas. */
  of(schemas: readonly Conjunct[], depth: number): Maybe {
    if (depth > DEEPEST || ++this.#looks > MOST_LOOKS) return undefined;
    const all = this.#flattened(schemas, new Set());
    if (!Array.isArray(all)) return all;
    return firstOf(
      () => this.#ofNot(all),
      () => this.#ofValues(all),
      () => this.#ofTypes(all, depth),
      () => this.#ofBranches(all, depth),
    );
  }

  /** The schemas with those that they refer to, and those of their `allOf`; or that one of them is `false`. */
  #flattened(schemas: readonly Conjunct[], seen: Set<JsonObject>): Conjunct[] | Impossibility {
    const all: Conjunct[] = [];
    for (const each of schemas) {
      if (seen.has(each.schema)) continue;
      seen.add(each.schema);
      all.push(each);
      const inner = this.#joined(each);
      if (!Array.isArray(inner)) return inner;
      const flat = this.#flattened(inner, seen);
      if (!Array.isArray(flat)) return flat;
      all.push(...flat);
    }
    return all;
  }

  #joined({ schema, keys }: Conjunct): Conjunct[] | Impossibility {
    const { allOf, $ref } = schema;
    const parts: (readonly [Json | undefined, Keys])[] = (Array.isArray(allOf) ? allOf : []).map(
      (part: Json, index) => [part, [...keys, "allOf", index]],
    );
    if (typeof $ref === "string") parts.push([valueAt(this.#root, keysOfFragment($ref)), [...keys, "$ref"]]);
    const joined: Conjunct[] = [];
    for (const [part, at] of parts) {
      if (part === false) return { keys: at, because: "`false` allows nothing" };
      if (isJsonObject(part)) joined.push({ schema: part, keys: at });
    }
    return joined;
  }

  #ofNot(all: readonly Conjunct[]): Maybe {
    for (const { schema, keys } of all) {
      const { not } = schema;
      if (not === true || (isJsonObject(not) && Object.keys(not).length === 0))
        return { keys: [...keys, "not"], because: "`not` of everything allows nothing" };
      if (isJsonObject(not) && all.some((each) => each.schema !== schema && sameJson(each.schema, not)))
        return { keys: [...keys, "not"], because: "`not` forbids what stands beside it" };
    }
    return undefined;
  }

  /** Of a schema that lists its values, whether one of them satisfies the others. */
  #ofValues(all: readonly Conjunct[]): Maybe {
    const lists = all.flatMap(({ schema, keys }) => [
      ...(schema["const"] === undefined ? [] : [{ keyword: "const", values: [schema["const"]], keys }]),
      ...(Array.isArray(schema["enum"]) ? [{ keyword: "enum", values: schema["enum"] as readonly Json[], keys }] : []),
    ]);
    const [list] = lists;
    if (list === undefined) return undefined;
    const keys = [...list.keys, list.keyword];
    if (list.values.length === 0) return { keys, because: "`enum` has no value" };
    const refusals = list.values.map((value) => this.#refusal(value, all));
    const [first] = refusals;
    if (first === undefined || refusals.includes(undefined)) return undefined;
    const which =
      list.values.length === 1
        ? `\`${list.keyword}\` is ${JSON.stringify(list.values[0])}`
        : "no value of `enum` is allowed";
    const more = list.values.length === 1 ? "" : `: ${JSON.stringify(list.values[0])} is refused by \`${first}\``;
    return { keys, because: more === "" ? `${which}, which \`${first}\` refuses` : which + more };
  }

  /** The keyword that refuses a value. */
  #refusal(value: Json, all: readonly Conjunct[]): string | undefined {
    for (const { schema } of all) {
      const fault = faultOf({ ...this.#parts(), ...schema }, value);
      if (fault) return fault.keyword;
    }
    return undefined;
  }

  /** What references may lead to. */
  #parts(): JsonObject {
    const { $defs, definitions } = this.#root;
    return { ...($defs !== undefined && { $defs }), ...(definitions !== undefined && { definitions }) };
  }

  #ofTypes(all: readonly Conjunct[], depth: number): Maybe {
    const said = all.flatMap(({ schema, keys }) =>
      schema["type"] === undefined ? [] : [{ types: [schema["type"]].flat(), keys: [...keys, "type"] }],
    );
    const [first] = said;
    if (first === undefined) return undefined;
    let left: readonly Json[] = first.types;
    for (const { types, keys } of said.slice(1)) {
      const next = common(left, types);
      if (next.length === 0) return { keys, because: `it must be ${orWords(left)}, and ${orWords(types)}` };
      left = next;
    }
    const flaws = left.map((type) => this.#ofType(String(type), all, depth));
    return flaws.includes(undefined) ? undefined : flaws[0];
  }

  #ofType(type: string, all: readonly Conjunct[], depth: number): Maybe {
    switch (type) {
      case "integer":
      case "number":
        return numberFlaw(all, type === "integer");
      case "string":
        return lengthFlaw(all, "minLength", "maxLength");
      case "array":
        return this.#ofArray(all, depth);
      case "object":
        return this.#ofObject(all, depth);
      default:
        return undefined;
    }
  }

  #ofArray(all: readonly Conjunct[], depth: number): Maybe {
    const flaw = lengthFlaw(all, "minItems", "maxItems");
    if (flaw) return flaw;
    const least = Math.max(0, ...all.map(({ schema }) => Number(schema["minItems"] ?? 0)));
    const lists = all.filter(({ schema }) => schema["items"] !== undefined && schema["prefixItems"] === undefined);
    if (least === 0 || lists.length === 0) return undefined;
    const forbidden = lists.find(({ schema }) => schema["items"] === false);
    if (forbidden)
      return { keys: [...forbidden.keys, "items"], because: `it must have ${least} elements, and may have none` };
    const items = lists.flatMap(({ schema, keys }) =>
      isJsonObject(schema["items"]) ? [{ schema: schema["items"], keys: [...keys, "items"] }] : [],
    );
    const inner = this.of(items, depth + 1);
    if (inner) return inner;
    const unique = all.find(({ schema }) => schema["uniqueItems"] === true);
    const values = unique && Math.min(...items.map(({ schema }) => domainSize(schema)));
    return unique && values !== undefined && values < least
      ? {
          keys: [...unique.keys, "uniqueItems"],
          because: `it must have ${least} different elements, and there are ${values}`,
        }
      : undefined;
  }

  #ofObject(all: readonly Conjunct[], depth: number): Maybe {
    const required = requiredOf(all);
    for (const [name, keys] of required) {
      const flaw = this.#ofMember(name, keys, all, depth);
      if (flaw) return flaw;
    }
    const most = all.find(({ schema }) => Number(schema["maxProperties"] ?? Number.POSITIVE_INFINITY) < required.size);
    if (most)
      return {
        keys: [...most.keys, "maxProperties"],
        because: `${required.size} properties are required, and \`maxProperties\` is ${String(most.schema["maxProperties"])}`,
      };
    const least = all.find(({ schema }) => Number(schema["minProperties"] ?? 0) > roomIn(all));
    if (least)
      return {
        keys: [...least.keys, "minProperties"],
        because: `\`minProperties\` is ${String(least.schema["minProperties"])}, and ${roomIn(all)} properties may be there`,
      };
    return this.#ofForbiddenNames(required, all) ?? lengthFlaw(all, "minProperties", "maxProperties");
  }

  /** Whether a property that is required may be there at all. */
  #ofMember(name: string, requiredAt: Keys, all: readonly Conjunct[], depth: number): Maybe {
    const members: Conjunct[] = [];
    for (const { schema, keys } of all) {
      const said = membersOf(name, schema);
      for (const [at, member] of said) {
        if (member === false)
          return {
            keys: at[0] === "additionalProperties" ? requiredAt : [...keys, ...at],
            because: `\`${name}\` is required, and ${at[0] === "additionalProperties" ? "no such property may be there" : "forbidden"}`,
          };
        if (isJsonObject(member)) members.push({ schema: member, keys: [...keys, ...at] });
      }
    }
    return members.length === 0 ? undefined : this.of(members, depth + 1);
  }

  #ofForbiddenNames(required: ReadonlyMap<string, Keys>, all: readonly Conjunct[]): Maybe {
    for (const { schema, keys } of all) {
      const { not } = schema;
      if (!isJsonObject(not) || Object.keys(not).length !== 1 || !Array.isArray(not["required"])) continue;
      const names = not["required"].map(String);
      if (names.every((name) => required.has(name)))
        return {
          keys: [...keys, "not"],
          because: `${names.map((name) => `\`${name}\``).join(", ")} is required, and forbidden by \`not\``,
        };
    }
    return undefined;
  }

  #ofBranches(all: readonly Conjunct[], depth: number): Maybe {
    for (const { schema, keys } of all) {
      for (const keyword of ["anyOf", "oneOf"] as const) {
        const branches = schema[keyword];
        if (!Array.isArray(branches)) continue;
        const flaws = branches.map((branch: Json, index) =>
          branch === false
            ? { keys: [...keys, keyword, index], because: "" }
            : this.#ofBranch(branch, [...keys, keyword, index], all, depth),
        );
        if (branches.length > 0 && !flaws.includes(undefined))
          return { keys: [...keys, keyword], because: `no branch of \`${keyword}\` is possible${reasonOf(flaws[0])}` };
        if (keyword === "oneOf" && branches.length > 1 && new Set(branches.map(canonicalJson)).size === 1)
          return {
            keys: [...keys, keyword],
            because: "the branches of `oneOf` are the same, so that none is the only one",
          };
      }
    }
    return undefined;
  }

  #ofBranch(branch: Json, keys: Keys, all: readonly Conjunct[], depth: number): Maybe {
    if (!isJsonObject(branch)) return undefined;
    const others = all.map((each) => ({ ...each, schema: withoutBranches(each.schema) }));
    return this.of([...others, { schema: branch, keys }], depth + 1);
  }
}

function firstOf(...looks: readonly (() => Maybe)[]): Maybe {
  for (const look of looks) {
    const found = look();
    if (found) return found;
  }
  return undefined;
}

const reasonOf = (flaw: Maybe): string => (flaw === undefined || flaw.because === "" ? "" : `: ${flaw.because}`);

/** A schema whose branches are looked at one by one. What it joins stands beside it already, and must not bring them back. */
function withoutBranches({ anyOf: _any, oneOf: _one, allOf: _all, $ref: _ref, ...schema }: JsonObject): JsonObject {
  return schema;
}

const orWords = (types: readonly Json[]): string => types.map(String).join(" or ");
