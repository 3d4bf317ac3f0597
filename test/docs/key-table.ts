import type { Json, JsonObject } from "../../src/model/json.ts";
import { isJsonObject } from "../../src/model/json.ts";
import { date, duration, version } from "../../src/source/language/terms.ts";

/** The keys that almost everything has, told once on the page. */
const DESCRIBED = new Set(["title", "description", "owner", "tags", "links"]);

/** Texts of a form that has a name. */
const FORMS = new Map(
  Object.entries({ "a duration": duration, "a version": version, "a date": date }).map(([said, rule]) => [
    JSON.stringify(rule.schema(new Map())),
    said,
  ]),
);

const JSON_TYPES = new Map<Json, string>([
  ["string", "text"],
  ["integer", "a whole number"],
  ["number", "a number"],
  ["boolean", "true or false"],
  ["array", "a list"],
  ["object", "a mapping"],
  ["null", "null"],
]);

interface Row {
  readonly key: string;
  readonly takes: string;
  readonly meaning: string;
}

/**
 * The keys of a mapping of the language as a Markdown table: `/events/*` are those of an event, `condition` those of a definition.
 * What describes anything, and the keys of every property, are told once on the page.
 */
export function keyTable(language: JsonObject, of: string, only: readonly string[] = []): string {
  const schema = of.startsWith("/") ? at(language, of) : definition(language, of);
  const told = new Set(of === "/plan" || of === "/identity" ? [] : DESCRIBED);
  if (isProperty(schema) && of !== "property")
    for (const key of keysOf(definition(language, "property"))) told.add(key);
  if (of === "/journeys/*/exitOn/*") for (const key of keysOf(definition(language, "condition"))) told.add(key);
  const rows = rowsOf(schema, "", told).filter(({ key }) => only.length === 0 || only.includes(key));
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [
    line(["Key", "Takes", "Meaning"]),
    line(["---", "---", "---"]),
    ...rows.map(({ key, takes, meaning }) => line([`\`${key}\``, takes, meaning.replaceAll("|", "\\|")])),
  ].join("\n");
}

function at(language: JsonObject, path: string): JsonObject {
  return path
    .split("/")
    .slice(1)
    .reduce<JsonObject>((schema, key) => {
      const mapping = mappingOf(schema) ?? schema;
      const next = key === "*" ? (schema["items"] ?? mapping["additionalProperties"]) : member(mapping, key);
      if (!isJsonObject(next)) throw new Error(`the language has no ${path}`);
      return next;
    }, language);
}

function definition(language: JsonObject, name: string): JsonObject {
  const found = isJsonObject(language["$defs"]) ? language["$defs"][name] : undefined;
  if (!isJsonObject(found)) throw new Error(`the language defines no ${name}`);
  return found;
}

const keysOf = (schema: JsonObject): readonly string[] =>
  mappingsOf(schema).flatMap(({ properties }) => Object.keys(isJsonObject(properties) ? properties : {}));

const member = (schema: JsonObject, key: string): Json | undefined =>
  isJsonObject(schema["properties"]) ? schema["properties"][key] : undefined;

/** The rows of a mapping's keys; those of mappings within it follow it, as `reentry.per`, `messages[].after`, `writeKeys.<name>`. */
function rowsOf(schema: JsonObject, prefix: string, without: ReadonlySet<string>): readonly Row[] {
  const rows = new Map<string, Row>();
  const mappings = mappingsOf(schema);
  for (const mapping of mappings) {
    for (const [name, value] of Object.entries(isJsonObject(mapping["properties"]) ? mapping["properties"] : {})) {
      if (!isJsonObject(value) || without.has(name)) continue;
      const key = `${prefix}${name}`;
      const required = Array.isArray(mapping["required"]) ? mapping["required"] : [];
      // One of several kinds of mapping asks for the key that says its kind, and says best what that means.
      const isHead = mappings.length > 1 && required.length === 1 && required[0] === name;
      const isRequired = mappings.length === 1 && required.includes(name);
      const meaning = typeof value["description"] === "string" ? value["description"] : "";
      for (const row of [
        { key, takes: `${takes(value)}${isRequired ? ", required" : ""}`, meaning },
        ...inner(value, key),
      ])
        if (isHead || !rows.has(row.key)) rows.set(row.key, row);
    }
    const { properties, additionalProperties: more } = mapping;
    if (isJsonObject(properties) && isJsonObject(more))
      for (const row of rowsOf(more, `${prefix}<name>.`, without)) rows.set(row.key, row);
  }
  return [...rows.values()];
}

function inner(value: JsonObject, key: string): readonly Row[] {
  if (isJsonObject(value["items"])) return isExit(value["items"]) ? [] : rowsOf(value["items"], `${key}[].`, new Set());
  const mapping = mappingOf(value);
  const more = mapping?.["additionalProperties"];
  if (isJsonObject(more) && !isProperty(more)) return rowsOf(more, `${key}.<name>.`, DESCRIBED);
  return mapping === undefined ? [] : rowsOf(mapping, `${key}.`, new Set());
}

/** The mappings that a value may be, where it may be several things; of a list, those of its elements. */
function mappingsOf(schema: JsonObject): readonly JsonObject[] {
  if (isJsonObject(schema["items"])) return mappingsOf(schema["items"]);
  if (isJsonObject(schema["properties"]) || isJsonObject(schema["additionalProperties"])) return [schema];
  return branchesOf(schema).flatMap(mappingsOf);
}

const mappingOf = (schema: JsonObject): JsonObject | undefined => mappingsOf(schema)[0];

const branchesOf = (schema: JsonObject): readonly JsonObject[] =>
  ["anyOf", "oneOf"].flatMap((keyword) => {
    const branches = schema[keyword];
    return Array.isArray(branches) ? branches.filter(isJsonObject) : [];
  });

/** What stops a journey has a table of its own: it is a condition with one key more. */
const isExit = (schema: JsonObject): boolean =>
  mappingsOf(schema).some((mapping) => member(mapping, "match") !== undefined);

/** Properties have a table of their own. */
const isProperty = (schema: JsonObject): boolean =>
  mappingsOf(schema).some((mapping) => member(mapping, "multipleOf") !== undefined);

/** What a key takes, in words. */
function takes(schema: JsonObject): string {
  const form = FORMS.get(JSON.stringify({ ...schema, description: undefined }));
  if (form !== undefined) return form;
  const { $ref: ref, enum: words } = schema;
  if (typeof ref === "string") return referred(ref.replace("#/$defs/", ""));
  if (schema["const"] !== undefined) return `\`${JSON.stringify(schema["const"])}\``;
  if (Array.isArray(words)) return words.map((word) => `\`${String(word)}\``).join(", ");
  if (isProperty(schema)) return referred("property");
  const branches = branchesOf(schema);
  if (branches.length > 0) return [...new Set(branches.map(takes))].join(", or ");
  return ofType(schema);
}

function ofType(schema: JsonObject): string {
  const { items, properties, additionalProperties: more } = schema;
  const [type = isJsonObject(properties) ? "object" : null] = [schema["type"]].flat();
  if (type === "array") return isJsonObject(items) ? `a list: ${takes(items)}` : "a list";
  if (type === "object" && isJsonObject(more)) return `a mapping of names to: ${takes(more)}`;
  return JSON_TYPES.get(type ?? null) ?? "any value";
}

const PAGES = new Map([
  ["property", "a [property](#properties)"],
  ["condition", "a [condition](#conditions)"],
  ["where", "a mapping of properties to a value or a [comparison](#conditions)"],
  ["deprecated", "true, the reason, or a [mapping](#deprecated-and-renamed)"],
  ["renamedFrom", "a [list](#deprecated-and-renamed)"],
  ["enumValue", "text that describes it, or a [mapping](#properties)"],
  ["dedupe", "a list of keys, or a [mapping](#once)"],
  ["destinations", "a [mapping](#destinations-of-an-event)"],
]);

function referred(name: string): string {
  const said = PAGES.get(name);
  if (said === undefined) throw new Error(`the page of the language has no place for ${name}`);
  return said;
}
