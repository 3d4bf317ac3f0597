import { SEMANTICS } from "../model/shape.ts";
import type { Said } from "./draft.ts";
import type { Notes } from "./notes.ts";

/** What tables and spreadsheets call types, and what the language calls them. */
const TYPES: ReadonlyMap<string, string> = new Map([
  ...["string", "text", "str", "varchar", "char"].map((each) => [each, "string"] as const),
  ...["integer", "int", "long", "bigint", "whole number"].map((each) => [each, "integer"] as const),
  ...["number", "numeric", "float", "double", "decimal"].map((each) => [each, "number"] as const),
  ...["boolean", "bool", "true false"].map((each) => [each, "boolean"] as const),
  ...["object", "json", "map", "dict", "record"].map((each) => [each, "object"] as const),
  ...["array", "list"].map((each) => [each, "array"] as const),
  ...["datetime", "date time", "timestamp"].map((each) => [each, "timestamp"] as const),
  ...["url", "uri"].map((each) => [each, "url"] as const),
  ...SEMANTICS.map((each) => [each, each] as const),
]);

/** Words for a type of which nothing is known. */
const UNKNOWN = new Set(["", "any", "unknown", "mixed", "undefined"]);

/** A type as a table writes it: `text`, `Integer`, `string[]`, `array of numbers`, `enum`. */
export interface FlatType {
  readonly written: string | undefined;
  readonly values: readonly string[];
  readonly isArray: boolean;
  readonly path: string;
}

/** The property that a cell's type makes. What nobody knows is left open, and told. */
export function flatProperty({ written = "", values, isArray, path }: FlatType, notes: Notes): Said {
  const text = written.trim().toLowerCase();
  const [, element] = /^(?:array|list)\s*(?:of\s+|<\s*|\[\s*|\(\s*)([\w ]+?)s?\s*[>\])]?$/.exec(text) ?? [];
  const isList = isArray || element !== undefined || text.endsWith("[]");
  const word = (element ?? text.replace(/(?:\[\])+$/, "")).replace(/[_-]+/g, " ").trim();
  const said: Said = {};
  const type = TYPES.get(word) ?? TYPES.get(word.replace(/\s/g, ""));
  if (values.length > 0 && (type === undefined || type === "string" || type === "array"))
    said["enum"] = values.map(String);
  else if (values.length > 0 && values.every((value) => Number.isFinite(Number(value))))
    said["enum"] = values.map(Number);
  else if (type !== undefined) said["type"] = type;
  else {
    said["schema"] = {};
    if (!UNKNOWN.has(word))
      notes.lose(path, `the type \`${written}\` is not known here: nothing is known of the property`, said);
  }
  return isList ? inList(said) : said;
}

/** A list of what is said: of a type alone in its short form. */
export function inList(said: Said): Said {
  if (said["type"] === "array") return said;
  if (typeof said["type"] === "string" && Object.keys(said).length === 1) return { type: `${said["type"]}[]` };
  return said["schema"] !== undefined ? { type: "array" } : { type: "array", items: said };
}
