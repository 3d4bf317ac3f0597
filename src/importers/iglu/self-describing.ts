import { isJsonObject, type JsonObject } from "../../model/json.ts";
import type { ImportFile } from "../importer.ts";
import { readJson } from "../json-text.ts";
import type { Notes } from "../notes.ts";

/** A self-describing schema (docs.snowplow.io, "Self-describing JSON schemas"; 2025-06). */
export interface SelfDescribing {
  readonly path: string;
  readonly vendor: string;
  readonly name: string;
  /** SchemaVer: model, revision, addition. */
  readonly version: readonly [number, number, number];
  readonly schema: JsonObject;
}

/** The schema of a file; nothing, and a loss, where it describes none. */
export function selfDescribing(file: ImportFile, notes: Notes): SelfDescribing | undefined {
  const schema = readJson(file, notes);
  if (schema === undefined) return undefined;
  const self = isJsonObject(schema) ? schema["self"] : undefined;
  if (!isJsonObject(schema) || !isJsonObject(self)) {
    notes.lose(file.path, "this is no self-describing schema: it has no `self`");
    return undefined;
  }
  const { vendor, name, version } = self;
  const parts = typeof version === "string" ? /^(\d+)-(\d+)-(\d+)$/.exec(version) : null;
  if (typeof vendor !== "string" || typeof name !== "string" || parts === null) {
    notes.lose(file.path, "its `self` lacks a vendor, a name or a version such as 1-0-0");
    return undefined;
  }
  return { path: file.path, vendor, name, version: [Number(parts[1]), Number(parts[2]), Number(parts[3])], schema };
}

/** What all versions of a schema have in common: `com.acme/order_placed`. */
export const schemaKey = ({ vendor, name }: Pick<SelfDescribing, "vendor" | "name">): string => `${vendor}/${name}`;

/** Below zero where the first is older. */
export function byVersion({ version: a }: SelfDescribing, { version: b }: SelfDescribing): number {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}
