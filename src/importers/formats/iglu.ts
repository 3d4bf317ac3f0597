import { emptyDraft } from "../draft.ts";
import { chosen } from "../iglu/chosen.ts";
import { byVersion, type SelfDescribing, schemaKey, selfDescribing } from "../iglu/self-describing.ts";
import type { Importer } from "../importer.ts";
import { modernSchema } from "../json-schema/dialect.ts";
import { Library } from "../json-schema/library.ts";
import { SchemaReader } from "../json-schema/schema-reader.ts";
import { addCall, callOf } from "../payload.ts";

export default {
  name: "iglu",
  summary: "Snowplow's self-describing JSON Schemas: a registry folder, or one schema",
  reads: /(?:\.json|\/\d+-\d+-\d+)$/i,
  choose: chosen,
  sign: /"self"\s*:\s*\{\s*"(?:vendor|name|format|version)"\s*:/,
  read(files, notes) {
    const draft = emptyDraft();
    const newest = newestOf(files.flatMap((file) => selfDescribing(file, notes) ?? []));
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
      const called = names.get(name) === 1 ? name : schemaKey({ vendor, name });
      const own = library.add(path, modernSchema(payload));
      addCall(draft, "events", callOf({ name: called, said, payload: own, spot, area: vendor }, reader), spot, notes);
    }
    return draft;
  },
} satisfies Importer;

/** The newest version of each schema, by vendor and name. */
function newestOf(all: readonly SelfDescribing[]): readonly SelfDescribing[] {
  const newest = new Map<string, SelfDescribing>();
  for (const each of all) {
    const known = newest.get(schemaKey(each));
    if (known === undefined || byVersion(each, known) > 0) newest.set(schemaKey(each), each);
  }
  return [...newest].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, each]) => each);
}
