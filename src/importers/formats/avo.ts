import { isJsonObject, type Json, type JsonObject } from "../../model/json.ts";
import { type Draft, emptyDraft, type Said } from "../draft.ts";
import type { Importer, ImportFile } from "../importer.ts";
import { below, type Spot } from "../json-schema/spot.ts";
import { readJson } from "../json-text.ts";
import type { Notes } from "../notes.ts";
import { textOf } from "../payload.ts";
import { readRules } from "../rules/read-rules.ts";
import type { Rule } from "../rules/rule.ts";
import { UnreadKeys } from "../unread-keys.ts";

/**
 * Avo's export API and webhook: `events`, each with `rules`, the JSON Schema (draft 06) of a call with `nameMapping` beside its
 * `properties` (avo.app/docs/reference/public-api/export-tracking-plan and /implementation/avo-tracking-plan-webhook, their
 * examples, read 2026-11-28; no export of a real workspace was at hand).
 */
export default {
  name: "avo",
  summary: "an Avo tracking plan as its export API or its webhook gives it",
  reads: /\.json$/i,
  sign: /"name"\s*:\s*"Exported Tracking Plan|"nameMapping"\s*:|"schemaVersion"\s*:.*"avo|avo\.app/,
  read(files, notes) {
    const draft = emptyDraft();
    for (const file of files) readPlan(file, draft, notes);
    return draft;
  },
} satisfies Importer;

function readPlan(file: ImportFile, draft: Draft, notes: Notes): void {
  const json = readJson(file, notes);
  if (json === undefined) return;
  const events = isJsonObject(json) ? json["events"] : undefined;
  if (!isJsonObject(json) || !Array.isArray(events)) {
    notes.lose(file.path, "this is no export of Avo: it has no `events`");
    return;
  }
  draft.name ??= textOf(json, "name")
    ?.replace(/^Exported Tracking Plan:\s*/, "")
    .replace(/:\w+$/, "");
  const names = namesById(json);
  const spot = { file: file.path, pointer: "" };
  const unread = new UnreadKeys();
  readRules(
    events.flatMap((event: Json, at) => {
      const here = below(spot, "events", at);
      if (isJsonObject(event)) unread.see({ ...event, ...mappings(event["rules"] ?? {}) }, READ, here, "events");
      return ruleOf(event, names, here);
    }),
    draft,
    notes,
  );
  unread.tell(notes);
}

const READ = new Set(["id", "name", "description", "tags", "categories", "rules"]);

/** What destinations call a property, or the event itself: the plan says it in `destinations`, of which no more is known here. */
function mappings(rules: Json): JsonObject {
  return holdsMapping(rules) ? { nameMapping: true } : {};
}

function holdsMapping(value: Json): boolean {
  if (Array.isArray(value)) return value.some(holdsMapping);
  if (!isJsonObject(value)) return false;
  const { nameMapping, ...rest } = value;
  const isSaid = Array.isArray(nameMapping) ? nameMapping.length > 0 : namesSomething(nameMapping);
  return isSaid || Object.values(rest).some(holdsMapping);
}

/** Of the call, it is a schema with the names as constants. */
const namesSomething = (schema: Json | undefined): boolean =>
  isJsonObject(schema) && isJsonObject(schema["properties"]) && Object.keys(schema["properties"]).length > 0;

/** Categories, sources and destinations are told by id, and named beside the events. */
function namesById(json: JsonObject): ReadonlyMap<string, string> {
  const lists = ["categories", "sources", "destinations"].flatMap((key) => (Array.isArray(json[key]) ? json[key] : []));
  return new Map(
    lists.flatMap((each: Json) =>
      isJsonObject(each) && typeof each["id"] === "string" && typeof each["name"] === "string"
        ? [[each["id"], each["name"]] as const]
        : [],
    ),
  );
}

function ruleOf(event: Json, names: ReadonlyMap<string, string>, spot: Spot): readonly Rule[] {
  if (!isJsonObject(event) || typeof event["name"] !== "string") return [];
  const { name, rules, tags, categories } = event;
  const listed = Array.isArray(tags) ? tags.filter((tag: Json) => typeof tag === "string" && tag !== "") : [];
  const [category] = Array.isArray(categories) ? categories : [];
  const area = typeof category === "string" ? (names.get(category) ?? undefined) : undefined;
  const said: Said = listed.length > 0 ? { tags: listed } : {};
  return [
    {
      type: "TRACK",
      key: name,
      description: textOf(event, "description"),
      version: undefined,
      schema: withoutMappings(rules ?? {}),
      spot: below(spot, "rules"),
      said,
      ...(area !== undefined && { area }),
    },
  ];
}

/** What destinations call an event stands among the parts of a call, and is none. */
function withoutMappings(rules: Json): Json {
  if (!isJsonObject(rules)) return rules;
  const { properties } = rules;
  if (!isJsonObject(properties)) return rules;
  const { nameMapping: _mapping, ...parts } = properties;
  return { ...rules, properties: parts };
}
