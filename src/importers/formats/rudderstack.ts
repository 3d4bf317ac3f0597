import { isJsonObject, type Json, type JsonObject } from "../../model/json.ts";
import { type Draft, emptyDraft } from "../draft.ts";
import type { Importer, ImportFile } from "../importer.ts";
import { below, type Spot } from "../json-schema/spot.ts";
import { readJson } from "../json-text.ts";
import type { Notes } from "../notes.ts";
import { textOf } from "../payload.ts";
import { catalogRules } from "../rudder/catalog-rules.ts";
import { readRules } from "../rules/read-rules.ts";
import type { Rule } from "../rules/rule.ts";
import { readYaml } from "../yaml-text.ts";

/** RudderStack's data catalog (rudder-cli, `rudder/v0.1` and `rudder/v1`, 2026-08), and tracking plans of its API. */
export default {
  name: "rudderstack",
  summary: "RudderStack's data catalog in YAML, or a tracking plan as its API gives it",
  reads: /\.(?:ya?ml|json)$/i,
  sign: /"eventType"\s*:|^\s*version:\s*["']?rudder\//m,
  read(files, notes) {
    const draft = emptyDraft();
    const isCatalog = (file: ImportFile): boolean =>
      /\.ya?ml$/i.test(file.path) || /^\s*(?:version|kind):/m.test(file.text);
    for (const file of files.filter((each) => !isCatalog(each))) readPlan(file, draft, notes);
    const documents = files
      .filter(isCatalog)
      .flatMap((file) => readYaml(file, notes).map((document) => ({ document, path: file.path })));
    if (documents.length > 0) readRules(catalogRules(documents, draft, notes), draft, notes);
    return draft;
  },
} satisfies Importer;

function readPlan(file: ImportFile, draft: Draft, notes: Notes): void {
  const json = readJson(file, notes);
  if (json === undefined) return;
  const spot = { file: file.path, pointer: "" };
  const rules = isJsonObject(json) ? planRules(json, spot) : [];
  if (!isJsonObject(json) || rules.length === 0) {
    notes.lose(
      file.path,
      "this is no tracking plan of RudderStack, or an empty one: nothing stands in `rules` or `data`",
    );
    return;
  }
  draft.name ??= textOf(json, "display_name", "name");
  draft.description ??= textOf(json, "description");
  readRules(rules, draft, notes);
}

function planRules(json: JsonObject, spot: Spot): readonly Rule[] {
  const { rules, data, events } = json;
  const [key, list] = Array.isArray(rules)
    ? ["rules", rules]
    : Array.isArray(data)
      ? ["data", data]
      : ["events", events];
  if (Array.isArray(list)) return list.flatMap((each: Json, at) => ruleOf(each, below(spot, key, at)));
  return isJsonObject(rules) ? planRules(rules, below(spot, "rules")) : [];
}

function ruleOf(rule: Json, spot: Spot): readonly Rule[] {
  if (!isJsonObject(rule)) return [];
  const type = textOf(rule, "eventType", "event_type", "type")?.toUpperCase() ?? "TRACK";
  const { rules, jsonSchema, version } = rule;
  return [
    {
      type,
      key: textOf(rule, "name", "key", "eventName") ?? "",
      description: textOf(rule, "description"),
      version,
      schema: rules ?? jsonSchema ?? {},
      spot: below(spot, rules === undefined ? "jsonSchema" : "rules"),
    },
  ];
}
