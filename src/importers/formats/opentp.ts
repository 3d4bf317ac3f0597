import { canonicalJson, isJsonObject, type Json, type JsonObject } from "../../model/json.ts";
import { type Draft, emptyDraft, type Said, type SaidProperties } from "../draft.ts";
import type { Importer } from "../importer.ts";
import { below, type Spot, told } from "../json-schema/spot.ts";
import type { Notes } from "../notes.ts";
import { opentpProperty } from "../opentp/property.ts";
import { schemasByTarget } from "../opentp/targets.ts";
import { addCall, canStand, textOf } from "../payload.ts";
import { UnreadKeys } from "../unread-keys.ts";
import { readYaml } from "../yaml-text.ts";

/** OpenTrackPlan (opentrackplan/opentp-spec, 2026-01): an event in each file, dictionaries beside them. */
export default {
  name: "opentp",
  summary: "an OpenTrackPlan folder: an event in each YAML file, with its dictionaries",
  reads: /\.ya?ml$/i,
  sign: /^opentp\s*:|opentrackplan|opentp\.org/m,
  read(files, notes) {
    const draft = emptyDraft();
    const documents = files.flatMap((file) => readYaml(file, notes).map((document) => ({ document, path: file.path })));
    const unread = new UnreadKeys();
    const dictionaries = new Map(documents.flatMap(({ document, path }) => dictionaryOf(document, path)));
    for (const { document, path } of documents) {
      draft.name ??= titleOf(document);
      const { event } = document;
      if (!isJsonObject(event)) continue;
      const spot = below({ file: path, pointer: "" }, "event");
      unread.see(event, READ, spot, "events");
      for (const [part, what, known] of PARTS) {
        const said = event[part];
        if (isJsonObject(said)) unread.see(said, known, below(spot, part), what);
      }
      readEvent(event, spot, dictionaries, draft, notes);
    }
    unread.tell(notes);
    return draft;
  },
} satisfies Importer;

/** What is read of the parts of an event; the fields of `taxonomy` are each project's own. */
const PARTS = [
  ["taxonomy", "taxonomies", new Set(["action", "description"])],
  ["lifecycle", "lifecycles", new Set(["status", "deprecatedReason"])],
] as const;

/** What is read of an event. */
const READ = new Set(["key", "payload", "taxonomy", "lifecycle", "ownership", "owner", "tags"]);

function titleOf({ info, project }: JsonObject): string | undefined {
  for (const head of [info, project]) if (isJsonObject(head)) return textOf(head, "title", "name");
  return undefined;
}

/** The values of a dictionary under the end of its path: `dictionaries/data/genders.yaml` is `data/genders`. */
function dictionaryOf({ dict }: JsonObject, path: string): readonly (readonly [string, readonly Json[]])[] {
  return Array.isArray(dict) ? [[path.replace(/^.*dictionaries\//, "").replace(/\.ya?ml$/, ""), dict]] : [];
}

function readEvent(
  event: JsonObject,
  spot: Spot,
  dictionaries: ReadonlyMap<string, readonly Json[]>,
  draft: Draft,
  notes: Notes,
): void {
  const payload = isJsonObject(event["payload"]) ? event["payload"] : {};
  const targets = schemasByTarget(payload, below(spot, "payload"), notes);
  const properties: SaidProperties = new Map();
  for (const { schema, spot: at } of targets) mergeTarget(properties, schema, at, dictionaries, notes);
  // What one target does not have cannot be required of all.
  for (const [name, said] of properties)
    if (targets.some(({ schema }) => schema[name] === undefined)) delete said["required"];
  const key = textOf(event, "key") ?? "";
  const [area, ...rest] = key.split("::");
  const name = nameIn(properties) ?? rest[0] ?? key;
  const call = {
    name,
    said: saidOf(event),
    properties,
    propertyGroups: [],
    ...(area !== undefined && rest.length > 0 && { area }),
  };
  addCall(draft, "events", call, spot, notes);
}

/** A payload often says the event's name itself. */
function nameIn(properties: SaidProperties): string | undefined {
  const name = properties.get("event_name")?.["const"];
  return typeof name === "string" && name !== "" ? name : undefined;
}

function saidOf(event: JsonObject): Said {
  const taxonomy = isJsonObject(event["taxonomy"]) ? event["taxonomy"] : {};
  const lifecycle = isJsonObject(event["lifecycle"]) ? event["lifecycle"] : {};
  const description = textOf(taxonomy, "action", "description");
  const status = textOf(lifecycle, "status");
  const reason = textOf(lifecycle, "deprecatedReason");
  const owner =
    textOf(event, "owner") ??
    (isJsonObject(event["ownership"]) ? textOf(event["ownership"], "owner", "team") : undefined);
  const tags = (Array.isArray(event["tags"]) ? event["tags"] : []).filter(
    (tag) => typeof tag === "string" && tag !== "",
  );
  return {
    ...(description !== undefined && { description }),
    ...(owner !== undefined && { owner }),
    ...(tags.length > 0 && { tags }),
    ...(status === "draft" && { status: "planned" }),
    ...((status === "deprecated" || status === "removed") && { deprecated: reason === undefined ? true : { reason } }),
  };
}

function mergeTarget(
  into: SaidProperties,
  schema: JsonObject,
  spot: Spot,
  dictionaries: ReadonlyMap<string, readonly Json[]>,
  notes: Notes,
): void {
  for (const [name, field] of Object.entries(schema)) {
    const at = below(spot, name);
    if (!isJsonObject(field) || !canStand(name, told(at), notes)) continue;
    const said = opentpProperty(field, at, dictionaries, notes);
    const known = into.get(name);
    if (known === undefined) into.set(name, said);
    else if (canonicalJson({ ...known, required: true }) !== canonicalJson({ ...said, required: true }))
      into.set(name, eitherOf(known, said, at, notes));
    else if (said["required"] !== true) delete known["required"];
  }
}

/** Two constants are an enum of both; anything else that two targets say differently is a union, and told. */
function eitherOf(a: Said, b: Said, spot: Spot, notes: Notes): Said {
  const isRequired = a["required"] === true && b["required"] === true;
  const values = [valuesOf(a), valuesOf(b)];
  // What is fixed for each target differs by its nature; a list that differs may be a slip.
  if (Array.isArray(a["enum"]) && Array.isArray(b["enum"]))
    notes.lose(told(spot), "the targets do not agree about the values of this property: those of both may come");
  if (values.every((each) => each !== undefined))
    return { enum: [...new Set(values.flatMap((each) => each ?? []))], ...(isRequired && { required: true }) };
  const { required: _a, ...first } = a;
  const { required: _b, ...second } = b;
  const said: Said = { anyOf: [first, second], ...(isRequired && { required: true }) };
  notes.lose(told(spot), "the targets do not agree about this property: either of both may come", said);
  return said;
}

function valuesOf({ const: constant, enum: values }: Said): readonly Json[] | undefined {
  return constant === undefined ? (Array.isArray(values) ? values : undefined) : [constant];
}
