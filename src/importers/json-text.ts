import type { Json } from "../model/json.ts";
import type { ImportFile } from "./importer.ts";
import type { Notes } from "./notes.ts";

/** The JSON of a file; nothing, and a loss, where it holds none. */
export function readJson({ path, text }: ImportFile, notes: Notes): Json | undefined {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ""));
  } catch (error) {
    notes.lose(path, `this is no JSON: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
}
