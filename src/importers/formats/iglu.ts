import { isJsonObject, type JsonObject } from "../../model/json.ts";
import { emptyDraft } from "../draft.ts";
import type { Importer, ImportFile } from "../importer.ts";
import { modernSchema } from "../json-schema/dialect.ts";
import { Library } from "../json-schema/library.ts";
import { SchemaReader } from "../json-schema/schema-reader.ts";
import { readJson } from "../json-text.ts";
import type { Notes } from "../notes.ts";
import { addCall, callOf } from "../payload.ts";

/** A self-describing schema (docs.snowplow.io, "Self-describing JSON schemas"; 2025-06). */
interface Found {
  readonly path: string;
  readonly vendor: string;
  readonly name: string;
  /** SchemaVer: model, revision, addition. */
  readonly version: readonly [number, number, number];
  readonly schema: JsonObject;
}

export default {
  name: "iglu",
  summary: "Snowplow's self-describing JSON Schemas: a registry folder, or one schema",
  reads: /(?:\.json|\/\d+-\d+-\d+)$/i,
  sign: /"self"\s*:\s*\{\s*"(?:vendor|name|format|version)"\s*:/,
  read(files, notes) {
    const draft = emptyDraft();
    const newest = newestOf(files.flatMap((file) => foundIn(file, notes) ?? []));
    const library = new Library();
    const reader = new SchemaReader(library, draft.types, notes);
    const names = new Map<string, number>();
    for (const { name } of newest) names.set(name, (names.get(name) ?? 0) + 1);
    for (const [at, { path, vendor, name, version, schema }] of newest.entries()) {
      notes.isAt(at / newest.length);
      const spot = { file: path, pointer: "" };
      const { self: _self, description, ...payload } = schema;
      const uri = `iglu:${vendor}/${name}/jsonschema/${version.join("-")}`;
      const said = {
        ...(typeof description === "string" && description.trim() !== "" && { description: description.trim() }),
        ...(version[0] > 0 && { version: version[0] }),
        links: { schema: uri },
      };
      const called = names.get(name) === 1 ? name : `${vendor}/${name}`;
      const own = library.add(path, modernSchema(payload));
      addCall(draft, "events", callOf({ name: called, said, payload: own, spot, area: vendor }, reader), spot, notes);
    }
    return draft;
  },
} satisfies Importer;

function foundIn(file: ImportFile, notes: Notes): Found | undefined {
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

/** The newest version of each schema, by vendor and name. */
function newestOf(all: readonly Found[]): readonly Found[] {
  const newest = new Map<string, Found>();
  for (const each of all) {
    const key = `${each.vendor}/${each.name}`;
    const known = newest.get(key);
    if (known === undefined || isNewer(each.version, known.version)) newest.set(key, each);
  }
  return [...newest].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, each]) => each);
}

function isNewer(a: Found["version"], b: Found["version"]): boolean {
  const at = a.findIndex((each, index) => each !== b[index]);
  return at >= 0 && (a[at] ?? 0) > (b[at] ?? 0);
}
