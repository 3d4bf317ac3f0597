import { loadAll } from "js-yaml";
import { isJsonObject, type Json, type JsonObject, jsonObject } from "../model/json.ts";
import type { ImportFile } from "./importer.ts";
import type { Notes } from "./notes.ts";

/** The mappings of a YAML file, one for each of its documents; a loss where it cannot be read. */
export function readYaml({ path, text }: ImportFile, notes: Notes): readonly JsonObject[] {
  try {
    return loadAll(text.replace(/^\ufeff/, ""))
      .map(jsonOf)
      .filter(isJsonObject);
  } catch (error) {
    const [line = ""] = String(error instanceof Error ? error.message : error).split("\n");
    notes.lose(path, `this is no YAML: ${line}`);
    return [];
  }
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
