import {
  canonicalJson,
  isJsonObject,
  type Json,
  type JsonObject,
  jsonObject,
  type MutableJsonObject,
} from "../../model/json.ts";
import type { Said } from "../draft.ts";

/** What the branches of a union hold, taken together. */
export interface Branches {
  readonly properties: JsonObject;
  /** Whether no branch lets through what it does not name. */
  readonly areClosed: boolean;
}

/**
 * The properties of a union's branches as those of one object, for a place that knows no unions: all that one branch
 * names may come, and what all of them require is required. Nothing where a branch is no object with properties.
 */
export function branchesOf(branches: readonly Said[]): Branches | undefined {
  const tables: JsonObject[] = [];
  for (const { properties } of branches) {
    if (!isJsonObject(properties)) return undefined;
    tables.push(properties);
  }
  if (tables.length === 0) return undefined;
  const made: MutableJsonObject = jsonObject();
  for (const name of new Set(tables.flatMap((table) => Object.keys(table)))) made[name] = either(name, tables);
  return { properties: made, areClosed: branches.every(isClosed) };
}

/** The schema of a payload, which is an object: so are the branches of its unions that name properties and no type. */
export function withTypedBranches(schema: Json): Json {
  if (!isJsonObject(schema)) return schema;
  const made: MutableJsonObject = { ...schema };
  for (const keyword of ["anyOf", "oneOf"]) {
    const branches = schema[keyword];
    if (Array.isArray(branches))
      made[keyword] = branches.map((branch: Json) => (isUntyped(branch) ? { type: "object", ...branch } : branch));
  }
  return made;
}

const isUntyped = (branch: Json): branch is JsonObject =>
  isJsonObject(branch) && branch["type"] === undefined && isJsonObject(branch["properties"]);

const isClosed = ({ additionalProperties }: Said): boolean =>
  additionalProperties === undefined || additionalProperties === false;

function either(name: string, tables: readonly JsonObject[]): Said {
  const all = tables.flatMap((table) => {
    const said = Object.hasOwn(table, name) ? table[name] : undefined;
    return isJsonObject(said) ? [said] : [];
  });
  const isRequired = all.length === tables.length && all.every(({ required }) => required === true);
  const distinct = new Map(all.map(({ required: _required, ...said }) => [canonicalJson(said), said]));
  return { ...together([...distinct.values()]), ...(isRequired && { required: true }) };
}

/** Values that are listed are one list; what differs otherwise is a union of its own. */
function together(all: readonly JsonObject[]): Said {
  const [first = {}] = all;
  if (all.length === 1) return first;
  const lists = all.map(valuesOf);
  if (!lists.every((list) => list !== undefined)) return { anyOf: all };
  return { enum: [...new Map(lists.flat().map((value) => [canonicalJson(value), value])).values()] };
}

/** The values of a property that says nothing but which they are. */
function valuesOf({ const: constant, enum: values, ...rest }: JsonObject) {
  if (Object.keys(rest).length > 0) return undefined;
  return constant === undefined ? (Array.isArray(values) ? values : undefined) : [constant];
}
