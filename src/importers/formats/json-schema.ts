import { isJsonObject, type Json, type JsonObject } from "../../model/json.ts";
import { emptyDraft } from "../draft.ts";
import type { Importer } from "../importer.ts";
import { modernSchema } from "../json-schema/dialect.ts";
import { Library } from "../json-schema/library.ts";
import { SchemaReader } from "../json-schema/schema-reader.ts";
import { readJson } from "../json-text.ts";
import { addCall, callOf, textOf } from "../payload.ts";

/** Properties that say the event's own name, where their schema allows one value alone. */
const NAMES_ITSELF = ["eventName", "event_name", "event", "name"];

export default {
  name: "json-schema",
  summary: "a folder of JSON Schemas, one for each event, of any draft",
  reads: /\.(?:json|schema)$/i,
  read(files, notes) {
    const draft = emptyDraft();
    const library = new Library();
    const found = files.flatMap((file) => {
      const json = readJson(file, notes);
      if (json === undefined) return [];
      if (isSchema(json)) return [{ path: file.path, schema: library.add(file.path, modernSchema(json)) }];
      notes.lose(file.path, "this is no JSON Schema");
      return [];
    });
    const reader = new SchemaReader(library, draft.types, notes);
    const others: string[] = [];
    for (const [at, { path, schema }] of found.entries()) {
      notes.isAt(at / found.length);
      const spot = { file: path, pointer: "" };
      if (!isJsonObject(schema) || !isPayload(schema, reader, spot)) {
        others.push(path);
        continue;
      }
      const { title, description, ...payload } = schema;
      const name = nameOf(path, schema);
      const said = { ...(typeof title === "string" && title !== name && { title }), ...words(description) };
      addCall(draft, "events", callOf({ name, said, payload, spot }, reader), spot, notes);
    }
    for (const path of others)
      if (!library.isWanted(path))
        notes.lose(path, "this describes no object, so that it is no event, and no other schema refers to it");
    return draft;
  },
} satisfies Importer;

const words = (description: Json | undefined): { description?: string } =>
  typeof description === "string" && description.trim() !== "" ? { description: description.trim() } : {};

/** Keywords that make a schema of a mapping. */
const SCHEMA = [
  "$schema",
  "type",
  "properties",
  "$ref",
  "allOf",
  "anyOf",
  "oneOf",
  "$defs",
  "definitions",
  "enum",
  "const",
];

const isSchema = (json: Json): boolean => isJsonObject(json) && SCHEMA.some((keyword) => json[keyword] !== undefined);

/** A file that describes an object is an event; one of a text, or of definitions alone, is there to be referred to. */
function isPayload(schema: JsonObject, reader: SchemaReader, spot: { file: string; pointer: string }): boolean {
  const { type, properties, allOf, $ref, required } = schema;
  if (type === "object" || isJsonObject(properties) || Array.isArray(required)) return true;
  if (type !== undefined) return false;
  return (Array.isArray(allOf) || typeof $ref === "string") && reader.object(schema, spot).properties.size > 0;
}

function nameOf(path: string, schema: JsonObject): string {
  const stated = textOf(schema, "x-event-name");
  if (stated !== undefined) return stated;
  const { properties } = schema;
  for (const key of NAMES_ITSELF) {
    const property = isJsonObject(properties) ? properties[key] : undefined;
    const only = isJsonObject(property) ? onlyValue(property) : undefined;
    if (only !== undefined) return only;
  }
  return path.replace(/^.*\//, "").replace(/(?:\.schema)?\.[A-Za-z]+$/, "");
}

function onlyValue({ const: constant, enum: values }: JsonObject): string | undefined {
  const only = constant ?? (Array.isArray(values) && values.length === 1 ? values[0] : undefined);
  return typeof only === "string" && only !== "" ? only : undefined;
}
