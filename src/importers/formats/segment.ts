import { isJsonObject, type Json, type JsonObject } from "../../model/json.ts";
import { child } from "../../model/pointer.ts";
import { type Draft, emptyDraft, type Said, type SaidProperties } from "../draft.ts";
import type { Importer, ImportFile } from "../importer.ts";
import { modernSchema } from "../json-schema/dialect.ts";
import { Library } from "../json-schema/library.ts";
import { SchemaReader } from "../json-schema/schema-reader.ts";
import { below, type Spot, told } from "../json-schema/spot.ts";
import { readJson } from "../json-text.ts";
import type { Notes } from "../notes.ts";
import { addCall, callOf, textOf } from "../payload.ts";

/** A rule of a tracking plan, in whatever form of the API it came. */
interface Rule {
  readonly type: string;
  readonly key: string;
  readonly description: string | undefined;
  readonly version: Json | undefined;
  readonly schema: Json;
  readonly spot: Spot;
}

/**
 * Segment's tracking plans: the Public API's rules (docs.segmentapis.com, "List Rules from Tracking Plan", 2025), the
 * Config API's `rules.events`, and the older form with `events` at the top.
 */
export default {
  name: "segment",
  summary: "a Segment tracking plan as its Public API or its Config API gives it",
  reads: /\.json$/i,
  read(files, notes) {
    const draft = emptyDraft();
    for (const file of files) readPlan(file, draft, notes);
    return draft;
  },
} satisfies Importer;

function readPlan(file: ImportFile, draft: Draft, notes: Notes): void {
  const json = readJson(file, notes);
  if (json === undefined) return;
  const rules = isJsonObject(json) ? rulesOf(unwrapped(json), { file: file.path, pointer: "" }) : [];
  if (!isJsonObject(json) || rules.length === 0) {
    notes.lose(file.path, "this is no tracking plan of Segment: it has neither `rules` nor `events`");
    return;
  }
  const head = unwrapped(json);
  draft.name ??= textOf(head, "display_name", "name")?.replace(/^workspaces\/.*\//, "");
  draft.description ??= textOf(head, "description");
  const library = new Library();
  const reader = new SchemaReader(library, draft.types, notes);
  for (const rule of rules) {
    const schema = library.add(told(rule.spot), modernSchema(rule.schema));
    readRule({ ...rule, schema }, draft, reader, notes);
  }
}

/** The Public API answers `{ data: { trackingPlan, rules } }`. */
function unwrapped(json: JsonObject): JsonObject {
  const { data, trackingPlan } = json;
  if (isJsonObject(data)) return unwrapped(data);
  return isJsonObject(trackingPlan) ? { ...trackingPlan, ...json } : json;
}

function rulesOf(plan: JsonObject, spot: Spot): readonly Rule[] {
  const { rules } = plan;
  if (Array.isArray(rules)) return rules.flatMap((rule: Json, at) => publicRule(rule, below(spot, "rules", at)));
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

function publicRule(rule: Json, spot: Spot): readonly Rule[] {
  if (!isJsonObject(rule)) return [];
  const { type, key, jsonSchema, version } = rule;
  const schema = typeof jsonSchema === "string" ? parsed(jsonSchema) : (jsonSchema ?? {});
  const description = isJsonObject(schema) ? textOf(schema, "description") : undefined;
  return [
    {
      type: typeof type === "string" ? type.toUpperCase() : "TRACK",
      key: typeof key === "string" ? key : "",
      description,
      version,
      schema,
      spot,
    },
  ];
}

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

function parsed(text: string): Json {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}

function readRule(rule: Rule, draft: Draft, reader: SchemaReader, notes: Notes): void {
  if (rule.type === "TRACK") addEvent(rule, "events", undefined, draft, reader, notes);
  else if (rule.type === "PAGE" || rule.type === "SCREEN")
    addEvent(rule, "pages", rule.type.toLowerCase(), draft, reader, notes);
  else if (rule.type === "IDENTIFY") addTraits(draft.traits, rule, reader, notes);
  else if (rule.type === "GROUP") addGroup(rule, draft, reader, notes);
  else
    notes.lose(
      told(rule.spot),
      `a rule for ${rule.type.toLowerCase()} calls has no place in a plan: say what all events carry in \`context\``,
    );
}

function addEvent(
  rule: Rule,
  list: "events" | "pages",
  call: string | undefined,
  draft: Draft,
  reader: SchemaReader,
  notes: Notes,
): void {
  const { payload, spot } = partOf(rule, "properties", notes);
  const name = rule.key === "" && list === "pages" ? `unnamed ${call}` : rule.key;
  const version = typeof rule.version === "number" && rule.version > 1 ? rule.version : undefined;
  const said: Said = {
    ...(call !== undefined && { call }),
    ...(rule.description !== undefined && { description: rule.description }),
    ...(version !== undefined && { version }),
    ...labels(rule.schema),
  };
  addCall(draft, list, callOf({ name, said, payload, spot }, reader), rule.spot, notes);
}

/** Labels are tags: `area: account` is `area:account`. */
function labels(schema: Json): { tags?: string[] } {
  const said = isJsonObject(schema) ? schema["labels"] : undefined;
  const tags = isJsonObject(said)
    ? Object.entries(said).map(([key, value]) => (value === "" ? key : `${key}:${String(value)}`))
    : [];
  return tags.length > 0 ? { tags } : {};
}

function addTraits(into: SaidProperties, rule: Rule, reader: SchemaReader, notes: Notes): void {
  const { payload, spot } = partOf(rule, "traits", notes);
  const { properties, open } = reader.object(payload, spot);
  for (const [name, said] of properties) {
    if (into.has(name)) notes.lose(told(spot), `the trait \`${name}\` is defined twice: the first definition stands`);
    else into.set(name, said);
  }
  if (open && properties.size > 0)
    notes.lose(told(spot), "the rule lets traits through that it does not name; a plan does not");
}

function addGroup(rule: Rule, draft: Draft, reader: SchemaReader, notes: Notes): void {
  const name = rule.key === "" ? "group" : rule.key;
  const known = draft.groups.find((group) => group.name === name);
  const traits: SaidProperties = known?.traits ?? new Map();
  addTraits(traits, rule, reader, notes);
  if (known === undefined) draft.groups.push({ name, said: {}, traits });
}

/** The part of a call that a rule is about: its schema describes a whole call, or, in some copies, the part alone. */
function partOf({ schema, spot }: Rule, part: "properties" | "traits", notes: Notes): { payload: Json; spot: Spot } {
  const { properties } = isJsonObject(schema) ? schema : {};
  if (!isJsonObject(schema) || !isJsonObject(properties) || !describesCall(properties)) {
    const { description: _description, title: _title, ...payload } = isJsonObject(schema) ? schema : {};
    return { payload, spot };
  }
  const { context } = properties;
  if (isJsonObject(context) && isJsonObject(context["properties"]) && Object.keys(context["properties"]).length > 0)
    notes.lose(
      told({ ...spot, pointer: child(spot.pointer, "properties", "context") }),
      "what the rule says of `context` is left out: say it in the plan's `context`",
    );
  return { payload: properties[part] ?? {}, spot: below(spot, "properties", part) };
}

const CALL_PARTS = new Set([
  "context",
  "properties",
  "traits",
  "anonymousId",
  "userId",
  "groupId",
  "messageId",
  "timestamp",
  "type",
  "event",
  "name",
]);

/** Whether what a schema has are the parts of a call, and not properties of an event that happen to be called so. */
function describesCall(properties: JsonObject): boolean {
  const names = Object.keys(properties);
  const isWhole = names.includes("properties") || names.includes("traits") || names.includes("context");
  return isWhole && names.every((name) => CALL_PARTS.has(name));
}
