import { loadAll } from "js-yaml";
import { isJsonObject, type Json, type JsonObject, jsonObject } from "../model/json.ts";
import type { ImportFile } from "./importer.ts";
import { tooMuch } from "./nesting.ts";
import type { Notes } from "./notes.ts";

/** The mappings of a YAML file, one for each of its documents; a loss where it cannot be read. */
export function readYaml({ path, text }: ImportFile, notes: Notes): readonly JsonObject[] {
  let documents: readonly unknown[];
  try {
    documents = loadAll(text.replace(/^\ufeff/, ""));
  } catch (error) {
    const { place, message } = faultOf(error);
    notes.lose(`${path}${place}`, `this is no YAML: ${message}`);
    return [];
  }
  const much = tooMuch(documents);
  if (much !== undefined) {
    notes.lose(path, `this is not read: ${much}`);
    return [];
  }
  return documents.map(jsonOf).filter(isJsonObject);
}

/** What the parser says, `bad indentation (3:5)`, with its place at the front. */
function faultOf(error: unknown): { readonly place: string; readonly message: string } {
  if (error instanceof RangeError) return { place: "", message: "it is nested too deep" };
  const [said = ""] = String(error instanceof Error ? error.message : error).split("\n");
  const [, message = said, line] = /^(.*?) ?\((\d+:\d+)\)$/.exec(said) ?? [];
  return { place: line === undefined ? "" : `:${line}`, message };
}

/** What YAML gives as JSON: a date is its text, a key is text. */
function jsonOf(value: unknown): Json {
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map(jsonOf);
  if (typeof value === "object" && value !== null) {
    const made = jsonObject();
    for (const [key, inner] of Object.entries(value)) made[key] = jsonOf(inner);
    return made;
  }
  return typeof value === "string" || typeof value === "boolean" || typeof value === "number" ? value : null;
}
