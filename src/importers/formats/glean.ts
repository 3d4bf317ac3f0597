import { isJsonObject, type Json, type JsonObject } from "../../model/json.ts";
import { type Draft, emptyDraft, type Said, type SaidProperties } from "../draft.ts";
import type { Importer, ImportFile } from "../importer.ts";
import { below, type Spot, told } from "../json-schema/spot.ts";
import type { Notes } from "../notes.ts";
import { addCall, canStand, textOf } from "../payload.ts";
import { saidText } from "../said-text.ts";
import { UnreadKeys } from "../unread-keys.ts";
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
    const unread = new UnreadKeys();
    for (const file of files)
      for (const document of readYaml(file, notes)) readMetrics(document, file, { draft, unread, notes });
    unread.tell(notes);
    return draft;
  },
} satisfies Importer;

interface Reading {
  readonly draft: Draft;
  readonly unread: UnreadKeys;
  readonly notes: Notes;
}

function readMetrics(document: JsonObject, file: ImportFile, reading: Reading): void {
  const root: Spot = { file: file.path, pointer: "" };
  const schema = document["$schema"];
  if (typeof schema === "string" && !schema.includes("glean/metrics")) {
    reading.notes.lose(file.path, "this is no file of Glean's metrics");
    return;
  }
  for (const [category, metrics] of Object.entries(document)) {
    if (HEAD.has(category) || !isJsonObject(metrics)) continue;
    for (const [name, metric] of Object.entries(metrics)) {
      const spot = below(root, category, name);
      if (!isJsonObject(metric)) continue;
      if (metric["type"] === "event") readEvent(`${category}.${name}`, metric, category, spot, reading);
      else
        reading.notes.lose(told(spot), `a metric of type \`${saidText(metric["type"])}\` is no event, and is left out`);
    }
  }
}

/** What is read of an event, and what says only how Glean keeps it. */
const READ = new Set([
  ...["type", "description", "extra_keys", "tags", "metadata", "notification_emails", "bugs"],
  ...["lifetime", "version", "no_lint"],
]);

function readEvent(
  name: string,
  metric: JsonObject,
  area: string,
  spot: Spot,
  { draft, unread, notes }: Reading,
): void {
  const properties: SaidProperties = new Map();
  for (const [key, extra] of Object.entries(isJsonObject(metric["extra_keys"]) ? metric["extra_keys"] : {})) {
    const at = below(spot, "extra_keys", key);
    if (canStand(key, told(at), notes)) properties.set(key, propertyOf(isJsonObject(extra) ? extra : {}, at, notes));
  }
  const { expires, ...rest } = metric;
  // Until a day or a version it is sent like any other.
  const isLater = expires !== "never" && expires !== "expired";
  unread.see(isLater ? metric : rest, READ, spot, "events");
  addCall(draft, "events", { name, said: saidOf(metric), properties, propertyGroups: [], area }, spot, notes);
}

/** The first of those who are told of its expiry owns it; the others stand beside its bugs. */
function saidOf(metric: JsonObject): Said {
  const description = textOf(metric, "description")?.replace(/\s*\n\s*/g, " ");
  const metadata = isJsonObject(metric["metadata"]) ? metric["metadata"]["tags"] : undefined;
  const tags = [...textsIn(metric["tags"]), ...textsIn(metadata)];
  const [owner] = textsIn(metric["notification_emails"]);
  const links = textsIn(metric["bugs"]).filter((bug) => /^https?:/.test(bug));
  return {
    ...(description !== undefined && { description }),
    ...(owner !== undefined && { owner }),
    ...(tags.length > 0 && { tags }),
    ...(links.length > 0 && { links }),
    ...(metric["expires"] === "expired" && { deprecated: { reason: "It has expired." } }),
  };
}

const textsIn = (list: Json | undefined): readonly string[] =>
  (Array.isArray(list) ? list : []).filter((each) => typeof each === "string");

/** All extra keys are optional; one without a type is text, as it was before they had types. */
function propertyOf(extra: JsonObject, spot: Spot, notes: Notes): Said {
  const { type = "string" } = extra;
  const said: Said = { type: TYPES.get(type) ?? "string" };
  if (!TYPES.has(type))
    notes.lose(told(spot), `the type \`${saidText(type)}\` is none of Glean's: taken as text`, said);
  const description = textOf(extra, "description")?.replace(/\s*\n\s*/g, " ");
  return Object.assign(said, description !== undefined && { description });
}
