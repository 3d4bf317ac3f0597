import { isJsonObject, type Json, type JsonObject } from "../../model/json.ts";
import { type Draft, emptyDraft, type Said } from "../draft.ts";
import type { Importer, ImportFile } from "../importer.ts";
import { below, type Spot } from "../json-schema/spot.ts";
import { readJson } from "../json-text.ts";
import type { Notes } from "../notes.ts";
import { textOf } from "../payload.ts";
import { readRules } from "../rules/read-rules.ts";
import type { Rule } from "../rules/rule.ts";

/** Avo's export API and webhook (avo.app/docs, "Export Tracking Plan", read 2026-11): `events`, each with `rules`. */
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
  readRules(
    events.flatMap((event: Json, at) => ruleOf(event, names, below(spot, "events", at))),
    draft,
    notes,
  );
}

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
