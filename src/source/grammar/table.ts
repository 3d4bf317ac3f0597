import type { JsonObject } from "../../model/json.ts";
import { child } from "../../model/pointer.ts";
import { isList, isMap, shown, type Value, type ValueMap } from "../value.ts";
import { mismatch } from "./mismatch.ts";
import { checkName, NAME_SCHEMA } from "./name.ts";
import type { Rule } from "./rule.ts";

/** A mapping from the author's own names to what a rule describes. Nothing counts as an empty one. */
export function table<T>(
  entry: Rule<T>,
  expects = "a mapping of names",
  listed: (names: readonly string[]) => string | undefined = listedNames(entry),
): Rule<ReadonlyMap<string, T>> {
  return {
    expects,
    kinds: ["map", "null"],
    read(value, at, report, called) {
      const entries = new Map<string, T>();
      if (value === null) return entries;
      if (!isMap(value)) return mismatch(value, at, expects, report, called, listHint(value, listed));
      value.forEach((member, name) => {
        const pointer = child(at, name);
        const read = entry.read(member, pointer, report);
        if (checkName(name, pointer, report) && read !== undefined) entries.set(name, read);
      });
      return entries;
    },
    schema: (definitions) => ({
      type: ["object", "null"],
      additionalProperties: entry.schema(definitions),
      propertyNames: NAME_SCHEMA,
    }),
  };
}

/** Names in a list where a mapping is wanted: what to write with them. Each may stand for nothing more where that is allowed. */
const listedNames =
  (entry: Rule<unknown>) =>
  (names: readonly string[]): string | undefined => {
    const each = entry.kinds.includes("null") ? "{}" : "…";
    const text = `{ ${names.map((name) => `${name}: ${each}`).join(", ")} }`;
    return text.length > 70 ? undefined : `Write \`${text}\`.`;
  };

function listHint(value: Value, listed: (names: readonly string[]) => string | undefined): string | undefined {
  if (!isList(value)) return undefined;
  if (value.length === 0) return "Write `{}`.";
  if (value.every((each) => typeof each === "string")) {
    return listed(value) ?? "Each of them is a key: put a colon behind it, and what belongs to it below.";
  }
  const name = value
    .map((each) => (isMap(each) ? shown(each.get("name") ?? null) : undefined))
    .find((each) => each !== undefined && each !== "null");
  if (name === undefined) return "Write the name of each as a key, and what belongs to it below.";
  return `The name is the key: write \`${name}:\` for \`- name: ${name}\`, and the rest below it.`;
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
