import type { JsonObject } from "../../model/json.ts";
import { child } from "../../model/pointer.ts";
import { isMap, type ValueMap } from "../value.ts";
import { mismatch } from "./mismatch.ts";
import { checkName, NAME_SCHEMA } from "./name.ts";
import type { Rule } from "./rule.ts";

/** A mapping from the author's own names to what a rule describes. Nothing counts as an empty one. */
export function table<T>(entry: Rule<T>, expects = "a mapping of names"): Rule<ReadonlyMap<string, T>> {
  return {
    expects,
    kinds: ["map", "null"],
    read(value, at, report, called) {
      const entries = new Map<string, T>();
      if (value === null) return entries;
      if (!isMap(value)) return mismatch(value, at, expects, report, called);
      for (const [name, member] of value) {
        const pointer = child(at, name);
        const read = entry.read(member, pointer, report);
        if (checkName(name, pointer, report) && read !== undefined) entries.set(name, read);
      }
      return entries;
    },
    schema: (definitions) => ({
      type: ["object", "null"],
      additionalProperties: entry.schema(definitions),
      propertyNames: NAME_SCHEMA,
    }),
  };
}

/** What `tableWith` reads: the known keys, and the author's own names. */
export interface TableWith<F, T> {
  readonly fields: F;
  readonly rest: ReadonlyMap<string, T>;
}

/** A mapping with some known keys; every other key is a name of the author's. */
export function tableWith<F, T>(
  fields: Rule<F>,
  known: readonly string[],
  entry: Rule<T>,
  expects: string,
): Rule<TableWith<F, T>> {
  const rest = table(entry, expects);
  return {
    expects,
    kinds: ["map", "null"],
    read(value, at, report, called) {
      const [own, others] = isMap(value) ? split(value, known) : [value, value];
      const readRest = rest.read(others, at, report, called);
      const readOwn = readRest && fields.read(own, at, report);
      return readRest && readOwn && { fields: readOwn, rest: readRest };
    },
    schema: (definitions) => ({ ...rest.schema(definitions), ...properties(fields.schema(definitions)) }),
  };
}

function split(map: ValueMap, known: readonly string[]): [ValueMap, ValueMap] {
  const entries = [...map];
  return [
    new Map(entries.filter(([key]) => known.includes(key))),
    new Map(entries.filter(([key]) => !known.includes(key))),
  ];
}

const properties = (schema: JsonObject): JsonObject => ({ properties: schema["properties"] ?? {} });
