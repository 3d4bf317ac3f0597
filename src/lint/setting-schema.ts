import { isJsonObject, type JsonObject, jsonObject } from "../model/json.ts";
import type { OptionSpec } from "./option.ts";
import type { Rule } from "./rule.ts";

/**
 * The JSON Schema of the plan language, with the rules in it: editors complete their ids in `lint.rules` and `lint.ignore`, and
 * show what they find and which options they have. Ids of other rules stay right: a plan may be written for a later version.
 */
export function withRules(schema: JsonObject, rules: readonly Rule[]): JsonObject {
  const lint = objectAt(objectAt(schema, "properties"), "lint");
  const settings = objectAt(objectAt(lint, "properties"), "rules");
  const exception = objectAt(objectAt(objectAt(objectAt(lint, "properties"), "ignore"), "items"), "properties");
  const setting = objectAt(settings, "additionalProperties");
  const properties = jsonObject();
  for (const rule of rules) properties[rule.id] = settingOf(rule, setting);
  const ids = rules.map(({ id }) => id);
  return changed(schema, ["properties", "lint", "properties"], {
    rules: { ...settings, properties },
    ignore: changed(objectAt(objectAt(lint, "properties"), "ignore"), ["items", "properties"], {
      rule: { ...objectAt(exception, "rule"), anyOf: [{ enum: ids }, {}] },
    }),
  });
}

/** What one rule may be set to: a severity, or that and its options. */
function settingOf({ summary, options }: Rule, setting: JsonObject): JsonObject {
  const { anyOf } = setting;
  const [severity, pair] = Array.isArray(anyOf) ? anyOf : [];
  if (severity === undefined || !isJsonObject(pair))
    throw new Error("the schema of a setting is another than expected");
  return {
    description: summary,
    anyOf: [severity, { ...pair, prefixItems: [severity, optionsSchema(options ?? {})] }],
  };
}

function optionsSchema(options: Readonly<Record<string, OptionSpec>>): JsonObject {
  const properties = jsonObject();
  for (const [name, spec] of Object.entries(options)) properties[name] = optionSchema(spec);
  return { type: "object", properties };
}

function optionSchema(spec: OptionSpec): JsonObject {
  const { description } = spec;
  switch (spec.type) {
    case "boolean":
      return { description, default: spec.default, type: "boolean" };
    case "string":
      return { description, default: spec.default, ...textSchema(spec.values) };
    case "strings":
      return { description, default: [...spec.default], type: "array", items: textSchema(spec.values) };
    case "integer":
      return { description, default: spec.default, type: "integer", ...bounds(spec.minimum) };
    case "number":
      return { description, default: spec.default, type: "number", ...bounds(spec.minimum, spec.maximum) };
  }
}

const textSchema = (values: readonly string[] | undefined): JsonObject =>
  values === undefined ? { type: "string" } : { enum: [...values] };

const bounds = (minimum?: number, maximum?: number): JsonObject => ({
  ...(minimum !== undefined && { minimum }),
  ...(maximum !== undefined && { maximum }),
});

/** The object with other members at a path into it. */
function changed(object: JsonObject, path: readonly string[], members: JsonObject): JsonObject {
  const [key, ...rest] = path;
  if (key === undefined) return { ...object, ...members };
  return { ...object, [key]: changed(objectAt(object, key), rest, members) };
}

function objectAt(object: JsonObject, key: string): JsonObject {
  const value = object[key];
  if (!isJsonObject(value)) throw new Error(`the schema of the plan language has no object at \`${key}\``);
  return value;
}
