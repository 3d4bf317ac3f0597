import { isJsonObject, type Json, type JsonObject } from "../../model/json.ts";
import { type Draft, emptyDraft } from "../draft.ts";
import type { Importer, ImportFile } from "../importer.ts";
import { below, type Spot, told } from "../json-schema/spot.ts";
import { readJson } from "../json-text.ts";
import type { Notes } from "../notes.ts";
import { textOf } from "../payload.ts";
import { readRules } from "../rules/read-rules.ts";
import type { Rule } from "../rules/rule.ts";

/**
 * Segment's tracking plans: the Public API's rules (docs.segmentapis.com, "List Rules from Tracking Plan", 2025), the
 * Config API's `rules.events`, and the older form with `events` at the top.
 */
export default {
  name: "segment",
  summary: "a Segment tracking plan as its Public API or its Config API gives it",
  reads: /\.json$/i,
  sign: /"jsonSchema"\s*:|"display_name"\s*:|"identify_traits"\s*:|\/tracking-plans\//,
  read(files, notes) {
    const draft = emptyDraft();
    for (const file of files) readPlan(file, draft, notes);
    return draft;
  },
} satisfies Importer;

function readPlan(file: ImportFile, draft: Draft, notes: Notes): void {
  const json = readJson(file, notes);
  if (json === undefined) return;
  const rules = isJsonObject(json) ? rulesOf(unwrapped(json), { file: file.path, pointer: "" }, notes) : [];
  if (!isJsonObject(json) || rules.length === 0) {
    notes.lose(
      file.path,
      "this is no tracking plan of Segment, or an empty one: nothing stands in `rules` or `events`",
    );
    return;
  }
  const head = unwrapped(json);
  draft.name ??= textOf(head, "display_name", "name")?.replace(/^workspaces\/.*\//, "");
  draft.description ??= textOf(head, "description");
  readRules(rules, draft, notes);
}

/** The Public API answers `{ data: { trackingPlan, rules } }`. */
function unwrapped(json: JsonObject): JsonObject {
  const { data, trackingPlan } = json;
  if (isJsonObject(data)) return unwrapped(data);
  return isJsonObject(trackingPlan) ? { ...trackingPlan, ...json } : json;
}

function rulesOf(plan: JsonObject, spot: Spot, notes: Notes): readonly Rule[] {
  const { rules } = plan;
  if (Array.isArray(rules)) return rules.flatMap((rule: Json, at) => publicRule(rule, below(spot, "rules", at), notes));
  const holder = isJsonObject(rules) ? rules : plan;
  const base = isJsonObject(rules) ? below(spot, "rules") : spot;
  const events = Array.isArray(holder["events"]) ? holder["events"] : [];
  return [
    ...events.flatMap((event: Json, at) => configRule(event, below(base, "events", at))),
    ...(["identify", "group", "global"] as const).flatMap((key) => {
      const schema = holder[key];
      return isJsonObject(schema)
        ? [
            {
              type: key.toUpperCase(),
              key: "",
              description: undefined,
              version: undefined,
              schema,
              spot: below(base, key),
            },
          ]
        : [];
    }),
    ...traitLists(holder, base),
  ];
}

function publicRule(rule: Json, spot: Spot, notes: Notes): readonly Rule[] {
  if (!isJsonObject(rule)) return [];
  const { type, key, jsonSchema, version, deprecatedAt } = rule;
  const schema = typeof jsonSchema === "string" ? parsed(jsonSchema, spot, notes) : (jsonSchema ?? {});
  const description = isJsonObject(schema) ? textOf(schema, "description") : undefined;
  return [
    {
      type: typeof type === "string" ? type.toUpperCase() : "TRACK",
      key: typeof key === "string" ? key : "",
      description,
      version,
      schema,
      spot,
      ...(isPast(deprecatedAt) && {
        said: { deprecated: { reason: `Deprecated in Segment since ${deprecatedAt.slice(0, 10)}.` } },
      }),
    },
  ];
}

/** The first day of all years stands where a rule is not deprecated. */
const isPast = (time: Json | undefined): time is string =>
  typeof time === "string" && /^\d{4}-/.test(time) && !time.startsWith("0001-");

function configRule(event: Json, spot: Spot): readonly Rule[] {
  if (!isJsonObject(event) || typeof event["name"] !== "string") return [];
  const { name, rules, version } = event;
  return [
    {
      type: "TRACK",
      key: name,
      description: textOf(event, "description"),
      version,
      schema: rules ?? {},
      spot: below(spot, "rules"),
    },
  ];
}

/** `identify_traits: [{ name, description, type }]`, from before traits had a schema. */
function traitLists(holder: JsonObject, base: Spot): readonly Rule[] {
  return (["identify_traits", "group_traits"] as const).flatMap((key) => {
    const list = holder[key];
    if (!Array.isArray(list) || list.length === 0) return [];
    const traits = Object.fromEntries(
      list.flatMap((trait: Json) =>
        isJsonObject(trait) && typeof trait["name"] === "string" ? [[trait["name"], traitSchema(trait)]] : [],
      ),
    );
    const schema = { type: "object", properties: { traits: { type: "object", properties: traits } } };
    return [
      {
        type: key === "identify_traits" ? "IDENTIFY" : "GROUP",
        key: "",
        description: undefined,
        version: undefined,
        schema,
        spot: below(base, key),
      },
    ];
  });
}

const traitSchema = ({ name: _name, ...schema }: JsonObject): JsonObject => schema;

/** Some copies hold the schema as text. */
function parsed(text: string, spot: Spot, notes: Notes): Json {
  try {
    return JSON.parse(text);
  } catch {
    notes.lose(
      told(below(spot, "jsonSchema")),
      "the schema is text that is no JSON, and is left out: any properties may come",
    );
    return {};
  }
}
