import iglu from "./formats/iglu.ts";
import jsonSchema from "./formats/json-schema.ts";
import segment from "./formats/segment.ts";
import type { Importer } from "./importer.ts";

/** Every importer, by name. A test holds this list to the folder. */
export const IMPORTERS: readonly Importer[] = [iglu, jsonSchema, segment];
