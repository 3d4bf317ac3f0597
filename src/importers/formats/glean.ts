import { isJsonObject, type Json, type JsonObject } from "../../model/json.ts";
import { isName } from "../../model/name.ts";
import { type Draft, emptyDraft, type Said, type SaidProperties } from "../draft.ts";
import type { Importer, ImportFile } from "../importer.ts";
import { below, type Spot, told } from "../json-schema/spot.ts";
import type { Notes } from "../notes.ts";
import { addCall, textOf } from "../payload.ts";
import { saidText } from "../said-text.ts";
import { readYaml } from "../yaml-text.ts";

/** The types of an event's extra keys (mozilla.github.io/glean, "Event metric type", 2026). */
const TYPES: ReadonlyMap<Json, string> = new Map<Json, string>([
  ["string", "string"],
  ["boolean", "boolean"],
  ["quantity", "integer"],
]);

/** Keys of a file that are no category. */
const HEAD = new Set(["$schema", "$tags", "no_lint"]);

export default {
  name: "glean",
  summary: "Glean's metrics.yaml: its events with their extra keys",
  reads: /\.ya?ml$/i,
  sign: /mozilla\.org\/schemas\/glean\/metrics/,
  read(files, notes) {
    const draft = emptyDraft();
    for (const file of files) for (const document of readYaml(file, notes)) readMetrics(document, file, draft, notes);
    return draft;
  },
} satisfies Importer;

function readMetrics(document: JsonObject, file: ImportFile, draft: Draft, notes: Notes): void {
  const root: Spot = { file: file.path, pointer: "" };
  const schema = document["$schema"];
  if (typeof schema === "string" && !schema.includes("glean/metrics")) {
    notes.lose(file.path, "this is no file of Glean's metrics");
    return;
  }
  for (const [category, metrics] of Object.entries(document)) {
    if (HEAD.has(category) || !isJsonObject(metrics)) continue;
    for (const [name, metric] of Object.entries(metrics)) {
      const spot = below(root, category, name);
      if (!isJsonObject(metric)) continue;
      if (metric["type"] === "event") readEvent(`${category}.${name}`, metric, category, spot, draft, notes);
      else notes.lose(told(spot), `a metric of type \`${saidText(metric["type"])}\` is no event, and is left out`);
    }
  }
}

function readEvent(name: string, metric: JsonObject, area: string, spot: Spot, draft: Draft, notes: Notes): void {
  const { extra_keys: keys, tags, notification_emails: emails } = metric;
  const metadata = isJsonObject(metric["metadata"]) ? metric["metadata"]["tags"] : undefined;
  const description = textOf(metric, "description")?.replace(/\s*\n\s*/g, " ");
  const listed = [...(Array.isArray(tags) ? tags : []), ...(Array.isArray(metadata) ? metadata : [])];
  const [owner] = Array.isArray(emails) ? emails : [];
  const said: Said = {
    ...(description !== undefined && { description }),
    ...(typeof owner === "string" && { owner }),
    ...(listed.length > 0 && { tags: listed }),
    ...(metric["expires"] === "expired" && { deprecated: { reason: "It has expired." } }),
  };
  const properties: SaidProperties = new Map();
  for (const [key, extra] of Object.entries(isJsonObject(keys) ? keys : {}))
    if (isName(key))
      properties.set(key, propertyOf(isJsonObject(extra) ? extra : {}, below(spot, "extra_keys", key), notes));
  addCall(draft, "events", { name, said, properties, propertyGroups: [], area }, spot, notes);
}

/** All extra keys are optional; one without a type is text, as it was before they had types. */
function propertyOf(extra: JsonObject, spot: Spot, notes: Notes): Said {
  const { type = "string" } = extra;
  const said: Said = { type: TYPES.get(type) ?? "string" };
  if (!TYPES.has(type))
    notes.lose(told(spot), `the type \`${saidText(type)}\` is none of Glean's: taken as text`, said);
  const description = textOf(extra, "description")?.replace(/\s*\n\s*/g, " ");
  return Object.assign(said, description !== undefined && { description });
}
